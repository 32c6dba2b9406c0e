import { Checkbox, Radio, Textarea } from '@mantine/core';
import type { RequestType } from '../../../core/request.ts';
import type { OutcomeTable } from '../../../core/review/outcomes.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { requestTypeNames } from '../../names/words.ts';
import { groundsFor, type Outcome, outcomesFor, withGrounds } from './draft.ts';
import { decideWords } from './words.ts';

/** One request of the case: its outcome, and the grounds and words for giving less than was asked. */
export function OneRequest(props: {
  type: RequestType;
  table: OutcomeTable;
  outcome: Outcome | undefined;
  /** Nothing can be granted. */
  onlyRefuse: boolean;
  disabled: boolean;
  onChange: (outcome: Outcome) => void;
}) {
  const { type, table, outcome, onlyRefuse, disabled, onChange } = props;
  const words = useWords(decideWords);
  const name = useWords(requestTypeNames)[type];
  const language = useLanguage();
  const offered = outcomesFor(type, table);
  const grounds = outcome === undefined ? [] : groundsFor(type, outcome.is, table);
  const choose = (value: string): void => {
    const chosen = offered.find(({ code }) => code === value);
    if (chosen === undefined) return;
    const only = groundsFor(type, chosen.code, table);
    // a single ground is the only one that can be meant
    onChange(
      withGrounds({ is: chosen.code, grounds: [], text: '' }, only.length === 1 ? [...only] : [], table),
    );
  };
  return (
    <fieldset className="decide-one" disabled={disabled}>
      <legend>{name}</legend>
      <Radio.Group aria-label={`${name} ${words.outcome}`} value={outcome?.is ?? null} onChange={choose}>
        <div className="decide-choices">
          {offered.map(({ code, means, ...labels }) => (
            <Radio
              key={code}
              value={code}
              size="sm"
              label={labels[language]}
              disabled={disabled || (onlyRefuse && means !== 'refused')}
            />
          ))}
        </div>
      </Radio.Group>
      {outcome !== undefined && grounds.length > 0 && (
        <>
          <Checkbox.Group
            label={words.grounds}
            value={outcome.grounds}
            onChange={(chosen) => onChange(withGrounds(outcome, chosen, table))}
          >
            <div className="decide-grounds">
              {grounds.map((code) => {
                const ground = table.grounds[code];
                return (
                  <Checkbox
                    key={code}
                    value={code}
                    size="xs"
                    disabled={disabled}
                    label={ground?.[language] ?? code}
                    description={ground?.basis}
                  />
                );
              })}
            </div>
          </Checkbox.Group>
          <Textarea
            label={words.text}
            description={words.textHint}
            value={outcome.text}
            onChange={({ currentTarget }) => onChange({ ...outcome, text: currentTarget.value })}
            autosize
            minRows={2}
            maxRows={8}
            maxLength={2000}
            disabled={disabled}
          />
        </>
      )}
    </fieldset>
  );
}
