import { cut, padded, width } from './text.ts';

export interface Column<Row> {
  title: string;
  of: (row: Row) => string;
  /** Gives way where the table is wider than the terminal. */
  gives?: true;
}

const gap = '  ';

/** Rows as lines of at most `columns` columns; titles first, over a rule. */
export function table<Row>(rows: readonly Row[], of: readonly Column<Row>[], columns: number): string[] {
  const cells = rows.map((row) => of.map((column) => column.of(row)));
  const widths = of.map((column, i) =>
    Math.max(width(column.title), ...cells.map((row) => width(row[i] ?? ''))),
  );
  const total = widths.reduce((sum, w) => sum + w, 0) + gap.length * (of.length - 1);
  const giving = of.findIndex((column) => column.gives);
  if (total > columns && giving !== -1)
    widths[giving] = Math.max(8, (widths[giving] ?? 0) - (total - columns));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, i) => padded(cut(cell, widths[i] ?? 0), widths[i] ?? 0))
      .join(gap)
      .trimEnd();
  return [
    line(of.map((column) => column.title)),
    widths.map((w) => '─'.repeat(w)).join(gap),
    ...cells.map(line),
  ];
}
