import type { Line } from '../page.ts';
import { fold } from '../reading/normalise.ts';
import type { Hit } from './option-hits.ts';
import { type RequesterOption, requesterOptions } from './option-words.ts';

const kinds: Readonly<Record<string, RequesterOption>> = {
  本人: 'principal',
  法定代理人: 'statutory-agent',
  親権者: 'parent',
  未成年後見人: 'minor-guardian',
  成年後見人: 'adult-guardian',
  任意代理人: 'proxy',
  委任: 'proxy',
};
/** A sentence that says who asks, by itself or behind a box: 本人です, 本人の法定代理人です, 本人から委任を受けました. */
const says =
  /(?<=^|[\s□☐口■☑])(?:(?:私|わたし)は)?(?:(?:ご|御)?本人の(?=[^で])|(?:ご|御)?本人(?:から|より)の?(?=委任))?(?:(?:ご|御)?(本人|法定代理人|親権者|未成年後見人|成年後見人|任意代理人)(?:です|である|になります)|(委任)を受け(?:まし|てい|ており)(?:た|る|ます))。?(?=$|[\s□☐口■☑])/gu;

/** The kinds of requester of a list that is put in sentences, each its whole sentence. */
export const kindSentenceHits = (lines: readonly Line[]): Hit[] =>
  lines
    .filter(({ vertical }) => !vertical)
    .flatMap((line) =>
      [...line.text.matchAll(says)].flatMap((match): Hit[] => {
        const [said, who, entrusted] = match;
        const kind = who ?? entrusted ?? '';
        const option = kinds[kind];
        if (option === undefined) return [];
        const folded = fold(line.text);
        const unitOf = (at: number): number => folded.starts.filter((start) => start < at).length;
        const lead = unitOf(match.index);
        const from = unitOf(match.index + said.lastIndexOf(kind));
        const word = { option, group: 'requester', folded: fold(requesterOptions[option][0]).text } as const;
        const pair = { from: lead, to: unitOf(match.index + said.length) };
        return [{ word, line, folded, from, to: from + kind.length, distance: 0, lead, pair }];
      }),
    );
