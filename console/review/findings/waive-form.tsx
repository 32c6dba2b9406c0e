import { Button, Textarea } from '@mantine/core';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { reasonsFor } from './reasons.ts';
import { findingWords } from './words.ts';

/** Asks why a finding does not stand in the way: a common reason by one key, or one's own. */
export function WaiveForm(props: { code: string; onWaive: (reason: string) => void; onLeave: () => void }) {
  const { code, onWaive, onLeave } = props;
  const words = useWords(findingWords);
  const offered = reasonsFor(code, useLanguage());
  const [text, setText] = useState('');
  const [refused, setRefused] = useState(false);
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  const save = (): void => {
    if (text.trim() === '') setRefused(true);
    else onWaive(text.trim());
  };
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    }
    if (event.key === 'Enter' && event.ctrlKey) {
      event.preventDefault();
      save();
    }
    const reason = event.target instanceof HTMLTextAreaElement ? undefined : offered[Number(event.key) - 1];
    if (reason !== undefined) {
      event.preventDefault();
      onWaive(reason);
    }
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be laid out apart; the keys are those of what is in it
    <div className="waive" role="group" aria-label={words.reason} onKeyDown={pressed}>
      <p className="waive-hint">{words.reasonHint}</p>
      <ul className="waive-reasons">
        {offered.map((reason, at) => (
          <li key={reason}>
            <button
              ref={at === 0 ? first : undefined}
              type="button"
              className="waive-reason"
              onClick={() => onWaive(reason)}
            >
              <KeyHint keys={String(at + 1)} />
              {reason}
            </button>
          </li>
        ))}
      </ul>
      <Textarea
        size="xs"
        label={words.otherReason}
        value={text}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value);
          setRefused(false);
        }}
        error={refused ? words.needed : null}
        autosize
        minRows={1}
        maxRows={6}
        maxLength={2000}
      />
      <div className="form-foot">
        <Button size="xs" variant="default" onClick={onLeave}>
          {words.cancel}
        </Button>
        <Button size="xs" onClick={save} rightSection={<KeyHint keys="ctrl+Enter" />}>
          {words.save}
        </Button>
      </div>
    </div>
  );
}
