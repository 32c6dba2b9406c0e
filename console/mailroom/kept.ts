/**
 * What this browser session keeps for after a reload: the ids of slips, drawn at random, and how many files had not been
 * announced. Nothing of a document, nor its file's name.
 */
export interface Kept {
  slips: string[];
  unsent: number;
}

const key = 'uketsuke.slips';
/** A day's post of a large office; older ones are in the case list anyhow. */
const most = 500;

export function readKept(): Kept {
  const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
  const { slips, unsent } = Object(kept);
  return {
    slips: Array.isArray(slips) ? slips.filter((id) => typeof id === 'string') : [],
    unsent: typeof unsent === 'number' ? unsent : 0,
  };
}

export const keep = ({ slips, unsent }: Kept): void =>
  sessionStorage.setItem(key, JSON.stringify({ slips: slips.slice(-most), unsent }));
