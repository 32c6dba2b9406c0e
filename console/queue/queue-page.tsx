import './queue.css';
import { Button } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { IconArrowRight } from '@tabler/icons-react';
import { useCallback, useMemo, useRef, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import { useAnswer, useDoing } from '../base/api/hooks.ts';
import { sayTime, todayHere } from '../base/dates.ts';
import { Keys } from '../base/keys/key-table.tsx';
import { useKeys } from '../base/keys/keys.ts';
import { hasRole, usePerson } from '../base/sign-in/person.ts';
import { Empty, Failure, Loading, useReason } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { CaseGrid } from './case-grid.tsx';
import { rowsOf, useCases } from './cases.ts';
import { FacetPanel } from './facets.tsx';
import { everything, type Filter, filterOf, searchOf } from './filter.ts';
import { queueKeys } from './keys.ts';
import { SearchBox } from './search-box.tsx';
import { queueWords } from './words.ts';

/** 事案一覧: the open cases by due day, narrowed as the address says. */
export default function QueuePage() {
  const words = useWords(queueWords);
  const [, go] = useLocation();
  const address = useSearch();
  const filter = useMemo(() => filterOf(address), [address]);
  const change = (part: Partial<Filter>): void => {
    const next = searchOf({ ...filter, ...part });
    go(next === '' ? '/queue' : `/queue?${next}`, { replace: true });
  };
  const clear = (): void => change(everything);
  const search = useDoing('search');
  const box = useRef<HTMLInputElement>(null);
  // only narrow screens hide them
  const [filters, setFilters] = useState(false);
  const takeNext = useTakeNext();
  useKeys(queueKeys, {
    ...(takeNext === null ? {} : { next: takeNext.take }),
    search: () => box.current?.focus(),
    mine: () => change({ mine: !filter.mine }),
    clear: () => (search.isIdle ? clear() : search.reset()),
  });
  const narrowed = searchOf(filter) !== '';

  return (
    <div className="queue">
      <aside aria-label={words.filters} className="queue-side" data-open={filters}>
        <div className="queue-side-head">
          <h2>{words.filters}</h2>
          <Button
            className="queue-side-toggle"
            size="compact-xs"
            variant="default"
            aria-expanded={filters}
            onClick={() => setFilters(!filters)}
          >
            {filters ? words.hide : words.show}
          </Button>
          {narrowed && (
            <Button size="compact-xs" variant="subtle" onClick={clear}>
              {words.clear}
            </Button>
          )}
        </div>
        <FacetPanel filter={filter} change={change} />
      </aside>
      <section className="queue-main">
        <div className="queue-bar">
          <h1>{words.title}</h1>
          <SearchBox
            box={box}
            search={(term) => search.mutate({ body: { term } })}
            clear={search.reset}
            searching={!search.isIdle}
          />
          {takeNext !== null && (
            <Button
              rightSection={<Keys keys="n" />}
              leftSection={<IconArrowRight size={16} />}
              loading={takeNext.taking}
              onClick={takeNext.take}
            >
              {words.takeNext}
            </Button>
          )}
        </div>
        {search.isIdle ? <List filter={filter} /> : <Found search={search} />}
      </section>
    </div>
  );
}

function List({ filter }: { filter: Filter }) {
  const words = useWords(queueWords);
  const today = useToday();
  const {
    data,
    error,
    isPending,
    refetch,
    fetchNextPage,
    hasNextPage,
    isFetchingNextPage,
    isFetching,
    dataUpdatedAt,
  } = useCases(filter, today, true);
  const rows = useMemo(() => rowsOf(data?.pages), [data]);
  const more = useCallback(() => {
    if (!isFetchingNextPage) void fetchNextPage();
  }, [isFetchingNextPage, fetchNextPage]);
  const name = searchOf(filter);
  if (isPending) return error === null ? <Loading rows={12} /> : <Failure error={error} retry={refetch} />;
  return (
    <>
      <p className="queue-told" aria-busy={isFetching}>
        {words.shown(rows.length, hasNextPage)}
        <span className="queue-dim">{words.refreshed(sayTime(new Date(dataUpdatedAt).toISOString()))}</span>
      </p>
      {error !== null && <Failure error={error} retry={refetch} />}
      {rows.length === 0 ? (
        <Empty title={name === '' ? words.emptyAll : words.empty}>
          {name !== '' && <p>{words.emptyHint}</p>}
        </Empty>
      ) : (
        <CaseGrid key={name} name={name} rows={rows} more={hasNextPage ? more : null} today={today} />
      )}
    </>
  );
}

function Found({ search }: { search: ReturnType<typeof useDoing<'search'>> }) {
  const words = useWords(queueWords);
  const today = useToday();
  const { data, error, reset } = search;
  const by = { number: words.byNumber, name: words.byName, phone: words.byPhone };
  return (
    <>
      <p className="queue-told" role="status">
        {data !== undefined && words.foundBy(by[data.by], data.cases.length)}
        <Button size="compact-xs" variant="default" onClick={reset}>
          {words.backToList}
        </Button>
      </p>
      {error !== null && <Failure error={error} />}
      {search.isPending && <Loading />}
      {data?.cases.length === 0 && (
        <Empty title={words.foundNone}>
          <p>{words.foundNoneHint}</p>
        </Empty>
      )}
      {data !== undefined && data.cases.length > 0 && (
        <CaseGrid name="found" rows={data.cases} more={null} today={today} />
      )}
    </>
  );
}

/** By the server's clock, which the due days go by. */
const useToday = (): string => useAnswer('policy', {}).data?.today ?? todayHere();

/** Leases the next case and opens it; null for who takes none. */
function useTakeNext(): { take: () => void; taking: boolean } | null {
  const words = useWords(queueWords);
  const person = usePerson();
  const reason = useReason();
  const [, go] = useLocation();
  const next = useDoing('next', ({ number }) => {
    if (number === null) notifications.show({ message: words.nothingWaits });
    else go(`/cases/${number}`);
  });
  if (!hasRole(person, 'reviewer', 'approver')) return null;
  return {
    taking: next.isPending,
    take: () => {
      if (next.isPending) return;
      next.mutate(
        { body: {} },
        {
          onError: (error) => {
            const { title, detail } = reason(error);
            notifications.show({ title, message: detail, color: 'red' });
          },
        },
      );
    },
  };
}
