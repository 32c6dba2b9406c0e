import { lazy, Suspense } from 'react';
import type { CaseStatus } from '../../../core/case.ts';
import { useKeys } from '../../base/keys/keys.ts';
import { hasRole } from '../../base/sign-in/person.ts';
import { Loading } from '../../base/states/states.tsx';
import { useWords } from '../../base/words.ts';
import { Checks } from '../checks/checks.tsx';
import { useDesk } from '../desk/desk.ts';
import { isUnsettled, walk } from '../desk/items.ts';
import { FeePart } from '../fee/fee.tsx';
import { Fields } from '../fields/fields.tsx';
import { Findings } from '../findings/findings.tsx';
import { History } from '../history/history.tsx';
import { walkKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { Notes } from '../notes/notes.tsx';
import { Related } from '../related/related.tsx';
import { openOf } from '../steps/offered.ts';
import { viewerWords } from '../viewer/words.ts';
import { reviewWords } from '../words.ts';

const Decide = lazy(() => import('../decide/decide.tsx'));

const decidedOnes: readonly CaseStatus[] = ['approved', 'partly-approved', 'refused', 'answered'];

type Part = 'findings' | 'fields' | 'checks' | 'fee' | 'notes' | 'history';

const parts = ['findings', 'fields', 'checks', 'fee', 'notes', 'history'] as const satisfies readonly Part[];

/** To the first thing of a part that can be in hand, else to its heading. */
function goTo(part: Part): void {
  const section = document.getElementById(`part-${part}`);
  const first =
    section?.querySelector<HTMLElement>('[data-unsettled="true"]') ??
    section?.querySelector<HTMLElement>('[data-item]') ??
    document.getElementById(`part-${part}-title`);
  section?.scrollIntoView({ block: 'start' });
  first?.focus({ preventScroll: true });
  first?.scrollIntoView({ block: 'nearest' });
}

/** What was read, what is wrong, what is to be checked and what people said: one list to go through. */
export function Contents(props: {
  deciding: boolean;
  onDeciding: (on: boolean) => void;
  onDecided: () => void;
}) {
  const { deciding, onDeciding, onDecided } = props;
  const { view, sight, person } = useDesk();
  const words = useWords(viewerWords);
  useKeys(walkKeys, {
    next: () => walk(1, sight.item),
    previous: () => walk(-1, sight.item),
    unsettled: () => walk(1, sight.item, isUnsettled),
    findings: () => goTo('findings'),
    fields: () => goTo('fields'),
    checks: () => goTo('checks'),
    fee: () => goTo('fee'),
    notes: () => goTo('notes'),
    history: () => goTo('history'),
  });
  const next = view.next.find(({ route }) => route === 'decide');
  const decides = next !== undefined && !next.blockers.includes('role') && !next.blockers.includes('status');
  const decided = decidedOnes.includes(view.case.status);
  return (
    <>
      <Jump />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls is reached by the keyboard (WCAG 2.1.1) */}
      <div className="contents" tabIndex={0}>
        {!hasRole(person, 'reviewer', 'approver') && <p className="contents-blind">{words.officer}</p>}
        <Related />
        {(decides || decided) && (
          <Suspense fallback={<Loading rows={3} />}>
            <Decide asking={deciding} onAsking={onDeciding} onDone={onDecided} />
          </Suspense>
        )}
        <div className="contents-columns">
          <Findings />
          <Fields />
          <div className="contents-rest">
            <Checks />
            <FeePart />
            <Notes />
            <History />
          </div>
        </div>
      </div>
    </>
  );
}

/** The parts with how much of each is open. */
function Jump() {
  const { view } = useDesk();
  const words = useWords(reviewWords);
  const open = openOf(view);
  const counts: Partial<Record<Part, number>> = {
    findings: open.findings,
    checks: open.checks,
    notes: view.case.review.notes.length,
  };
  return (
    <nav className="jump" aria-label={words.jump}>
      {parts.map((part) => (
        <button key={part} type="button" className="jump-part" onClick={() => goTo(part)}>
          <KeyHint keys={walkKeys.rows[part].keys} />
          {words[part]}
          {(counts[part] ?? 0) > 0 && (
            <span className="jump-count" data-open={part !== 'notes'}>
              {counts[part]}
            </span>
          )}
        </button>
      ))}
    </nav>
  );
}
