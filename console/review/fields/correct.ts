import type { FieldName } from '../../../core/request.ts';
import { call } from '../../base/api/call.ts';
import { useWords } from '../../base/words.ts';
import { fieldWords } from '../../names/words.ts';
import type { Made } from '../desk/changes.ts';
import { useDesk } from '../desk/desk.ts';
import { fieldSectionWords } from './words.ts';

export interface Correcting {
  /** Null: the paper does not say it. */
  set(field: FieldName, value: string | null, done?: () => void): Promise<Made>;
  /** It was read right. */
  confirm(field: FieldName, value: string): Promise<Made>;
  revert(field: FieldName, done?: () => void): Promise<Made>;
}

/** Says what a field says instead of what was read. */
export function useCorrecting(): Correcting {
  const { change } = useDesk();
  const words = useWords(fieldSectionWords);
  const names = useWords(fieldWords);
  return {
    set: (field, value, done) => {
      const name = names[field];
      const what = value === null ? words.doNowhere(name) : words.doCorrect(name, value);
      const body = { set: { [field]: value }, revert: [] };
      return change(what, (seen) => call('correctFields', { ...seen, body }), done);
    },
    confirm: (field, value) =>
      change(words.doConfirm(names[field]), (seen) =>
        call('correctFields', { ...seen, body: { set: { [field]: value }, revert: [] } }),
      ),
    revert: (field, done) =>
      change(
        words.doRevert(names[field]),
        (seen) => call('correctFields', { ...seen, body: { set: {}, revert: [field] } }),
        done,
      ),
  };
}
