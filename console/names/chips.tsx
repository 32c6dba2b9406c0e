import './chips.css';
import type { CaseStatus } from '../../core/case.ts';
import type { Verdict, Weight } from '../../core/finding.ts';
import { useWords } from '../base/words.ts';
import { statusNames, verdictNames, weightNames } from './words.ts';

type Tone = 'good' | 'bad' | 'doubt' | 'mute' | 'accent';

/** A shape beside each text, so that nothing is told by colour alone. */
const Mark = ({ of }: { of: 'check' | 'cross' | 'question' | 'bar' | 'ring' | 'half' | 'dot' | 'clock' }) => (
  <svg viewBox="0 0 12 12" aria-hidden="true" className="chip-mark">
    {of === 'check' && <path d="m2 6.5 2.8 2.8L10 3.5" />}
    {of === 'cross' && <path d="m3 3 6 6M9 3 3 9" />}
    {of === 'question' && <path d="M4 4.2a2 2 0 1 1 2.8 1.9c-.5.3-.8.6-.8 1.2M6 9.6v.2" />}
    {of === 'bar' && <path d="M2.5 6h7" />}
    {of === 'ring' && <circle cx="6" cy="6" r="3.6" />}
    {of === 'half' && (
      <>
        <circle cx="6" cy="6" r="3.6" />
        <path d="M6 2.4a3.6 3.6 0 0 1 0 7.2z" className="chip-mark-filled" />
      </>
    )}
    {of === 'dot' && <circle cx="6" cy="6" r="3.6" className="chip-mark-filled" />}
    {of === 'clock' && (
      <>
        <circle cx="6" cy="6" r="4" />
        <path d="M6 3.8V6l1.6 1" />
      </>
    )}
  </svg>
);

type Shape = Parameters<typeof Mark>[0]['of'];

function Chip({ tone, mark, text }: { tone: Tone; mark: Shape; text: string }) {
  return (
    <span className={`chip chip-${tone}`}>
      <Mark of={mark} />
      {text}
    </span>
  );
}

const verdictLooks: Record<Verdict, [Tone, Shape]> = {
  complete: ['good', 'check'],
  incomplete: ['bad', 'cross'],
  judge: ['doubt', 'question'],
  unreadable: ['mute', 'bar'],
};

/** 判定: text and shape. */
export function VerdictChip({ verdict }: { verdict: Verdict }) {
  const [tone, mark] = verdictLooks[verdict];
  return <Chip tone={tone} mark={mark} text={useWords(verdictNames)[verdict]} />;
}

const statusLooks: Record<CaseStatus, [Tone, Shape]> = {
  queued: ['mute', 'ring'],
  'in-review': ['accent', 'half'],
  'awaiting-correction': ['doubt', 'clock'],
  reviewed: ['accent', 'dot'],
  approved: ['good', 'check'],
  'partly-approved': ['good', 'half'],
  refused: ['bad', 'cross'],
  answered: ['mute', 'check'],
  withdrawn: ['mute', 'bar'],
  closed: ['mute', 'bar'],
  erased: ['mute', 'bar'],
};

/** 状態: text and shape. */
export function StatusChip({ status }: { status: CaseStatus }) {
  const [tone, mark] = statusLooks[status];
  return <Chip tone={tone} mark={mark} text={useWords(statusNames)[status]} />;
}

const weightLooks: Record<Weight, [Tone, Shape]> = {
  deficiency: ['bad', 'cross'],
  doubt: ['doubt', 'question'],
  note: ['mute', 'dot'],
};

/** How much a finding or a rule weighs: text and shape. */
export function WeightChip({ weight }: { weight: Weight }) {
  const [tone, mark] = weightLooks[weight];
  return <Chip tone={tone} mark={mark} text={useWords(weightNames)[weight]} />;
}
