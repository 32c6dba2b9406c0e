import './fee.css';
import { Button, NumberInput } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../base/api/call.ts';
import { hasRole } from '../../base/sign-in/person.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { useFocusBack } from '../look/focus-back.ts';
import { Section } from '../look/section.tsx';
import { feeStates, feeWords } from './words.ts';

const yen = new Intl.NumberFormat('ja-JP');
const over = ['answered', 'withdrawn', 'closed', 'erased'];

/** The fee: what is due, and what a person counted of it. */
export function FeePart() {
  const { view, person } = useDesk();
  const words = useWords(feeWords);
  const states = useWords(feeStates);
  const [counting, setCounting] = useState(false);
  const { control, goBack } = useFocusBack(counting);
  const { fee, counted, status } = view.case;
  const may = hasRole(person, 'reviewer', 'mailroom') && !over.includes(status);
  const done = (): void => {
    goBack();
    setCounting(false);
  };
  return (
    <Section id="fee" title={words.fee}>
      <div className="fee">
        <span
          className={`chip ${fee.state === 'paid' ? 'chip-good' : fee.state === 'not-due' ? 'chip-mute' : 'chip-doubt'}`}
        >
          {states[fee.state]}
        </span>
        {fee.due > 0 && <span>{words.due(yen.format(fee.due))}</span>}
        {(fee.received > 0 || counted !== undefined) && (
          <span>{words.received(yen.format(fee.received))}</span>
        )}
        {counted !== undefined && (
          <span className="dim">
            {words.countedAs(yen.format(counted.stamps), yen.format(counted.moneyOrders))}
          </span>
        )}
        {may && !counting && (
          <Button ref={control} size="compact-xs" variant="subtle" onClick={() => setCounting(true)}>
            {counted === undefined ? words.count : words.recount}
          </Button>
        )}
      </div>
      {counting && <Count onDone={done} />}
    </Section>
  );
}

/** A money order has an amount of a multiple of 50 yen (定額小為替). */
const order = 50;

function Count({ onDone }: { onDone: () => void }) {
  const { view, change } = useDesk();
  const words = useWords(feeWords);
  const { fee, counted } = view.case;
  const [stamps, setStamps] = useState(counted?.stamps ?? 0);
  const [moneyOrders, setMoneyOrders] = useState(counted?.moneyOrders ?? 0);
  const apart = stamps + moneyOrders - fee.due;
  const save = async (): Promise<void> => {
    await change(
      words.doCount,
      async (seen) => {
        await call('count', { ...seen, body: { stamps, moneyOrders } });
        return call('case', { params: seen.params });
      },
      onDone,
    );
  };
  const amount = (set: (yen: number) => void) => (value: string | number) =>
    set(Math.trunc(Number(value)) || 0);
  const input = {
    size: 'xs',
    min: 0,
    max: 1_000_000,
    allowDecimal: false,
    thousandSeparator: ',',
    clampBehavior: 'strict',
    suffix: ` ${words.yen}`,
  } as const;
  return (
    <form
      className="fee-count"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <NumberInput
        {...input}
        label={words.stamps}
        value={stamps}
        step={10}
        autoFocus
        onChange={amount(setStamps)}
      />
      <NumberInput
        {...input}
        label={words.moneyOrders}
        value={moneyOrders}
        step={order}
        onChange={amount(setMoneyOrders)}
      />
      <p className="fee-sum" role="status" data-short={apart < 0}>
        {fee.due === 0 && apart > 0 && words.notDue(yen.format(apart))}
        {fee.due > 0 && apart === 0 && words.exact}
        {apart < 0 && words.short(yen.format(-apart))}
        {fee.due > 0 && apart > 0 && words.over(yen.format(apart))}
        {moneyOrders % order !== 0 && <b>{words.oddOrder}</b>}
      </p>
      <div className="form-foot">
        <Button size="xs" variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button size="xs" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
