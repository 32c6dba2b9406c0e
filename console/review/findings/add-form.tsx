import { Button, SegmentedControl, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { Weight } from '../../../core/finding.ts';
import type { Box } from '../../../core/page.ts';
import { call } from '../../base/api/call.ts';
import { useWords } from '../../base/words.ts';
import { weightNames } from '../../names/words.ts';
import { type Draft, useDesk } from '../desk/desk.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { findingWords } from './words.ts';

const all: readonly Weight[] = ['deficiency', 'doubt', 'note'];

/** A finding by hand: how much it weighs, what is wrong, and where, if that can be told. */
export function AddForm({ draft, onDone }: { draft: Draft; onDone: () => void }) {
  const { sight, change, draw, drawing } = useDesk();
  const words = useWords(findingWords);
  const weights = useWords(weightNames);
  const [weight, setWeight] = useState<Weight>('deficiency');
  const [text, setText] = useState(draft.text);
  const [page, setPage] = useState(draft.page);
  const [box, setBox] = useState<Box | null>(null);
  const here = sight.side === 'right' ? (sight.right ?? sight.left) : sight.left;
  const placed = box !== null ? 'box' : page === null ? 'none' : 'page';
  const mark = (): void =>
    draw((marked) => {
      setBox(marked);
      setPage(here);
      draw(null);
    });
  const place = (value: string): void => {
    if (value === 'box') {
      mark();
      return;
    }
    draw(null);
    setBox(null);
    setPage(value === 'page' ? here : null);
  };
  const save = async (): Promise<void> => {
    const add = {
      weight,
      text: text.trim(),
      ...(page === null ? {} : { page }),
      ...(box === null ? {} : { box }),
    };
    await change(words.doAdd, (seen) => call('addFinding', { ...seen, body: { add } }), onDone);
  };
  return (
    <form
      className="add-finding"
      aria-label={words.addTitle}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && event.ctrlKey && text.trim() !== '') void save();
        else if (event.key === 'Escape' && !event.nativeEvent.isComposing) onDone();
        else return;
        event.preventDefault();
      }}
    >
      <SegmentedControl
        size="xs"
        aria-label={words.weight}
        value={weight}
        onChange={(value) => setWeight(all.find((one) => one === value) ?? weight)}
        data={all.map((value) => ({ value, label: weights[value] }))}
      />
      <Textarea
        size="sm"
        label={words.text}
        description={words.textHint}
        value={text}
        onChange={({ currentTarget }) => setText(currentTarget.value)}
        autosize
        minRows={2}
        maxLength={2000}
        data-autofocus
        autoFocus
      />
      <SegmentedControl
        size="xs"
        aria-label={words.place}
        value={drawing !== null ? 'box' : placed}
        onChange={place}
        data={[
          { value: 'none', label: words.placeNone },
          { value: 'page', label: words.placePage(page ?? here) },
          { value: 'box', label: box === null ? words.draw : words.placeBox(page ?? here) },
        ]}
      />
      <div className="form-foot">
        <Button size="xs" variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button
          size="xs"
          type="submit"
          disabled={text.trim() === ''}
          rightSection={<KeyHint keys="ctrl+Enter" />}
        >
          {words.addSave}
        </Button>
      </div>
    </form>
  );
}
