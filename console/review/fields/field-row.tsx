import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconPencil } from '@tabler/icons-react';
import { useRef } from 'react';
import type { FieldName } from '../../../core/request.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import { fieldWords } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';
import { fieldItem, placesOf } from '../desk/items.ts';
import { Crop } from '../viewer/crop.tsx';
import { Agreement } from './agreement.tsx';
import { useCorrecting } from './correct.ts';
import { sayWrittenDay } from './days.ts';
import { Editor, type Suggestion } from './editor.tsx';
import { isDay, isLong, toldElsewhere } from './groups.ts';
import { isUnsure, stateOf } from './state.ts';
import { fieldSectionWords } from './words.ts';

/** A field: what it says, the piece of paper it was read from, what other papers say, and its correction. */
export function FieldRow(props: { field: FieldName; editing: boolean; onEdit: (on: boolean) => void }) {
  const { field, editing, onEdit } = props;
  const { view, sight, look, mayChange } = useDesk();
  const words = useWords(fieldSectionWords);
  const name = useWords(fieldWords)[field];
  const kinds = useWords(pageKindNames);
  const language = useLanguage();
  const correcting = useCorrecting();
  const show = useRef<HTMLButtonElement>(null);
  const item = fieldItem(field);
  const read = view.case.fields[field];
  const { value, corrected } = stateOf(view, field);
  const told = toldElsewhere(field, view.case.papers);
  const say = (text: string): string => (isDay(field) ? sayWrittenDay(text, language) : text);
  const leave = (): void => {
    onEdit(false);
    // the row is drawn again first
    requestAnimationFrame(() => show.current?.focus());
  };
  const suggestions: Suggestion[] = [
    ...told.map((one) => ({ from: kinds[one.kind], value: one.value })),
    ...(corrected && read !== undefined ? [{ from: words.readingWas, value: read.value }] : []),
  ].filter(
    (one, at, all) => one.value !== value && all.findIndex((other) => other.value === one.value) === at,
  );
  const seen = (): void => look({ see: 'item', item, ...placesOf(view, item) });
  return (
    <div className="field" data-here={sight.item === item} data-corrected={corrected}>
      <dt className="field-name">{name}</dt>
      <dd className="field-body">
        {editing ? (
          <Editor
            field={field}
            value={value ?? ''}
            suggestions={suggestions}
            onLeave={leave}
            onSave={async (said) => {
              const asRead = said !== null && said === read?.value;
              const made = await (asRead ? correcting.revert(field) : correcting.set(field, said));
              if (made === 'made') leave();
              return made === 'made';
            }}
          />
        ) : (
          <div className="field-line">
            <button
              ref={show}
              type="button"
              className="field-value"
              data-item={item}
              data-long={isLong(field)}
              aria-current={sight.item === item ? 'true' : undefined}
              onFocus={seen}
              onClick={seen}
              onDoubleClick={() => mayChange && onEdit(true)}
              lang="ja"
            >
              <span className="visually-hidden">{name}: </span>
              {value === undefined ? (
                <span className="dim" lang={language}>
                  {corrected ? words.notOnPaper : words.notRead}
                </span>
              ) : (
                say(value)
              )}
            </button>
            {!corrected && isUnsure(read) && (
              <span className="chip chip-doubt" title={words.low}>
                {words.lowShort}
              </span>
            )}
            {corrected && <span className="chip chip-accent">{words.correctedMark}</span>}
            {mayChange && (
              <ActionIcon
                variant="subtle"
                color="gray"
                size="sm"
                aria-label={words.edit(name)}
                onClick={() => onEdit(true)}
              >
                <IconPencil size={15} aria-hidden="true" />
              </ActionIcon>
            )}
          </div>
        )}
        {corrected && (
          <p className="field-read">
            <span className="dim">{words.asRead}</span>
            <s lang="ja">{read === undefined ? words.notRead : say(read.value)}</s>
            {mayChange && (
              <button type="button" className="link" onClick={() => correcting.revert(field)}>
                <IconArrowBackUp size={13} aria-hidden="true" /> {words.revert}
              </button>
            )}
          </p>
        )}
        {!editing && <Agreement field={field} value={value} told={told} />}
      </dd>
      <dd className="field-crop" aria-hidden="true">
        {read !== undefined && (
          <Crop page={read.page} box={read.box} room={{ width: 230, height: isLong(field) ? 64 : 34 }} />
        )}
      </dd>
    </div>
  );
}
