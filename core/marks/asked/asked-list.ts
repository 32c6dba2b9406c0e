import { type AskedTable, askedTables } from '../../options/asked-tables.ts';
import { type Option, requestOptions, typeOfOption } from '../../options/option-words.ts';
import type { PrintedOption } from '../../options/printed-option.ts';
import type { Line } from '../../page.ts';

/** A list of types, or of kinds of requester, that stands in tables with columns for a yes and a no. */
export interface AskedList {
  readonly tables: readonly AskedTable[];
  readonly options: readonly PrintedOption[];
}

/** Fewer rows of one list than this are none. */
const leastRows = 2;

/** The types, and the kinds of requester, that a form's tables ask about; each null where fewer stand in such than elsewhere. */
export function askedLists(
  lines: readonly Line[],
  printed: readonly PrintedOption[],
): { types: AskedList | null; kinds: AskedList | null } {
  const tables = askedTables(lines);
  const listOf = (isOne: (option: PrintedOption) => boolean): AskedList | null => {
    const rows = tables.flatMap((table) =>
      table.rows.filter(({ options }) => options.some(isOne)).map((row) => ({ table, row })),
    );
    const first = new Set(rows.flatMap(({ row: { options } }) => options.slice(0, 1).map(typeOf)));
    // of several in one row (利用停止・消去) those that have a row of their own are asked for there
    const options = rows.flatMap(({ row }) =>
      row.options.filter((option, i) => i === 0 || !first.has(typeOf(option))),
    );
    const known = new Set(options.map(({ option }) => option));
    const elsewhere = new Set(
      printed
        .filter(isOne)
        .map(({ option }) => option)
        .filter((one) => !known.has(one)),
    );
    if (rows.length < leastRows || known.size <= elsewhere.size) return null;
    return { tables: [...new Set(rows.map(({ table }) => table))], options };
  };
  return { types: listOf(isType), kinds: listOf((option) => !isType(option)) };
}

export const isType = ({ option }: PrintedOption): boolean => option in requestOptions;

const typeOf = ({ option }: PrintedOption): Option => typeOfOption(option);
