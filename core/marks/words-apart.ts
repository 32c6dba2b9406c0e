import type { Line } from '../page.ts';
import { requesterOptions, requestOptions } from '../reading/option-words.ts';
import { spacedBefore } from './spaced.ts';

/** What a tick box is read as, with a mark in it or over it. */
const lookalikes = '凶図凹凸区囚回因団困固乙曰日目囗冈网';
/** Less sure than this, another character may be one. */
const unsure = 0.6;

const words = [...Object.values(requestOptions), ...Object.values(requesterOptions)]
  .flat()
  .sort((one, other) => other.length - one.length);
const option = `(?:${words.join('|')})`;
/** A character by itself right before an option's words, which end their line or have space behind. */
const before = new RegExp(
  String.raw`(?<=^|[\s□☐])(\p{Script=Han}|\p{Script=Latin})\s?(?=${option}(?:$|[\s□☐]))`,
  'gu',
);
/** Where a word of another tongue meets an option's without a space: Correction訂正, 訂正Correction. */
const joints = new RegExp(
  String.raw`(?<=\p{Script=Latin}{3})(?=${option}(?:$|[\s□☐]|\p{Script=Latin}{3}))|(?<=(?:^|[\s□☐]|\p{Script=Latin}{3})${option})(?=\p{Script=Latin}{3})`,
  'gu',
);

/** Lines in which the words of options stand by themselves: behind boxes that were read as characters (凶 本人), beside another tongue. */
export const withWordsApart = (lines: readonly Line[]): Line[] =>
  lines.map(withBoxes).map((line) => {
    const units = [...line.text.matchAll(joints)].map(({ index }) => index);
    return units.length === 0 ? line : spacedBefore(line, units);
  });

function withBoxes(line: Line): Line {
  const text = line.text.replaceAll(before, (read: string, character: string, at: number) =>
    lookalikes.includes(character) || (line.sure[at] ?? 1) < unsure ? read.replace(character, '□') : read,
  );
  return text === line.text ? line : { ...line, text };
}
