import { requesterOptions, requestOptions } from '../../options/option-words.ts';
import type { Line } from '../../page.ts';
import { citedApart } from './cited-apart.ts';
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

/** Lines in which the words of options stand by themselves: behind boxes that were read as characters (凶 本人), beside another tongue, behind what another cites. */
export const withWordsApart = (lines: readonly Line[]): Line[] =>
  withShortWords(lines.flatMap(citedApart))
    .map(withBoxes)
    .map((line) => {
      const units = [...line.text.matchAll(joints)].map(({ index }) => index);
      return units.length === 0 ? line : spacedBefore(line, units);
    });

function withBoxes(line: Line): Line {
  const text = line.text.replaceAll(before, (read: string, character: string, at: number) =>
    lookalikes.includes(character) || (line.sure[at] ?? 1) < unsure ? read.replace(character, '□') : read,
  );
  return text === line.text ? line : { ...line, text };
}

/** Words of two characters, alone in their line behind a number or a box. */
const short = /^[□☐口\d\s.．]*(\p{Script=Han})(\p{Script=Han})$/u;
const shortWords = words.filter((word) => word.length === 2 && word !== '本人');
/** Less sure than this, one of two characters may be another. */
const doubtful = 0.9;

/**
 * Lines with an option's word of two characters of which one was read as another (消云, 開小), where the form has the word
 * nowhere else in a line of its own.
 */
function withShortWords(lines: readonly Line[]): Line[] {
  const known = new Set(lines.map(({ text }) => short.exec(text)?.slice(1).join('')));
  return lines.map((line) => {
    const [, one, other] = short.exec(line.text) ?? [];
    if (one === undefined || other === undefined || shortWords.some((word) => word === one + other))
      return line;
    const at = line.text.length - 2;
    const meant = shortWords.filter((word) => !known.has(word) && (word[0] === one) !== (word[1] === other));
    const [word, ...more] = meant;
    const read = word?.[0] === one ? 1 : 0;
    if (word === undefined || more.length > 0 || (line.sure[at + read] ?? 1) >= doubtful) return line;
    return { ...line, text: line.text.slice(0, at) + word };
  });
}
