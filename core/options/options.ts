import type { Line } from '../page.ts';
import { originalRange } from '../reading/normalise.ts';
import { workedOutOnce } from '../worked-out-once.ts';
import { kindSentenceHits } from './kind-sentences.ts';
import { headsLabel, withoutCases } from './label-heads.ts';
import { boxBetween, boxesOfHit, inOneSize, markedBefore, numberBefore } from './option-boxes.ts';
import { damaged } from './option-damage.ts';
import { type Hit, hitsIn, printedStretch, type Word } from './option-hits.ts';
import { joinedOptions } from './option-joined.ts';
import { withLeads, withPairs } from './option-leads.ts';
import { sentenceHits } from './option-sentences.ts';
import { type Option, typeOfOption } from './option-words.ts';
import type { PrintedOption } from './printed-option.ts';
import { stackedLines } from './stacked.ts';
import { asksToStrikeOut } from './strike-out.ts';

/**
 * Finds the printed options of a request form: types of request (請求の種類) and kinds of requester (申請者区分).
 * The same words in titles, notes and running text are no options: an option stands by itself, and among others.
 * Types printed as one option (訂正・追加) have one box between them; of these a type that the form also prints by
 * itself is left out.
 */
export const findOptions = workedOutOnce((page: readonly Line[]): readonly PrintedOption[] => {
  const lines = withCells(page.map(withoutCitation).filter(({ text }) => !cites.test(text)));
  const hits = withPairs(
    withLeads(
      withoutCases(lines.flatMap(hitsIn), lines).filter(
        (hit) => !saysWhosePaper(hit) && !headsLabel(hit, lines),
      ),
    ),
  );
  const struck = asksToStrikeOut(page);
  const kinds = moreOf(
    onlyKinds(inRegions(hits, lines, 'requester')),
    inRegions(kindSentenceHits(lines), lines, 'requester'),
  );
  const requesters = onlyKinds([...kinds, ...damaged(kinds, linesNear(kinds, lines), 'requester', struck)]);
  const types = moreOf(inRegions(hits, lines, 'request'), inRegions(sentenceHits(lines), lines, 'request'));
  const all = inOrder([...types, ...damaged(types, linesNear(types, lines), 'request')], lines);
  const groups = joinedOptions(all);
  const alone = new Set(
    groups.flatMap(([first]) => (first === undefined ? [] : [typeOfOption(first.word.option)])),
  );
  const joined = groups.flatMap((group) => {
    const [first, ...others] = group;
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const boxes = {
      box: boxBetween(first, printedStretch(first).from, printedStretch(last).to),
      word: boxBetween(first, first.from, last.to),
      marked: markedBefore(first),
      number: numberBefore(first),
      vertical: first.line.vertical,
    };
    return [first, ...others.filter(({ word }) => !alone.has(typeOfOption(word.option)))].map(({ word }) => ({
      option: word.option,
      ...boxes,
    }));
  });
  const lone = requesters.map((hit) => ({ option: hit.word.option, ...boxesOfHit(hit) }));
  return [...inOneSize(joined, all), ...inOneSize(lone, requesters)];
});

/** A list in sentences is one where it has more types, or kinds, than stand anywhere as words. */
const moreOf = (words: Hit[], sentences: Hit[]): Hit[] =>
  optionsOf(sentences).size > optionsOf(words).size ? sentences : words;
const optionsOf = (hits: readonly Hit[]): Set<Option> => new Set(hits.map(({ word }) => word.option));

const inOrder = (hits: readonly Hit[], lines: readonly Line[]): Hit[] =>
  [...hits].sort(
    (one, other) => lines.indexOf(one.line) - lines.indexOf(other.line) || one.from - other.from,
  );

/** The lines, with cells of two lines that are an option only as a whole in place of their two. */
function withCells(lines: readonly Line[]): Line[] {
  const cells = stackedLines(lines).filter(({ line, parts }) => {
    const [hit, ...others] = hitsIn(line);
    if (hit === undefined || others.length > 0) return false;
    const { from, to } = printedStretch(hit);
    const [upper] = parts;
    return from === 0 && to === hit.folded.text.length && !headsColumn(upper);
  });
  const parts = new Set(cells.flatMap((cell) => cell.parts));
  return [...lines.filter((line) => !parts.has(line)), ...cells.map(({ line }) => line)];
}

/** What heads a column stands above its first row, and is no part of the option there. */
const headsColumn = ({ text }: Line): boolean =>
  /^(?:請求|申請)?の?(?:区分|種類|種別|内容)$/u.test(text.replace(/\s/gu, ''));

/** An option may end in what the law calls it: 開示（法第33条第1項）. */
function withoutCitation(line: Line): Line {
  const [, said] =
    /^(.+?)\s*[（(〔［[](?:同?法)?第?[0-9０-９]+条[^）)〕］\]]*[）)〕］\]]\s*$/u.exec(line.text) ?? [];
  if (said === undefined) return line;
  return { ...line, text: said, at: line.at.slice(0, said.length), sure: line.sure.slice(0, said.length) };
}

/** A column or a note that names the law (法第34条第1項（削除）) names types without offering them. */
const cites = /第?[0-9０-９]+条/u;

/** 本人確認書類(本人・代理人) in a list of what to enclose says whose paper it is. */
const saysWhosePaper = (hit: Hit): boolean =>
  /(?:書類?|証|写し?|謄本|抄本|状)[\s　]*[（(〔［[][^）)〕］\]]*$/u.test(
    hit.line.text.slice(0, originalRange(hit.folded, hit.from, hit.to).from),
  );

/** 代理人 heads the kinds of agents where the form tells them apart. */
function onlyKinds(hits: readonly Hit[]): Hit[] {
  const apart = hits.some(({ word }) => word.option !== 'agent' && word.option !== 'principal');
  return hits.filter(({ word }) => !apart || word.option !== 'agent');
}

/** Words that head a list of options. */
const headings = {
  request: /請求.{0,4}(種類|種別|内容|区分|事項)|(囲|レ点|チェック|該当|選択|印)/u,
  requester:
    /(申請者|請求者|代理人|資格).{0,4}(区分|種類|種別|資格|関係)|(囲|レ点|チェック|該当|選択)|^\s*(区\s*分|資\s*格|立\s*場|代理権)\s*$/u,
} as const;

/** Options of one list stand no further apart than this, as a share of the page's height: about three lines. */
const apart = 0.06;
/** Lines of one column further apart than that are rows of one table, with an explanation in each: about five lines. */
const inRows = 0.085;
/** A heading stands at most this far above the first option. */
const headingAbove = 0.09;

const middle = ({ box: [, y, , height] }: Line): number => y + height / 2;

/** Lines between the first and the last option of a list, and one line around them; none around none. */
function linesNear(hits: readonly Hit[], lines: readonly Line[]): Line[] {
  const middles = hits.map(({ line }) => middle(line));
  const [top, bottom] = [Math.min(...middles), Math.max(...middles)];
  return lines.filter((line) => middle(line) > top - apart / 2 && middle(line) < bottom + apart / 2);
}

/** Groups hits into lists, and keeps lists of several different options, or one under a heading that says so. */
function inRegions(hits: readonly Hit[], lines: readonly Line[], group: Word['group']): Hit[] {
  const regions: Hit[][] = [];
  const ofGroup = hits.filter(({ word }) => word.group === group);
  for (const hit of ofGroup.sort((one, other) => middle(one.line) - middle(other.line))) {
    const last = regions.at(-1);
    const previous = last?.at(-1);
    if (last !== undefined && previous !== undefined && isNextRow(previous, hit)) {
      last.push(hit);
    } else regions.push([hit]);
  }
  const enough = group === 'request' ? 3 : 2;
  const kept = regions
    .filter((region) => {
      const different = new Set(region.map(({ word }) => word.option)).size;
      return different >= enough || (different > 0 && headed(region, lines, group));
    })
    .flat();
  return inCompany(kept);
}

/** Whether an option goes on a list below another: near it, or alone in its line right below it. */
function isNextRow(previous: Hit, hit: Hit): boolean {
  const gap = middle(hit.line) - middle(previous.line);
  if (gap <= apart) return true;
  const whole = [previous, hit].every((one) => {
    const { from, to } = printedStretch(one);
    return from === 0 && to === one.folded.text.length && !one.line.vertical;
  });
  return whole && gap <= inRows && Math.abs(previous.line.box[0] - hit.line.box[0]) < sameColumn;
}

/** Lefts of words in one column of a list differ by less than this share of the page's width. */
const sameColumn = 0.015;

/** A note speaks of types in sentences (本書は、開示、訂正のお申し出に用います。) and tells of each behind dots (開示…登録内容); a list of options does neither. */
const speaks = ({ text }: Line): boolean =>
  /は[、,]|。|(?:ます|ません|ください|下さい)\s*$|[…‥]|[・･.]{3}/u.test(text);

/** What is to be sent in which case (開示を請求する場合は、手数料を…) is a note, though it names every type. */
const tellsWhen = ({ text }: Line): boolean => /(?:場合|とき|際)(?:は|には|に限|[)）])|は[、,]/u.test(text);

/**
 * Of an option found more than once, the one that stands in no sentence, in a row or a column with most others, or
 * nearest to them; the rest are headings and notes.
 */
function inCompany(hits: readonly Hit[]): Hit[] {
  if (hits.every(({ line, lead }) => lead === undefined && tellsWhen(line))) return [];
  const company = (hit: Hit): number =>
    new Set(
      hits
        .filter((other) => other.word.option !== hit.word.option)
        .filter((other) => {
          const row =
            !hit.line.vertical && Math.abs(middle(other.line) - middle(hit.line)) < hit.line.box[3] / 2;
          return row || Math.abs(boxesOfHit(other).box[0] - boxesOfHit(hit).box[0]) < sameColumn;
        })
        .map(({ word }) => word.option),
    ).size;
  const middles = hits.map(({ line }) => middle(line)).sort((a, b) => a - b);
  const core = middles[middles.length >> 1] ?? 0;
  const away = (hit: Hit): number => Math.abs(middle(hit.line) - core);
  const listed = (hit: Hit): boolean => !speaks(hit.line) && company(hit) > 0;
  // what heads a row (通知・開示) has the same company as the row itself, but stands in a line of its own
  const beside = (hit: Hit): number => hits.filter(({ line }) => line === hit.line).length;
  const isBetter = (one: Hit, other: Hit): boolean => {
    if (listed(one) !== listed(other)) return listed(one);
    if (company(one) !== company(other)) return company(one) > company(other);
    return beside(one) === beside(other) ? away(one) < away(other) : beside(one) > beside(other);
  };
  const best = new Map<Option, Hit>();
  for (const hit of hits) {
    const other = best.get(hit.word.option);
    if (other === undefined || isBetter(hit, other)) best.set(hit.word.option, hit);
  }
  return hits.filter((hit) => best.get(hit.word.option) === hit);
}

function headed(region: readonly Hit[], lines: readonly Line[], group: Word['group']): boolean {
  const top = Math.min(...region.map(({ line }) => middle(line)));
  const bottom = Math.max(...region.map(({ line }) => middle(line)));
  return lines.some(
    (line) => middle(line) >= top - headingAbove && middle(line) <= bottom && headings[group].test(line.text),
  );
}
