import { middle } from '../fields/geometry.ts';
import type { Box, Line } from '../page.ts';
import { type EnteredTypes, saidIn } from './entered-types.ts';

/** The arrow of a list to choose from, as a printed web page shows it. */
const arrow = /[▼▽▾⌄∨]/u;
const arrowAlone = new RegExp(String.raw`^\s*${arrow.source}\s*$`, 'u');
const arrowAtEnd = new RegExp(String.raw`^(.+?)\s*${arrow.source}\s*$`, 'u');
/** What such a list is headed by. */
const heads =
  /(?:請求|申請|申出|お?申し出|希望|手続き?)(?:の|する)?(?:種類|種別|内容|区分|事項|項目)|種類|種別/u;
/** A field's heading with what a web page adds to it, the word for one that must be filled in. */
const mustBeChosen =
  /^(?:ご|お)?(?:請求|申請|申出|希望)(?:の|する)?(?:種類|種別|内容|区分|事項)[（(【[]?(?:必須|選択)[）)】\]]?$/u;
/** Lines of one row differ by less than this share of the higher one's height. */
const sameRow = 0.6;

/**
 * The types that stand in lists to choose from on a printed web page (ご請求の種別　第三者提供の停止 ▼): what such a list
 * shows is what was chosen. Where its arrow was not read, the one type of the page beside a heading that must be answered
 * is a doubt. Null where there is no such list, or nothing was chosen.
 * @param listed the boxes of the page's printed types
 */
export function chosenTypes(lines: readonly Line[], listed: readonly Box[]): EnteredTypes | null {
  const level = lines.filter(({ vertical }) => !vertical);
  const chosen = level.flatMap((line) => shownIn(line, level));
  const said = chosen.map((line) => saidIn([line])).filter(({ confidence }) => confidence > 0);
  const [first] = said;
  if (first !== undefined) {
    return {
      options: said.flatMap(({ options }) => options),
      numbers: said.flatMap(({ numbers }) => numbers),
      box: first.box,
      confidence: Math.min(...said.map(({ confidence }) => confidence)),
    };
  }
  const [only, ...others] = listed;
  const beside =
    only !== undefined &&
    level.some(({ box, text }) => mustBeChosen.test(bare(text)) && isInRow(box, only) && box[0] < only[0]);
  return beside && others.length === 0 ? { options: [], numbers: [], box: only, confidence: 0 } : null;
}

/** A line as what a list to choose from shows, without its arrow; none where it is no such. */
function shownIn(line: Line, level: readonly Line[]): Line[] {
  const headed = level.some(
    ({ box, text }) => heads.test(bare(text)) && isInRow(box, line.box) && box[0] + box[2] <= line.box[0],
  );
  if (!headed) return [];
  const [, said] = arrowAtEnd.exec(line.text) ?? [];
  if (said !== undefined) return [{ ...line, text: said, at: line.at.slice(0, said.length) }];
  const [next] = level
    .filter(({ box }) => isInRow(box, line.box) && box[0] > line.box[0])
    .sort((one, other) => one.box[0] - other.box[0]);
  return next !== undefined && arrowAlone.test(next.text) ? [line] : [];
}

const bare = (text: string): string => text.replace(/\s/gu, '');
const isInRow = (one: Box, other: Box): boolean =>
  Math.abs(middle(one) - middle(other)) < sameRow * Math.max(one[3], other[3]);
