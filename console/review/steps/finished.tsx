import { Button } from '@mantine/core';
import { IconCircleCheck } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import type { CaseStep } from '../../../core/review/blockers.ts';
import { useWords } from '../../base/words.ts';
import { caseKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { useRefusal } from '../stuck/refusal.ts';
import type { useTakeNext } from './take.ts';
import { stepWords } from './words.ts';

/** A step was taken: what became of the case, and on to the next. */
export function Finished({ step, taking }: { step: CaseStep; taking: ReturnType<typeof useTakeNext> }) {
  const words = useWords(stepWords);
  const refusal = useRefusal();
  const [, go] = useLocation();
  const next = useRef<HTMLButtonElement>(null);
  // the dialog gives the focus back to a control that is no longer there
  useEffect(() => {
    const timer = setTimeout(() => next.current?.focus(), 150);
    return () => clearTimeout(timer);
  }, []);
  const did = {
    askCorrection: words.didAskCorrection,
    passOn: words.didPassOn,
    reopen: words.didReopen,
    decide: words.didDecide,
    takeBack: words.didTakeBack,
    withdraw: words.didWithdraw,
    close: words.didClose,
  }[step];
  return (
    <section className="steps steps-finished">
      <IconCircleCheck size={20} aria-hidden="true" />
      <div className="steps-left" role="status">
        <p>
          <b>{did}</b>
        </p>
        {taking.none && <p>{words.noneWaits}</p>}
        {taking.failed !== null && <p>{refusal(taking.failed)}</p>}
      </div>
      <Button
        variant="default"
        onClick={() => go('/queue')}
        rightSection={<KeyHint keys={caseKeys.rows.back.keys} />}
      >
        {words.toQueue}
      </Button>
      <Button
        ref={next}
        onClick={taking.takeNext}
        rightSection={<KeyHint keys={caseKeys.rows.takeNext.keys} />}
      >
        {words.takeNext}
      </Button>
    </section>
  );
}
