import './notes.css';
import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { call } from '../../base/api/call.ts';
import { sayInstant } from '../../base/dates.ts';
import { useLanguage } from '../../base/language/language.ts';
import { inBoth, useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { Section } from '../look/section.tsx';

const noteWords = inBoth({
  ja: {
    notes: 'メモ',
    count: (count: number) => (count === 0 ? '' : `${count}件`),
    write: 'メモを書く',
    hint: '担当者と決裁者が読みます。申請者には送りません。',
    save: '残す',
    doNote: 'メモを残す',
    none: 'メモはありません。',
  },
  en: {
    notes: 'Notes',
    count: (count) => (count === 0 ? '' : String(count)),
    write: 'Write a note',
    hint: 'Read by reviewers and approvers, never sent to the applicant.',
    save: 'Keep',
    doNote: 'keep a note',
    none: 'No notes.',
  },
});

/** What people tell each other about the case. */
export function Notes() {
  const { view, hold, change } = useDesk();
  const words = useWords(noteWords);
  const language = useLanguage();
  const [text, setText] = useState('');
  const [saving, setSaving] = useState(false);
  const { notes } = view.case.review;
  const may = hold.standing === 'mine' && view.case.status !== 'erased';
  const save = async (): Promise<void> => {
    const said = text.trim();
    if (said === '' || saving) return;
    setSaving(true);
    await change(
      words.doNote,
      (seen) => call('note', { ...seen, body: { text: said } }),
      () => setText(''),
    );
    setSaving(false);
  };
  return (
    <Section id="notes" title={words.notes} count={words.count(notes.length) || undefined}>
      {notes.length === 0 && !may && <p className="part-empty">{words.none}</p>}
      <ul className="note-list">
        {notes.map(({ text: said, by, at }) => (
          <li key={`${by} ${at}`} className="note">
            <p>{said}</p>
            <span className="dim">
              {by} {sayInstant(at, language)}
            </span>
          </li>
        ))}
      </ul>
      {may && (
        <div className="note-form">
          <Textarea
            size="sm"
            id="note"
            label={words.write}
            description={words.hint}
            value={text}
            onChange={({ currentTarget }) => setText(currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' || !event.ctrlKey) return;
              event.preventDefault();
              void save();
            }}
            autosize
            minRows={1}
            maxRows={10}
            maxLength={2000}
          />
          <Button
            size="xs"
            variant="default"
            loading={saving}
            disabled={text.trim() === ''}
            onClick={save}
            rightSection={text.trim() !== '' && <KeyHint keys="ctrl+Enter" />}
          >
            {words.save}
          </Button>
        </div>
      )}
    </Section>
  );
}
