import { ActionIcon, Button } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import type { RefObject } from 'react';
import type { FieldName } from '../../../core/request.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { fieldWords } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';
import { fieldItem, placesOf } from '../desk/items.ts';
import { fieldKeys } from '../keys.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { useCorrecting } from './correct.ts';
import { sayWrittenDay } from './days.ts';
import { isDay, isLong } from './groups.ts';
import { isUnsure, stateOf } from './state.ts';
import { fieldSectionWords } from './words.ts';

/** What a field says, whether a person has to look at it or has done so, and the way to correct it. */
export function FieldLine(props: {
  field: FieldName;
  show: RefObject<HTMLButtonElement | null>;
  onEdit: () => void;
}) {
  const { field, show, onEdit } = props;
  const { view, sight, look, mayChange } = useDesk();
  const words = useWords(fieldSectionWords);
  const name = useWords(fieldWords)[field];
  const language = useLanguage();
  const correcting = useCorrecting();
  const item = fieldItem(field);
  const read = view.case.fields[field];
  const { value, corrected, confirmed } = stateOf(view, field);
  const seen = (): void => look({ see: 'item', item, ...placesOf(view, item) });
  return (
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
        onDoubleClick={() => mayChange && onEdit()}
        lang="ja"
      >
        <span className="visually-hidden">{name}: </span>
        {value === undefined ? (
          <span className="dim" lang={language}>
            {corrected ? words.notOnPaper : words.notRead}
          </span>
        ) : isDay(field) ? (
          sayWrittenDay(value, language)
        ) : (
          value
        )}
      </button>
      {!corrected && read !== undefined && isUnsure(read) && (
        <>
          <span className="chip chip-doubt" title={words.low}>
            {words.lowShort}
          </span>
          {mayChange && (
            <Button
              size="compact-xs"
              variant="default"
              rightSection={sight.item === item && <KeyHint keys={fieldKeys.rows.confirm.keys} />}
              onClick={() => correcting.confirm(field, read.value)}
            >
              {words.confirm}
            </Button>
          )}
        </>
      )}
      {corrected && (
        <span className={`chip ${confirmed ? 'chip-good' : 'chip-accent'}`}>
          {confirmed ? words.confirmedMark : words.correctedMark}
        </span>
      )}
      {mayChange && (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={words.edit(name)}
          onClick={() => onEdit()}
        >
          <IconPencil size={15} aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  );
}
