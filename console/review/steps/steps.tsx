import './steps.css';
import { Button, Menu } from '@mantine/core';
import { IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import type { CaseStep } from '../../../core/review/blockers.ts';
import { useKeys } from '../../base/keys/keys.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { isUnsettled, walk } from '../desk/items.ts';
import { caseKeys, walkKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { blockerWords } from '../stuck/words.ts';
import { Confirm } from './confirm.tsx';
import { type Offered, offeredSteps, openOf } from './offered.ts';
import { stepWords } from './words.ts';

/** Steps that undo: they are there, and invite nobody. */
const back: readonly CaseStep[] = ['takeBack', 'reopen'];

/** What is left to do, and where the case goes from here. */
export function Steps(props: { onDone: (step: CaseStep) => void; onDecide: () => void }) {
  const { onDone, onDecide } = props;
  const { view, hold, sight } = useDesk();
  const words = useWords(stepWords);
  const [asking, setAsking] = useState<Exclude<CaseStep, 'decide'> | null>(null);
  const [menu, setMenu] = useState(false);
  const { main, others } = offeredSteps(view);
  const mine = hold.standing === 'mine';
  const isFree = (step: CaseStep): boolean => mine || step === 'takeBack';
  const begin = ({ step, blockers }: Offered): void => {
    if (!isFree(step)) return;
    if (step === 'decide') onDecide();
    else if (blockers.length > 0) walk(1, sight.item, isUnsettled);
    else setAsking(step);
  };
  useKeys(caseKeys, {
    ...(main !== null && { step: () => begin(main) }),
    ...(others.length > 0 && mine && { steps: () => setMenu(true) }),
  });
  if (main === null && others.length === 0) return null;
  return (
    <section className="steps" aria-label={words.steps}>
      <Left main={main} />
      {others.length > 0 && (
        <Menu position="top-end" opened={menu} onChange={setMenu} width={300}>
          <Menu.Target>
            <Button
              variant="default"
              disabled={!others.some(({ step }) => isFree(step))}
              rightSection={<KeyHint keys={caseKeys.rows.steps.keys} />}
              leftSection={<IconChevronUp size={15} aria-hidden="true" />}
            >
              {words.others}
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {others.map((one) => (
              <OtherStep key={one.step} offered={one} free={isFree(one.step)} onBegin={() => begin(one)} />
            ))}
          </Menu.Dropdown>
        </Menu>
      )}
      {main !== null && (
        <Button
          data-blocked={main.blockers.length > 0}
          variant={back.includes(main.step) ? 'default' : main.blockers.length > 0 ? 'light' : 'filled'}
          disabled={!isFree(main.step)}
          aria-describedby="steps-left"
          rightSection={<KeyHint keys={caseKeys.rows.step.keys} />}
          onClick={() => begin(main)}
        >
          {words[main.step]}
        </Button>
      )}
      {asking !== null && (
        <Confirm
          step={asking}
          onLeave={() => setAsking(null)}
          onDone={(step) => {
            setAsking(null);
            onDone(step);
          }}
        />
      )}
    </section>
  );
}

function OtherStep(props: { offered: Offered; free: boolean; onBegin: () => void }) {
  const { offered, free, onBegin } = props;
  const words = useWords(stepWords);
  const why = useWords(blockerWords);
  return (
    <Menu.Item disabled={!free || offered.blockers.length > 0} onClick={onBegin}>
      {words[offered.step]}
      {offered.blockers.map((code) => (
        <span key={code} className="menu-dim">
          {blockerWord(why, code)}
        </span>
      ))}
    </Menu.Item>
  );
}

const blockerWord = (words: object, code: string): string =>
  Object.entries(words).find(([known]) => known === code)?.[1] ?? code;

/** What stands in the way of the next step, in words. */
function Left({ main }: { main: Offered | null }) {
  const { view, hold, sight } = useDesk();
  const words = useWords(stepWords);
  const why = useWords(blockerWords);
  const open = openOf(view);
  const reviewing = main?.step === 'askCorrection' || main?.step === 'passOn';
  const left = reviewing ? words.left(open.findings, main.step === 'passOn' ? open.checks : 0) : '';
  const others = (main?.blockers ?? []).filter((code) => code !== 'findings-open' && code !== 'checks-open');
  return (
    <div className="steps-left" id="steps-left" role="status">
      {left !== '' && (
        <p>
          <span className="dim">{words.leftTitle} </span>
          <b>{left}</b>
          {hold.standing === 'mine' && (
            <button type="button" className="link" onClick={() => walk(1, sight.item, isUnsettled)}>
              {words.toOpen} <KeyHint keys={walkKeys.rows.unsettled.keys} />
            </button>
          )}
        </p>
      )}
      {others.map((code) => (
        <p key={code} className="steps-blocker">
          {blockerWord(why, code)}
        </p>
      ))}
      {reviewing && left === '' && others.length === 0 && (
        <p className="steps-ready">{main.step === 'passOn' ? words.ready : words.readyToAsk}</p>
      )}
      {hold.standing !== 'mine' && main !== null && main.step !== 'takeBack' && (
        <p className="dim">{words.readOnly}</p>
      )}
    </div>
  );
}
