import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useAnswer, useDoing } from '../base/api/hooks.ts';
import { sayTime } from '../base/dates.ts';
import { Failure } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { officerWords } from './words.ts';

/** As `core/case-number.ts` writes it; the server holds the check character against it. */
const shape = /^[0-9A-Z]{4}-?[0-9A-Z]{4}$/;

const written = (typed: string): string | null => {
  const number = typed.normalize('NFKC').trim().toUpperCase();
  return shape.test(number) ? `${number.slice(0, 4)}-${number.slice(-4)}` : null;
};

/** Takes a case from whoever holds it. @param asked a case number, from the list */
export function HandOverView({ asked }: { asked: string }) {
  const words = useWords(officerWords);
  const [typed, setTyped] = useState(asked);
  const [number, setNumber] = useState(written(asked));
  const wrong = typed.trim() !== '' && written(typed) === null;
  return (
    <section className="officer-part officer-text" aria-labelledby="hand-over">
      <h2 id="hand-over">{words.handOver}</h2>
      <p>{words.handOverLead}</p>
      <form
        className="officer-form"
        onSubmit={(event) => {
          event.preventDefault();
          setNumber(written(typed));
        }}
      >
        <TextInput
          label={words.number}
          placeholder="XXXX-XXXX"
          autoComplete="off"
          error={wrong ? words.numberWrong : null}
          value={typed}
          onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={written(typed) === null}>
          {words.look}
        </Button>
      </form>
      {number !== null && <Holder key={number} number={number} />}
    </section>
  );
}

function Holder({ number }: { number: string }) {
  const words = useWords(officerWords);
  const [to, setTo] = useState('');
  const { data, error, refetch } = useAnswer('case', { params: { number } }, { refetchInterval: 5_000 });
  const takeOver = useDoing('takeOver', () => void refetch());
  if (data === undefined) return error === null ? null : <Failure error={error} retry={refetch} />;
  const { lease } = data;
  const give = (event: FormEvent): void => {
    event.preventDefault();
    takeOver.mutate({ params: { number }, body: { for: to.trim() } });
  };
  return (
    <div className="officer-holder">
      <p role="status">
        <b>{number}</b>　
        {lease === null ? words.heldByNobody : words.heldBy(lease.holder, sayTime(lease.until))}
      </p>
      <div className="officer-form">
        <Button
          variant="default"
          disabled={lease === null || takeOver.isPending}
          onClick={() => takeOver.mutate({ params: { number }, body: { for: null } })}
        >
          {words.free}
        </Button>
        <form className="officer-form" onSubmit={give}>
          <TextInput
            label={words.giveTo}
            autoComplete="off"
            value={to}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
          <Button type="submit" disabled={to.trim() === '' || takeOver.isPending}>
            {words.give}
          </Button>
        </form>
      </div>
      {takeOver.error !== null && <Failure error={takeOver.error} />}
      {takeOver.isSuccess && (
        <p role="status" className="officer-done">
          {takeOver.variables.body.for === null
            ? words.freed(number)
            : words.given(number, takeOver.variables.body.for)}
        </p>
      )}
    </div>
  );
}
