import { Button, Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, useState } from 'react';
import type { FieldName } from '../../../core/request.ts';
import { useKeys } from '../../base/keys/keys.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { fieldWords } from '../../names/words.ts';
import { editKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { readTypedDay, sayWrittenDay } from './days.ts';
import { isDay, isLong } from './groups.ts';
import { fieldSectionWords } from './words.ts';

/** What can be taken over instead of being typed. */
export interface Suggestion {
  from: string;
  value: string;
}

const keysOf = [editKeys.rows.first.keys, editKeys.rows.second.keys, editKeys.rows.third.keys];

/** A field in the person's hands: Enter saves, Esc leaves it as it was. */
export function Editor(props: {
  field: FieldName;
  value: string;
  /** To be saved even as it is: nobody has looked at it yet. */
  unsure: boolean;
  suggestions: readonly Suggestion[];
  onSave: (value: string | null) => Promise<boolean>;
  onLeave: () => void;
}) {
  const { field, value, unsure, suggestions, onSave, onLeave } = props;
  const words = useWords(fieldSectionWords);
  const name = useWords(fieldWords)[field];
  const language = useLanguage();
  const [text, setText] = useState(isDay(field) && value !== '' ? sayWrittenDay(value, 'ja') : value);
  const [refused, setRefused] = useState(false);
  const [saving, setSaving] = useState(false);
  const day = isDay(field) ? readTypedDay(text) : null;

  const give = async (said: string | null): Promise<void> => {
    setSaving(true);
    // what was typed stays here where it could not be saved
    if (!(await onSave(said))) setSaving(false);
  };
  const save = (): void => {
    const said = isDay(field) ? day : text.normalize('NFC').trim();
    if (said === null || said === '') setRefused(true);
    else if (said === value && !unsure) onLeave();
    else void give(said);
  };
  const take = (at: number): void => {
    const taken = suggestions[at];
    if (taken !== undefined) void give(taken.value);
  };
  useKeys(editKeys, {
    save: null,
    leave: null,
    first: () => take(0),
    second: () => take(1),
    third: () => take(2),
  });
  const pressed = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      onLeave();
    } else if (event.key === 'Enter' && (!isLong(field) || event.ctrlKey)) {
      event.preventDefault();
      save();
    }
  };
  const input = {
    size: 'sm',
    'aria-label': name,
    value: text,
    onChange: ({ currentTarget }: { currentTarget: { value: string } }) => {
      setText(currentTarget.value);
      setRefused(false);
    },
    onKeyDown: pressed,
    error: refused && isDay(field) ? words.dayRefused : refused,
    autoFocus: true,
    autoComplete: 'off',
    spellCheck: false,
    maxLength: 500,
    readOnly: saving,
    lang: 'ja',
  } as const;
  return (
    <div className="editor">
      {isLong(field) ? <Textarea {...input} autosize minRows={2} maxRows={8} /> : <TextInput {...input} />}
      {isDay(field) && !refused && (
        <p className="dim">{day === null ? words.dayHint : words.dayBecomes(sayWrittenDay(day, language))}</p>
      )}
      {suggestions.length > 0 && (
        <ul className="editor-suggestions" aria-label={words.suggestions}>
          {suggestions.map(({ from, value: offered }, at) => (
            <li key={`${from} ${offered}`}>
              <button type="button" className="editor-suggestion" onClick={() => take(at)}>
                {keysOf[at] !== undefined && <KeyHint keys={keysOf[at]} />}
                <span className="dim">{from}</span>
                <span>{isDay(field) ? sayWrittenDay(offered, language) : offered}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="editor-foot">
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => give(null)}>
          {words.nowhere}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          onClick={onLeave}
          rightSection={<KeyHint keys="Escape" />}
        >
          {words.cancel}
        </Button>
        <Button
          size="compact-sm"
          loading={saving}
          onClick={save}
          rightSection={<KeyHint keys={isLong(field) ? 'ctrl+Enter' : 'Enter'} />}
        >
          {words.save}
        </Button>
      </div>
    </div>
  );
}
