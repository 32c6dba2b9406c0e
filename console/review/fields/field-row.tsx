import { IconArrowBackUp } from '@tabler/icons-react';
import type { FieldName } from '../../../core/request.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import { fieldWords } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';
import { fieldItem, placesOf } from '../desk/items.ts';
import { useFocusBack } from '../look/focus-back.ts';
import { Crop } from '../viewer/crop.tsx';
import { isLow } from '../viewer/window.ts';
import { Agreement } from './agreement.tsx';
import { useCorrecting } from './correct.ts';
import { sayWrittenDay } from './days.ts';
import { Editor, type Suggestion } from './editor.tsx';
import { FieldLine } from './field-line.tsx';
import { isDay, isLong, toldElsewhere } from './groups.ts';
import { isUnsure, stateOf } from './state.ts';
import { fieldSectionWords } from './words.ts';

/** CSS pixels for the piece of paper: beside the value, or below it where it is long and low. */
const rooms = {
  line: { width: 230, height: 34 },
  long: { width: 230, height: 64 },
  low: { width: 460, height: 30 },
};

/** A field: what it says, the piece of paper it was read from, what other papers say, and its correction. */
export function FieldRow(props: { field: FieldName; editing: boolean; onEdit: (on: boolean) => void }) {
  const { field, editing, onEdit } = props;
  const { view, sheets, sight, look, mayChange } = useDesk();
  const words = useWords(fieldSectionWords);
  const name = useWords(fieldWords)[field];
  const kinds = useWords(pageKindNames);
  const language = useLanguage();
  const correcting = useCorrecting();
  const { control, goBack } = useFocusBack(editing);
  const item = fieldItem(field);
  const read = view.case.fields[field];
  const { value, corrected, confirmed } = stateOf(view, field);
  const sheet = sheets.find(({ page }) => page === read?.page)?.read ?? null;
  const low = read !== undefined && sheet !== null && isLow(read.box, sheet);
  const told = toldElsewhere(field, view.case.papers);
  const say = (text: string): string => (isDay(field) ? sayWrittenDay(text, language) : text);
  const leave = (): void => {
    goBack();
    onEdit(false);
    look({ see: 'item', item, ...placesOf(view, item) });
  };
  const suggestions: Suggestion[] = [
    ...told.map((one) => ({ from: kinds[one.kind], value: one.value })),
    ...(corrected && read !== undefined ? [{ from: words.readingWas, value: read.value }] : []),
  ].filter(
    (one, at, all) => one.value !== value && all.findIndex((other) => other.value === one.value) === at,
  );
  return (
    <div className="field" data-low={low} data-here={sight.item === item} data-corrected={corrected}>
      <dt className="field-name">{name}</dt>
      <dd className="field-body">
        {editing ? (
          <Editor
            field={field}
            value={value ?? ''}
            unsure={!corrected && isUnsure(read)}
            suggestions={suggestions}
            onLeave={leave}
            onSave={async (said) => {
              const asRead = said !== null && said === read?.value && !isUnsure(read);
              const made = await (asRead
                ? correcting.revert(field, leave)
                : correcting.set(field, said, leave));
              return made === 'made';
            }}
          />
        ) : (
          <FieldLine field={field} show={control} onEdit={() => onEdit(true)} />
        )}
        {corrected && (
          <p className="field-read">
            <span className="dim">{words.asRead}</span>
            {!confirmed && <s lang="ja">{read === undefined ? words.notRead : say(read.value)}</s>}
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
          <Crop
            page={read.page}
            box={read.box}
            room={low ? rooms.low : rooms[isLong(field) ? 'long' : 'line']}
          />
        )}
      </dd>
    </div>
  );
}
