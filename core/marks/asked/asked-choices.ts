import type { Raster } from '../../image/raster.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Choice } from '../../page.ts';
import { type Answer, answersIn } from './asked-cells.ts';
import type { AskedList } from './asked-list.ts';

/**
 * The options of a list that is answered in columns headed once (はい, いいえ): an option is asked for where its yes is
 * marked and nothing stands in its no. Both, or a mark that cannot be told, is for a person; so are all where a row that
 * is of no option has a yes, for it may be of one that was not read. A row with neither is not asked for where others
 * are answered; where none is, a mark at an option that stands by itself is a doubt.
 * @param marked tells how options are marked themselves
 */
export function askedChoices(
  page: Raster,
  { tables, options }: AskedList,
  marked: (options: readonly PrintedOption[]) => Choice[],
): Choice[] {
  const rows = tables.flatMap((table) => {
    const answers = answersIn(page, table);
    const all = table.rows.map((row, i) => ({ row, answer: answers[i] ?? null }));
    // one table may have rows of the other list
    return all.filter(
      ({ row }) => row.options.length === 0 || row.options.some((option) => options.includes(option)),
    );
  });
  const open = rows.every(({ answer }) => answer?.yes === 'none' && answer.no === 'none');
  const alone = rows.flatMap(({ row }) => (row.inWords ? [] : row.options));
  const besides = open ? marked(options.filter((option) => alone.includes(option))) : [];
  const lost = rows.some(({ row, answer }) => row.options.length === 0 && answer?.yes !== 'none');
  return options.map(({ option, box }, i): Choice => {
    const answer = rows.find(({ row }) => row.options.some((own) => own === options[i]))?.answer ?? null;
    const isMarked = besides.some((choice) => choice.box === box && choice.mark !== 'none');
    const mark = isMarked ? 'unsure' : markOf(answer, lost);
    return { option, box, mark, confidence: mark === 'unsure' ? 0 : (answer?.confidence ?? 0) };
  });
}

function markOf(answer: Answer | null, lost: boolean): Choice['mark'] {
  if (answer === null || answer.yes === 'unsure') return 'unsure';
  if (answer.yes === 'none') return lost ? 'unsure' : 'none';
  return answer.no === 'none' ? 'tick' : 'unsure';
}
