import { type Entry, type EntryKind, readEntries } from '../../fields/entries.ts';
import type { Party } from '../../fields/labels/label-words.ts';
import type { Page } from '../../page.ts';
import type { PaperFields } from '../../paper.ts';
import type { Field } from '../../request.ts';
import { withoutImprints } from './imprints.ts';
import { inOwnWords } from './own-words.ts';
import { after, dateField, datesOf, known, pick, standsAlone } from './pick.ts';

/**
 * 委任状: who empowers (委任者) and who is empowered (受任者, 代理人). Where the signature block has no heading of its
 * own, the last name, address and birth date are the signatory's.
 */
export function readPowerOfAttorney(sheets: readonly Page[]): PaperFields {
  const pages = sheets.map((page) => ({ ...page, lines: withoutImprints(page.lines) }));
  const entries = pages.flatMap(readEntries);
  const agents = entries.filter(({ party }) => party === 'agent');
  const principals = entries.filter(({ party }) => party !== 'agent');
  const namesOfAgents = agents.filter(({ kind }) => kind === 'name');
  const unheaded = !principals.some(({ kind }) => kind === 'name') && namesOfAgents.length > 1;
  const ofSignatory = unheaded ? fromLastBlock(agents) : principals;
  const ofAgent = agents.filter((entry) => !unheaded || !ofSignatory.includes(entry));
  const told = known({
    name: anyName(ofSignatory, ['principal', 'applicant', null, 'agent']),
    kana: pick(ofSignatory, 'kana'),
    address: pick(ofSignatory, 'address', ['principal', 'applicant', null, 'agent']),
    birthDate: pick(ofSignatory, 'birthDate', ['principal', 'applicant', null, 'agent']),
    agentName: anyName(ofAgent),
    agentAddress: pick(ofAgent, 'address'),
    agentBirthDate: pick(ofAgent, 'birthDate'),
    signedOn: signedOn(pages, entries),
  });
  return { ...inOwnWords(pages), ...told };
}

/** A name, or one that is written in Latin letters. */
const anyName = (entries: readonly Entry[], parties?: readonly (Party | null)[]): Field | undefined =>
  pick(entries, 'name', parties) ?? pick(entries, 'romanName', parties);

/** The entries from the second name on, or from the address right before it. */
function fromLastBlock(entries: readonly Entry[]): Entry[] {
  const last = entries.findLastIndex(({ kind }) => kind === 'name');
  const kinds: readonly EntryKind[] = ['address', 'kana'];
  let begin = last;
  while (begin > 0 && kinds.includes(entries[begin - 1]?.kind ?? 'name')) begin--;
  return entries.slice(begin);
}

/** The date that stands alone, or beside a label that asks for it; never a birth date. */
function signedOn(pages: readonly Page[], entries: readonly Entry[]): Field | undefined {
  const labelled = pick(entries, 'signedOn') ?? pick(entries, 'requestDate');
  const births = new Set(
    entries.filter(({ kind }) => kind === 'birthDate').map(({ field }) => field.box.join()),
  );
  const alone = datesOf(pages)
    .filter((dated) => dated.date.value !== '' && standsAlone(dated) && !/^[\s　]*生/u.test(after(dated)))
    .map((dated) => dateField(dated, 0.95))
    .filter(({ box }) => !births.has(box.join()));
  return labelled ?? alone.at(-1);
}
