import type { Raster } from '../image/raster.ts';
import type { Choice } from '../page.ts';
import { type Answer, answersIn } from './asked-cells.ts';
import type { AskedList } from './asked-list.ts';

/**
 * The options of a list that is answered in columns headed once (はい, いいえ): an option is asked for where its yes is
 * marked and nothing stands in its no. Both, or a mark that cannot be told, is for a person; so are all where a row that
 * is of no option has a yes, for it may be of one that was not read. A row with neither is not asked for where others
 * are answered; where none is, a mark at the options themselves is a doubt.
 * @param marked tells how the options are marked themselves
 */
export function askedChoices(page: Raster, { tables, options }: AskedList, marked: () => Choice[]): Choice[] {
  const rows = tables.flatMap((table) => {
    const answers = answersIn(page, table);
    const all = table.rows.map((row, i) => ({ row, answer: answers[i] ?? null }));
    // one table may have rows of the other list
    return all.filter(
      ({ row }) => row.options.length === 0 || row.options.some((option) => options.includes(option)),
    );
  });
  if (rows.every(({ answer }) => answer !== null && answer.yes === 'none' && answer.no === 'none'))
    return marked().map((choice) => (choice.mark === 'none' ? choice : doubtOf(choice)));
  const lost = rows.some(({ row, answer }) => row.options.length === 0 && answer?.yes !== 'none');
  return options.map((option): Choice => {
    const answer = rows.find(({ row }) => row.options.includes(option))?.answer ?? null;
    const mark = markOf(answer, lost);
    const confidence = mark === 'unsure' ? 0 : (answer?.confidence ?? 0);
    return { option: option.option, box: option.box, mark, confidence };
  });
}

function markOf(answer: Answer | null, lost: boolean): Choice['mark'] {
  if (answer === null || answer.yes === 'unsure') return 'unsure';
  if (answer.yes === 'none') return lost ? 'unsure' : 'none';
  return answer.no === 'none' ? 'tick' : 'unsure';
}

const doubtOf = (choice: Choice): Choice => ({ ...choice, mark: 'unsure', confidence: 0 });
