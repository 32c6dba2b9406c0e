import { Button, Modal, Radio } from '@mantine/core';
import { useState } from 'react';
import type { CaseStep } from '../../../core/review/blockers.ts';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import { call } from '../../base/api/call.ts';
import { useWords } from '../../base/words.ts';
import { verdictNames } from '../../names/words.ts';
import type { Seen } from '../desk/changes.ts';
import { useDesk } from '../desk/desk.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { AskedFor } from './asked.tsx';
import { openOf } from './offered.ts';
import { stepWords } from './words.ts';

type Plain = Exclude<CaseStep, 'decide'>;
type Why = 'doubt' | 'papers-came' | 'slip' | 'elsewhere' | 'not-corrected';

/** Why a step may be taken from where the case is; none: it needs no reason. */
function reasonsOf(step: Plain, view: CaseView): readonly Why[] {
  const awaited = view.case.status === 'awaiting-correction';
  if (step === 'reopen') return awaited ? ['papers-came', 'slip'] : ['doubt', 'slip'];
  if (step === 'close') return awaited ? ['not-corrected'] : ['elsewhere'];
  return [];
}

function takeStep(step: Plain, why: Why | undefined, seen: Seen): Promise<CaseView> {
  const to = { ...seen, body: {} };
  switch (step) {
    case 'askCorrection':
      return call('askCorrection', to);
    case 'passOn':
      return call('passOn', to);
    case 'takeBack':
      return call('takeBack', to);
    case 'withdraw':
      return call('withdraw', to);
    case 'reopen':
      return call('reopen', {
        ...seen,
        body: { because: why === 'papers-came' || why === 'slip' ? why : 'doubt' },
      });
    case 'close':
      return call('close', { ...seen, body: { because: why === 'not-corrected' ? why : 'elsewhere' } });
  }
}

/** Says what a step will do, and does it once the person says so. */
export function Confirm(props: { step: Plain; onLeave: () => void; onDone: (step: CaseStep) => void }) {
  const { step, onLeave, onDone } = props;
  const { view, change, busy } = useDesk();
  const words = useWords(stepWords);
  const reasons = reasonsOf(step, view);
  const [why, setWhy] = useState<Why | undefined>(reasons[0]);
  const go = async (): Promise<void> => {
    const made = await change(
      words[step],
      (seen) => takeStep(step, why, seen),
      () => onDone(step),
    );
    if (made === 'stuck') onLeave();
  };
  return (
    <Modal opened onClose={onLeave} title={words[step]} size="lg" centered>
      <form
        className="confirm"
        onSubmit={(event) => {
          event.preventDefault();
          void go();
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !event.ctrlKey) return;
          event.preventDefault();
          void go();
        }}
      >
        <Will step={step} />
        {reasons.length > 1 && (
          <Radio.Group
            label={words.because}
            value={why ?? null}
            onChange={(value) => setWhy(reasons.find((one) => one === value))}
          >
            {reasons.map((one) => (
              <Radio key={one} value={one} label={words[one]} />
            ))}
          </Radio.Group>
        )}
        {reasons.length === 1 && reasons.map((one) => <p key={one}>{words[one]}</p>)}
        <div className="form-foot">
          <Button variant="default" onClick={onLeave}>
            {words.cancel}
          </Button>
          <Button type="submit" data-autofocus loading={busy} rightSection={<KeyHint keys="ctrl+Enter" />}>
            {words[step]}
          </Button>
        </div>
      </form>
    </Modal>
  );
}

function Will({ step }: { step: Plain }) {
  const { view, person } = useDesk();
  const words = useWords(stepWords);
  const verdicts = useWords(verdictNames);
  const waived = view.findings.filter(({ settled }) => settled?.as === 'waived').length;
  const { accepted } = openOf(view);
  switch (step) {
    case 'askCorrection':
      return (
        <>
          <p>{words.askWill(accepted)}</p>
          <AskedFor />
          <p className="dim">{words.askThen}</p>
        </>
      );
    case 'passOn':
      return (
        <>
          <p>
            {words.passWill} {words.passVerdict(verdicts[view.case.verdict])}
          </p>
          <ul>
            {waived > 0 && <li>{words.passWaived(waived)}</li>}
            {accepted > 0 && <li>{words.passAccepted(accepted)}</li>}
          </ul>
          <p className="dim">{words.passThen(person.name)}</p>
        </>
      );
    case 'reopen':
      return <p>{words.reopenWill}</p>;
    case 'takeBack':
      return <p>{words.takeBackWill}</p>;
    case 'withdraw':
      return <p>{words.withdrawWill}</p>;
    case 'close':
      return <p>{words.closeWill}</p>;
  }
}
