import './no-eval.ts';
import './decide.css';
import { Button, Modal } from '@mantine/core';
import { useEffect, useMemo, useRef, useState } from 'react';
import { OutcomeTable } from '../../../core/review/outcomes.ts';
import { call } from '../../base/api/call.ts';
import { useLanguage } from '../../base/language/language.ts';
import { Failure, Loading } from '../../base/states/states.tsx';
import { useWords } from '../../base/words.ts';
import { requestTypeNames, statusNames } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';
import { usePolicy } from '../desk/policy.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { Section } from '../look/section.tsx';
import { type Outcomes, stateOf } from './draft.ts';
import { OneRequest } from './one-request.tsx';
import { Told } from './told.tsx';
import { decideWords } from './words.ts';

/** The approver's part: each request with its outcome, and what that makes of the case; once decided, what was decided. */
export default function Decide(props: {
  asking: boolean;
  onAsking: (on: boolean) => void;
  onDone: () => void;
}) {
  const words = useWords(decideWords);
  const { view } = useDesk();
  const { data, error, refetch } = usePolicy(true);
  const table = useMemo(() => {
    const parsed = OutcomeTable.safeParse(data?.outcomes);
    return parsed.success ? parsed.data : null;
  }, [data]);
  const { status, review } = view.case;
  const next = view.next.find(({ route }) => route === 'decide');
  const reviewed = next?.blockers.includes('four-eyes') === true;
  return (
    <Section id="decide" title={words.decide} count={words.reviewedBy(review.reviewers.join('、'))}>
      {reviewed && (
        <p className="decide-refused" role="alert">
          {words.fourEyes}
        </p>
      )}
      {table !== null && data !== undefined && !reviewed && status === 'reviewed' && (
        <Form {...props} table={table} today={data.today} />
      )}
      {table !== null && status !== 'reviewed' && (
        <div className="decide">
          <Told outcomes={review.outcomes} table={table} />
        </div>
      )}
      {table === null && error !== null && <Failure error={error} retry={refetch} />}
      {table === null && error === null && <Loading rows={2} />}
    </Section>
  );
}

function Form(props: {
  table: OutcomeTable;
  today: string;
  asking: boolean;
  onAsking: (on: boolean) => void;
  onDone: () => void;
}) {
  const { table, today, asking, onAsking, onDone } = props;
  const { view, hold, change, busy } = useDesk();
  const words = useWords(decideWords);
  const types = useWords(requestTypeNames);
  const statuses = useWords(statusNames);
  const comma = useLanguage() === 'ja' ? '、' : ', ';
  const asked = view.said.requestTypes;
  const [outcomes, setOutcomes] = useState<Outcomes>(() =>
    Object.fromEntries(
      Object.entries(view.case.review.outcomes).filter(([type]) => asked.some((one) => one === type)),
    ),
  );
  const next = view.next.find(({ route }) => route === 'decide');
  const onlyRefuse = next?.outcomes?.includes('approved') === false;
  const { undecided, faults, becomes } = stateOf(asked, outcomes, today);
  const mine = hold.standing === 'mine';
  const form = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // not yet decided: to where something is missing, rather than to a question that could not be answered
    if (!asking || becomes !== null) return;
    onAsking(false);
    form.current?.querySelector<HTMLElement>('input:not(:checked, :disabled), textarea')?.focus();
  }, [asking, becomes, onAsking]);
  const decide = async (): Promise<void> => {
    await change(words.doDecide, (seen) => call('decide', { ...seen, body: { outcomes } }), onDone);
    onAsking(false);
  };
  return (
    <div className="decide" ref={form}>
      {onlyRefuse && <p className="decide-refused">{words.acceptedLeft}</p>}
      {Object.keys(view.case.review.outcomes).length > 0 && <p className="dim">{words.draft}</p>}
      {asked.map((type) => (
        <OneRequest
          key={type}
          type={type}
          table={table}
          outcome={outcomes[type]}
          onlyRefuse={onlyRefuse}
          disabled={!mine}
          onChange={(outcome) => setOutcomes((before) => ({ ...before, [type]: outcome }))}
        />
      ))}
      <p role="status" className="decide-state">
        {undecided.length > 0 && words.undecided(undecided.map((type) => types[type]).join(comma))}
        {faults.map(({ type, fault }) => `${types[type]}: ${words[fault]}`).join(comma)}
        {becomes !== null && <b>{words.becomes(statuses[becomes])}</b>}
      </p>
      <Modal
        opened={asking && becomes !== null && mine}
        onClose={() => onAsking(false)}
        title={words.confirmTitle}
        centered
        size="lg"
      >
        <form
          className="confirm"
          onSubmit={(event) => {
            event.preventDefault();
            void decide();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || !event.ctrlKey) return;
            event.preventDefault();
            void decide();
          }}
        >
          <Told outcomes={outcomes} table={table} />
          <p>{becomes !== null && words.becomes(statuses[becomes])}</p>
          <p className="dim">{words.confirmThen}</p>
          <div className="form-foot">
            <Button variant="default" onClick={() => onAsking(false)}>
              {words.cancel}
            </Button>
            <Button
              data-autofocus
              loading={busy}
              onClick={decide}
              rightSection={<KeyHint keys="ctrl+Enter" />}
            >
              {words.decideAll}
            </Button>
          </div>
        </form>
      </Modal>
    </div>
  );
}
