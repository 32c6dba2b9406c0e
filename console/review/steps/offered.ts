import type { CaseStep } from '../../../core/review/blockers.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';

type Next = CaseView['next'][number];

export interface Offered {
  step: CaseStep;
  /** Why it cannot be taken yet; codes. */
  blockers: readonly string[];
}

const order: readonly CaseStep[] = [
  'decide',
  'askCorrection',
  'passOn',
  'takeBack',
  'reopen',
  'withdraw',
  'close',
];

/** A review begins by its first change: until then these steps are told as what will follow. */
const afterQueued: readonly CaseStep[] = ['askCorrection', 'passOn'];

const isEver = ({ route, blockers }: Next, queued: boolean): boolean => {
  if (blockers.includes('role')) return false;
  return !blockers.includes('status') || (queued && afterQueued.some((step) => step === route));
};

/** How many findings and checks are open, and how many findings the applicant would be asked about. */
export function openOf({ findings, checks, case: { review } }: CaseView): {
  findings: number;
  checks: number;
  accepted: number;
} {
  const asking = findings.filter(({ weight }) => weight !== 'note');
  return {
    findings: asking.filter(({ settled }) => settled === null).length,
    checks: checks.filter(({ answer }) => answer === null).length,
    accepted:
      asking.filter(({ settled }) => settled?.as === 'accepted').length +
      review.added.filter(({ weight }) => weight !== 'note').length,
  };
}

/** The person's possible steps; the one to take next first, those that are for exceptions last. */
export function offeredSteps(view: CaseView): { main: Offered | null; others: Offered[] } {
  const queued = view.case.status === 'queued';
  const known = order.flatMap((step): Offered[] => {
    const next = view.next.find(({ route }) => route === step);
    if (next === undefined || !isEver(next, queued)) return [];
    return [{ step, blockers: queued ? blockersWhileQueued(step, next, view) : next.blockers }];
  });
  const main = known.find(({ step }) => step === mainOf(view)) ?? null;
  return { main, others: known.filter((one) => one !== main) };
}

/** What was accepted is asked for; where nothing was, the case goes on. */
function mainOf(view: CaseView): CaseStep {
  switch (view.case.status) {
    case 'queued':
    case 'in-review':
      return openOf(view).accepted > 0 ? 'askCorrection' : 'passOn';
    case 'awaiting-correction':
      return 'reopen';
    case 'reviewed':
      return 'decide';
    default:
      return 'takeBack';
  }
}

function blockersWhileQueued(step: CaseStep, { blockers }: Next, view: CaseView): readonly string[] {
  if (!afterQueued.includes(step)) return blockers;
  const open = openOf(view);
  return [
    ...(open.findings > 0 ? ['findings-open'] : []),
    ...(step === 'passOn' && view.case.reason !== undefined ? ['unreadable'] : []),
    ...(step === 'passOn' && open.checks > 0 ? ['checks-open'] : []),
    ...(step === 'askCorrection' && open.accepted === 0 ? ['nothing-accepted'] : []),
  ];
}
