import './states.css';
import { Button, Skeleton } from '@mantine/core';
import { IconAlertTriangle, IconPlugConnectedX } from '@tabler/icons-react';
import { onlineManager } from '@tanstack/react-query';
import { type ReactNode, useSyncExternalStore } from 'react';
import { Problem, Unreachable } from '../api/problem.ts';
import { problemWords } from '../api/problem-words.ts';
import { useWords } from '../words.ts';
import { stateWords } from './words.ts';

/** What went wrong, in words. */
export function useReason(): (error: unknown) => { title: string; detail: string } {
  const words = useWords(stateWords);
  const problems = useWords(problemWords);
  const isWorded = (code: string): code is keyof typeof problems => code in problems;
  return (error) => {
    if (error instanceof Unreachable) return { title: words.failed, detail: words.unreachable };
    if (!(error instanceof Problem)) return { title: words.failed, detail: '' };
    if (isWorded(error.code)) return { title: words.failed, detail: problems[error.code] };
    return { title: words.failed, detail: error.title };
  };
}

/** Something failed: why, and a way to try again. */
export function Failure({ error, retry }: { error: unknown; retry?: (() => void) | undefined }) {
  const words = useWords(stateWords);
  const { title, detail } = useReason()(error);
  return (
    <div className="failure" role="alert">
      <IconAlertTriangle aria-hidden="true" size={18} />
      <div className="failure-words">
        <strong>{title}</strong>
        {detail !== '' && <p>{detail}</p>}
      </div>
      {retry !== undefined && (
        <Button variant="default" size="xs" onClick={retry}>
          {words.retry}
        </Button>
      )}
    </div>
  );
}

/** Nothing is here: why, and what to do next. */
export function Empty({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <strong>{title}</strong>
      {children}
    </div>
  );
}

/** Rows that are on their way. */
export function Loading({ rows = 6 }: { rows?: number }) {
  const words = useWords(stateWords);
  return (
    <div className="loading" role="status" aria-label={words.loading}>
      {Array.from({ length: rows }, (_, row) => row).map((row) => (
        <Skeleton key={row} height={20} radius="sm" width={`${92 - ((row * 17) % 40)}%`} />
      ))}
    </div>
  );
}

const subscribe = (listener: () => void): (() => void) => onlineManager.subscribe(listener);

/** Told at the top of every page while there is no network. */
export function OfflineBar() {
  const words = useWords(stateWords);
  const online = useSyncExternalStore(subscribe, () => onlineManager.isOnline());
  return (
    <div role="status">
      {!online && (
        <div className="offline">
          <IconPlugConnectedX aria-hidden="true" size={16} />
          {words.offline}
        </div>
      )}
    </div>
  );
}
