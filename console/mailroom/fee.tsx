import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { call } from '../base/api/call.ts';
import { Problem } from '../base/api/problem.ts';
import { Failure } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { type SlipNow, yenOf } from './parcel.ts';
import { tray } from './tray.ts';
import { mailroomWords } from './words.ts';

/** What was counted beside what is due, once reading has told what is asked for. */
export function FeeNow({ slip }: { slip: SlipNow }) {
  const words = useWords(mailroomWords);
  const [counting, setCounting] = useState(false);
  const { feeDue: due, counted, number } = slip;
  if (due === undefined) return <span className="mail-fee">{words.feeUnknown}</span>;
  const sum = counted === undefined ? null : counted.stamps + counted.moneyOrders;
  return (
    <span className="mail-fee">
      {due === 0 ? words.feeNone : words.feeDue(due)}
      {sum === null && due > 0 && <em>{words.feeNotCounted}</em>}
      {sum !== null && sum === due && due > 0 && <strong data-tone="good">✓ {words.feePaid}</strong>}
      {sum !== null && sum < due && <strong data-tone="bad">{words.feeShort(due - sum)}</strong>}
      {sum !== null && sum > due && <strong data-tone="doubt">{words.feeOver(sum - due)}</strong>}
      {due > 0 && sum !== due && number !== undefined && (
        <Button size="compact-xs" variant="default" onClick={() => setCounting(true)}>
          {words.countFee}
        </Button>
      )}
      {number !== undefined && (
        <CountFee slip={slip} number={number} opened={counting} onClose={() => setCounting(false)} />
      )}
    </span>
  );
}

interface Sum {
  stamps: number;
  moneyOrders: number;
}

interface Counting {
  slip: SlipNow;
  number: string;
  opened: boolean;
  onClose: () => void;
}

function CountFee({ slip, number, opened, onClose }: Counting) {
  const words = useWords(mailroomWords);
  const [stamps, setStamps] = useState(String(slip.counted?.stamps ?? ''));
  const [moneyOrders, setMoneyOrders] = useState(String(slip.counted?.moneyOrders ?? ''));
  const [error, setError] = useState<unknown>(null);
  const counted: Sum = { stamps: yenOf(stamps || '0') ?? 0, moneyOrders: yenOf(moneyOrders || '0') ?? 0 };
  const isWrong = yenOf(stamps || '0') === null || yenOf(moneyOrders || '0') === null;
  const record = async (): Promise<void> => {
    try {
      await count(number, counted, slip.version ?? 1);
      tray.counted(slip.id, counted);
      onClose();
    } catch (thrown) {
      setError(thrown);
    }
  };
  return (
    <Modal opened={opened} onClose={onClose} title={words.countFeeTitle(number)} size="sm">
      <form
        className="mail-count-fee"
        onSubmit={(event) => {
          event.preventDefault();
          void record();
        }}
      >
        <label>
          {words.stamps}
          <input
            className="mail-input"
            inputMode="numeric"
            autoComplete="off"
            data-autofocus
            value={stamps}
            onChange={({ currentTarget }) => setStamps(currentTarget.value)}
          />
        </label>
        <label>
          {words.moneyOrders}
          <input
            className="mail-input"
            inputMode="numeric"
            autoComplete="off"
            value={moneyOrders}
            onChange={({ currentTarget }) => setMoneyOrders(currentTarget.value)}
          />
        </label>
        <p className="mail-count-sum">
          {words.sum} {words.yen(counted.stamps + counted.moneyOrders)}
          <span> / {words.feeDue(slip.feeDue ?? 0)}</span>
        </p>
        {isWrong && <p className="mail-wrong">{words.yenWrong}</p>}
        {error instanceof CountedAlready && <p className="mail-wrong">{words.countLate}</p>}
        {error !== null && !(error instanceof CountedAlready) && <Failure error={error} />}
        <Button type="submit" disabled={isWrong}>
          {words.save}
        </Button>
      </form>
    </Modal>
  );
}

class CountedAlready extends Error {
  override readonly name = 'CountedAlready';
}

/**
 * Takes down what was counted. The mailroom does not see cases: where somebody worked on the case since the slip was asked
 * for, the count is sent again over the version now, unless they counted too.
 * @throws CountedAlready
 */
async function count(number: string, body: Sum, version: number): Promise<void> {
  try {
    await call('count', { params: { number }, body, version });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== 'version-conflict') throw error;
    if (error.changes.some(({ action }) => action === 'fee-counted')) throw new CountedAlready();
    const now = error.members['version'];
    if (typeof now !== 'number' || now === version) throw error;
    await count(number, body, now);
  }
}
