import { Button, TextInput } from '@mantine/core';
import { notifications } from '@mantine/notifications';
import { useState } from 'react';
import { call } from '../../base/api/call.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { pageWords } from './words.ts';

const written = /^([0-9A-Z]{4})-?([0-9A-Z]{4})$/;

/** A case number as a person types it: small letters, wide ones, without its hyphen. Null where it is none. */
export function readNumber(text: string): string | null {
  const [, left, right] =
    written.exec(
      text
        .normalize('NFKC')
        .replace(/[\s‐－ー]/g, '')
        .toUpperCase(),
    ) ?? [];
  return left === undefined || right === undefined ? null : `${left}-${right}`;
}

/** Brings the pages of another case into this one. */
export function MergeForm({ onDone }: { onDone: () => void }) {
  const { change, busy, mayChange } = useDesk();
  const words = useWords(pageWords);
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const other = readNumber(text);
  const merge = async (): Promise<void> => {
    if (other === null) return setRefused(true);
    await change(
      words.doMerge,
      (seen) => call('merge', { ...seen, body: { other } }),
      () => notifications.show({ message: words.merged(other) }),
    );
    onDone();
  };
  return (
    <form
      className="merge"
      onSubmit={(event) => {
        event.preventDefault();
        void merge();
      }}
    >
      <TextInput
        label={words.mergeNumber}
        placeholder="XXXX-XXXX"
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setRefused(false);
        }}
        error={refused ? words.badNumber : null}
        autoComplete="off"
        spellCheck={false}
        disabled={!mayChange}
      />
      <Button type="submit" variant="default" disabled={!mayChange || text === ''} loading={busy}>
        {other === null ? words.merge : words.mergeSearch(other)}
      </Button>
    </form>
  );
}
