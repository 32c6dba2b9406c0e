import './request.css';
import { ActionIcon, Button, Checkbox, Radio } from '@mantine/core';
import { IconPencil } from '@tabler/icons-react';
import { useState } from 'react';
import type { Requester, RequestType } from '../../../core/request.ts';
import { call } from '../../base/api/call.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { requesterNames, requestTypeNames } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';
import { useFocusBack } from '../look/focus-back.ts';
import { keysIn } from '../look/keys-in.ts';
import { requestWords } from './words.ts';

// in the order of the articles
const requestTypes = keysIn(requestTypeNames.ja);
const requesters = keysIn(requesterNames.ja);

/** What is asked for, and by whom. */
export function Request() {
  const { view, mayChange } = useDesk();
  const words = useWords(requestWords);
  const types = useWords(requestTypeNames);
  const people = useWords(requesterNames);
  const [editing, setEditing] = useState(false);
  const { control, goBack } = useFocusBack(editing);
  const { said, case: read } = view;
  const { corrections } = read.review;
  const comma = useLanguage() === 'ja' ? '、' : ', ';
  const sayTypes = (some: readonly RequestType[]): string => some.map((type) => types[type]).join(comma);
  const leave = (): void => {
    goBack();
    setEditing(false);
  };
  if (editing) return <RequestForm onDone={leave} />;
  return (
    <div className="request">
      <dl>
        <div>
          <dt>{words.asks}</dt>
          <dd>
            {said.requestTypes.length === 0 ? (
              <span className="chip chip-doubt">{words.notRead}</span>
            ) : (
              <strong>{sayTypes(said.requestTypes)}</strong>
            )}
            {corrections.requestTypes !== null && (
              <span className="dim">{words.asRead(sayTypes(read.requestTypes) || words.nothing)}</span>
            )}
          </dd>
        </div>
        <div>
          <dt>{words.by}</dt>
          <dd>
            {said.requester === null ? (
              <span className="chip chip-doubt">{words.notRead}</span>
            ) : (
              <strong>{people[said.requester]}</strong>
            )}
            {corrections.requester !== null && (
              <span className="dim">
                {words.asRead(read.requester === null ? words.nothing : people[read.requester])}
              </span>
            )}
          </dd>
        </div>
      </dl>
      {mayChange && (
        <ActionIcon
          ref={control}
          variant="subtle"
          color="gray"
          size="sm"
          aria-label={words.edit}
          onClick={() => setEditing(true)}
        >
          <IconPencil size={15} aria-hidden="true" />
        </ActionIcon>
      )}
    </div>
  );
}

function RequestForm({ onDone }: { onDone: () => void }) {
  const { view, change } = useDesk();
  const words = useWords(requestWords);
  const typeNames = useWords(requestTypeNames);
  const people = useWords(requesterNames);
  const read = view.case;
  const [types, setTypes] = useState<readonly string[]>(view.said.requestTypes);
  const [requester, setRequester] = useState<Requester | null>(view.said.requester);
  const save = async (asRead: boolean): Promise<void> => {
    const chosen = requestTypes.filter((type) => types.includes(type));
    const same = chosen.join() === requestTypes.filter((type) => read.requestTypes.includes(type)).join();
    const body = {
      requestTypes: asRead || same ? null : chosen,
      requester: asRead || requester === read.requester ? null : requester,
    };
    await change(words.doCorrect, (seen) => call('correctRequest', { ...seen, body }), onDone);
  };
  return (
    <form
      className="request-form"
      onSubmit={(event) => {
        event.preventDefault();
        void save(false);
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onDone();
      }}
    >
      <Checkbox.Group label={words.asks} value={[...types]} onChange={setTypes} size="sm">
        <div className="request-choices">
          {requestTypes.map((type, at) => (
            <Checkbox key={type} value={type} label={typeNames[type]} size="xs" autoFocus={at === 0} />
          ))}
        </div>
      </Checkbox.Group>
      <Radio.Group
        label={words.by}
        value={requester}
        onChange={(value) => setRequester(requesters.find((one) => one === value) ?? null)}
        size="sm"
      >
        <div className="request-choices">
          {requesters.map((one) => (
            <Radio key={one} value={one} label={people[one]} size="xs" />
          ))}
        </div>
      </Radio.Group>
      <div className="form-foot">
        <Button size="xs" variant="subtle" color="gray" onClick={() => save(true)}>
          {words.revert}
        </Button>
        <Button size="xs" variant="default" onClick={onDone}>
          {words.cancel}
        </Button>
        <Button size="xs" type="submit">
          {words.save}
        </Button>
      </div>
    </form>
  );
}
