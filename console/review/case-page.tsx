import { lazy } from 'react';
import { Link } from 'wouter';
import { useAnswer } from '../base/api/hooks.ts';
import { Problem } from '../base/api/problem.ts';
import { hasRole, usePerson } from '../base/sign-in/person.ts';
import { Empty, Failure, Loading } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { usePages } from './desk/pages.ts';
import { reviewWords } from './words.ts';

// begun at once: the viewer comes while the case is asked for
const whole = import('./open-case.tsx');
const OpenCase = lazy(() => whole);

/** What others do to the case is seen within so many milliseconds. */
const polled = 15_000;

/** One case: its papers beside what was read of them and what is wrong. */
export default function CasePage({ number }: { number: string }) {
  const words = useWords(reviewWords);
  const person = usePerson();
  const { data, error, refetch, dataUpdatedAt } = useAnswer(
    'case',
    { params: { number } },
    { refetchInterval: polled },
  );
  usePages(number, hasRole(person, 'reviewer', 'approver'));
  if (data !== undefined) return <OpenCase view={data} asOf={dataUpdatedAt} />;
  if (error instanceof Problem && (error.status === 404 || error.status === 400))
    return (
      <Empty title={words.notFound(number)}>
        <p>{words.notFoundHint}</p>
        <Link href="/queue">{words.toQueue}</Link>
      </Empty>
    );
  return error === null ? <Loading rows={10} /> : <Failure error={error} retry={refetch} />;
}
