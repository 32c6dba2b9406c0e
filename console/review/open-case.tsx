import './layout/layout.css';
import { SegmentedControl } from '@mantine/core';
import { useReducer, useState } from 'react';
import { useLocation } from 'wouter';
import type { Box } from '../../core/page.ts';
import type { CaseStep } from '../../core/review/blockers.ts';
import type { CaseView } from '../../functions/api/shapes/case-view.ts';
import { useKeys } from '../base/keys/keys.ts';
import { hasRole, usePerson } from '../base/sign-in/person.ts';
import { useWords } from '../base/words.ts';
import { useChanges } from './desk/changes.ts';
import { type Desk, DeskContext, type Draft, useDesk } from './desk/desk.ts';
import { useHold } from './desk/hold.ts';
import { isTheirs, mayReview, mayTake } from './desk/may.ts';
import { useSheets } from './desk/sheets.ts';
import { firstSight, look } from './desk/sight.ts';
import { CaseHeader } from './header/case-header.tsx';
import { caseKeys } from './keys.ts';
import { Contents } from './layout/contents.tsx';
import { Divider } from './layout/divider.tsx';
import { Arrange } from './pages/arrange.tsx';
import { Finished } from './steps/finished.tsx';
import { Steps } from './steps/steps.tsx';
import { useTakeNext } from './steps/take.ts';
import { StuckBar } from './stuck/stuck-bar.tsx';
import { Viewer } from './viewer/viewer.tsx';
import { reviewWords } from './words.ts';

/** Per cent of the width for the papers; two pages side by side take more. */
const [forOne, forTwo] = [48, 60];

/** The form or letter: what came before it, such as a fax cover, says little. */
function firstPage({ case: { pages, papers, fields } }: CaseView): number {
  const asked = papers.find(({ kind }) => kind === 'request-form' || kind === 'request-letter');
  return asked?.pages[0] ?? fields['principal.name']?.page ?? pages[0]?.page ?? 1;
}

/** A case laid open on a person's desk. */
export default function OpenCase({ view, asOf }: { view: CaseView; asOf: number }) {
  const person = usePerson();
  const { number } = view.case;
  const hold = useHold(number, person.name, {
    seen: view.lease,
    asOf,
    wanted: isTheirs(view, person),
  });
  const { change, busy, stuck, drop } = useChanges(number, hold);
  const { sheets, linksOf, fresh } = useSheets(view, hasRole(person, 'reviewer', 'approver'));
  const [sight, turn] = useReducer(look, firstSight(firstPage(view)));
  const [draft, write] = useState<Draft | null>(null);
  const [drawing, setDrawing] = useState<{ done: (box: Box) => void } | null>(null);
  const desk: Desk = {
    number,
    view,
    sheets,
    linksOf,
    freshLinks: fresh,
    person,
    hold,
    mayChange: hold.standing === 'mine' && mayReview(view, person),
    change,
    busy,
    sight,
    look: turn,
    draft,
    write,
    drawing: drawing?.done ?? null,
    draw: (done) => setDrawing(done === null ? null : { done }),
  };
  return (
    <DeskContext value={desk}>
      <div className="review" aria-busy={busy}>
        <CaseHeader />
        <StuckBar stuck={stuck} drop={drop} />
        <Body />
      </div>
    </DeskContext>
  );
}

function Body() {
  const { view, person, hold, sight } = useDesk();
  const words = useWords(reviewWords);
  const [, go] = useLocation();
  const [share, setShare] = useState(forOne);
  const [tab, setTab] = useState('contents');
  const [arranging, setArranging] = useState(false);
  const [deciding, setDeciding] = useState(false);
  const [finished, setFinished] = useState<CaseStep | null>(null);
  const taking = useTakeNext();
  const width = sight.right === null ? share : Math.max(share, forTwo);
  const done = (step: CaseStep): void => {
    // what was reopened is worked on now
    if (step === 'reopen') return;
    setFinished(step);
    void hold.giveBack();
  };
  const idle = finished !== null || hold.standing !== 'mine';
  useKeys(caseKeys, {
    back: () => go('/queue'),
    ...(idle && hasRole(person, 'reviewer', 'approver') && { takeNext: taking.takeNext }),
    ...(hold.standing !== 'mine' && hold.lease === null && mayTake(view, person) && { take: hold.take }),
  });
  return (
    <>
      <SegmentedControl
        className="review-tabs"
        value={tab}
        onChange={setTab}
        data={[
          { value: 'papers', label: words.papers },
          { value: 'contents', label: words.contents },
        ]}
      />
      <div
        className="review-body"
        data-tab={tab}
        style={{ gridTemplateColumns: `${share}% auto minmax(0, 1fr)` }}
      >
        {hasRole(person, 'reviewer', 'approver') && (
          <>
            <div className="review-papers" style={{ width: `${width}%` }}>
              <Viewer onArrange={() => setArranging(true)} />
            </div>
            <Divider share={width} onShare={setShare} />
          </>
        )}
        <div className="review-contents">
          <Contents deciding={deciding} onDeciding={setDeciding} onDecided={() => done('decide')} />
          {finished === null ? (
            <Steps onDone={done} onDecide={() => setDeciding(true)} />
          ) : (
            <Finished step={finished} taking={taking} />
          )}
        </div>
      </div>
      {arranging && <Arrange onClose={() => setArranging(false)} />}
    </>
  );
}
