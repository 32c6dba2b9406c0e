import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { useKeys } from '../base/keys/keys.ts';
import { Loading } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { CaseRow, rowId } from './case-row.tsx';
import type { Summary } from './cases.ts';
import { queueKeys } from './keys.ts';
import { placeOf } from './place.ts';
import { showRow, useRowWindow } from './row-window.ts';
import { queueWords } from './words.ts';

/** CSS pixels; `queue.css` has the same. */
const rowHeight = 40;
const headHeight = 34;
/** Keys of a page's length. */
const leap = 10;

interface Grid {
  /** Names the list: where a person was in it is found again on coming back. */
  name: string;
  rows: readonly Summary[];
  /** Null where there are no more. */
  more: (() => void) | null;
  today: string;
}

/** The cases as a grid that is gone through by keys; only what is in sight is drawn. */
export function CaseGrid({ name, rows, more, today }: Grid) {
  const words = useWords(queueWords);
  const [, go] = useLocation();
  const box = useRef<HTMLDivElement>(null);
  const numbers = useMemo(() => rows.map(({ number }) => number), [rows]);
  const place = placeOf(name);
  const [chosen, setChosen] = useState<string | null>(place.chosen);
  // a case that has left the list hands the choice to the row that took its place
  const lastAt = useRef(0);
  const found = chosen === null ? -1 : numbers.indexOf(chosen);
  const at = chosen === null ? -1 : found === -1 ? Math.min(lastAt.current, rows.length - 1) : found;
  useEffect(() => {
    if (at >= 0) lastAt.current = at;
  }, [at]);

  const { first, end } = useRowWindow(box, numbers, rowHeight, headHeight);
  useEffect(() => {
    if (end >= rows.length - leap) more?.();
  }, [end, rows.length, more]);

  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    element.scrollTop = placeOf(name).top;
    const remember = (): void => {
      placeOf(name).top = element.scrollTop;
    };
    element.addEventListener('scroll', remember, { passive: true });
    return () => element.removeEventListener('scroll', remember);
  }, [name]);

  const choose = useCallback(
    (to: number) => {
      const number = numbers[Math.max(0, Math.min(to, numbers.length - 1))];
      if (number === undefined) return;
      placeOf(name).chosen = number;
      setChosen(number);
    },
    [numbers, name],
  );
  const move = (to: number): void => {
    choose(to);
    if (box.current !== null)
      showRow(box.current, Math.max(0, Math.min(to, rows.length - 1)), rowHeight, headHeight);
  };
  const open = useCallback((number: string) => go(`/cases/${number}`), [go]);
  const current = numbers[at];
  useKeys(queueKeys, {
    down: () => move(at + 1),
    up: () => move(at - 1),
    pageDown: () => move(at + leap),
    pageUp: () => move(at - leap),
    first: () => move(0),
    ...(current === undefined ? {} : { open: () => open(current) }),
  });

  return (
    <div ref={box} className="queue-scroll">
      {/* its head stays in sight; margins stand for the rows that are not drawn */}
      <table
        // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: gone through by keys, a table is a grid (ARIA in HTML)
        role="grid"
        tabIndex={0}
        className="queue-grid"
        style={{ marginTop: first * rowHeight, marginBottom: (rows.length - end) * rowHeight }}
        aria-label={words.title}
        aria-rowcount={more === null ? rows.length + 1 : -1}
        aria-activedescendant={at >= first && at < end && current !== undefined ? rowId(current) : undefined}
      >
        <CaseHead />
        <tbody>
          {rows.slice(first, end).map((summary, offset) => (
            <CaseRow
              key={summary.number}
              summary={summary}
              at={first + offset}
              chosen={first + offset === at}
              today={today}
              choose={choose}
              open={open}
            />
          ))}
        </tbody>
      </table>
      {more !== null && <Loading rows={2} />}
    </div>
  );
}

const columns = [
  'due',
  'number',
  'verdict',
  'findings',
  'status',
  'type',
  'name',
  'channel',
  'received',
  'age',
  'holder',
] as const;

function CaseHead() {
  const words = useWords(queueWords);
  return (
    <thead>
      <tr aria-rowindex={1}>
        {columns.map((column) => (
          <th key={column} scope="col" className={`queue-col-${column}`} title={words[column]}>
            {words[column]}
          </th>
        ))}
      </tr>
    </thead>
  );
}
