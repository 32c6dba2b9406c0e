import type { ReactNode } from 'react';

export interface Bar {
  key: string;
  label: ReactNode;
  count: number;
  /** The count in words. */
  said: string;
}

/** Counts as a table whose second column is drawn: screen readers read the figures, eyes compare the bars. */
export function BarTable({
  caption,
  head,
  bars,
}: {
  caption: string;
  head: [string, string];
  bars: readonly Bar[];
}) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <table className="bars">
      <caption className="visually-hidden">{caption}</caption>
      <thead className="visually-hidden">
        <tr>
          <th scope="col">{head[0]}</th>
          <th scope="col">{head[1]}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ key, label, count, said }) => (
          <tr key={key}>
            <th scope="row">{label}</th>
            <td>
              <span className="bars-cell">
                <svg className="bars-bar" aria-hidden="true" preserveAspectRatio="none" viewBox="0 0 100 10">
                  <rect width={(100 * count) / most} height="10" rx="0.5" />
                </svg>
                <span className="bars-count">{said}</span>
              </span>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
