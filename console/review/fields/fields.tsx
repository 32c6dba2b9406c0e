import './fields.css';
import { useState } from 'react';
import type { FieldName } from '../../../core/request.ts';
import { useKeys } from '../../base/keys/keys.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { fieldItem } from '../desk/items.ts';
import { fieldKeys } from '../keys.ts';
import { Section } from '../look/section.tsx';
import { Request } from '../request/request.tsx';
import { useCorrecting } from './correct.ts';
import { FieldRow } from './field-row.tsx';
import { groups } from './groups.ts';
import { isUnsure } from './state.ts';
import { fieldSectionWords } from './words.ts';

/** What the form says: what is asked for and by whom, then the fields by person. */
export function Fields() {
  const { view, sight, mayChange } = useDesk();
  const words = useWords(fieldSectionWords);
  const correcting = useCorrecting();
  const [editing, setEditing] = useState<FieldName | null>(null);
  const { corrections } = view.case.review;
  const count = Object.keys(corrections.fields).length;
  const byAgent = view.said.requester !== null && view.said.requester !== 'principal';
  const shown = groups.filter(
    ({ name, fields }) => name !== 'agent' || byAgent || fields.some((field) => field in view.said.fields),
  );
  const here = shown.flatMap(({ fields }) => fields).find((field) => fieldItem(field) === sight.item);
  const read = here === undefined ? undefined : view.case.fields[here];
  const set = here !== undefined && corrections.fields[here] !== undefined;
  useKeys(fieldKeys, {
    ...(mayChange && {
      edit: here === undefined ? null : () => setEditing(here),
      confirm:
        here === undefined || read === undefined || set || !isUnsure(read)
          ? null
          : () => correcting.confirm(here, read.value),
      nowhere: here === undefined ? null : () => correcting.set(here, null),
      asRead: here !== undefined && set ? () => correcting.revert(here) : null,
    }),
  });
  return (
    <Section id="fields" title={words.fields} count={words.corrected(count) || undefined}>
      <Request />
      {shown.map(({ name, fields }) => (
        <div key={name} className="field-group">
          <h3>{words[name]}</h3>
          <dl>
            {fields.map((field) => (
              <FieldRow
                key={field}
                field={field}
                editing={editing === field}
                onEdit={(on) => setEditing(on ? field : null)}
              />
            ))}
          </dl>
        </div>
      ))}
    </Section>
  );
}
