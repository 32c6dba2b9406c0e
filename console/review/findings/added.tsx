import { Button } from '@mantine/core';
import type { AddedFinding } from '../../../core/review/review.ts';
import { call } from '../../base/api/call.ts';
import { sayInstant } from '../../base/dates.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { WeightChip } from '../../names/chips.tsx';
import { useDesk } from '../desk/desk.ts';
import { addedItem, placesOf } from '../desk/items.ts';
import { findingWords } from './words.ts';

/** A finding that a person added. It stands as accepted until it is removed. */
export function AddedRow({ found }: { found: AddedFinding }) {
  const { view, sight, look, mayChange, change } = useDesk();
  const words = useWords(findingWords);
  const language = useLanguage();
  const item = addedItem(found.id);
  const show = (): void => look({ see: 'item', item, ...placesOf(view, item) });
  return (
    <li className="finding" data-weight={found.weight} data-settled="added" data-here={sight.item === item}>
      <button type="button" className="finding-show" data-item={item} onFocus={show} onClick={show}>
        <span className="finding-top">
          <WeightChip weight={found.weight} />
          {found.page !== undefined && <span className="finding-page">{words.page(found.page)}</span>}
        </span>
        <span className="finding-wording">{found.text}</span>
      </button>
      {mayChange && (
        <div className="finding-tools">
          <Button
            size="compact-sm"
            variant="subtle"
            color="gray"
            onClick={() =>
              change(words.doRemove, (seen) => call('addFinding', { ...seen, body: { remove: found.id } }))
            }
          >
            {words.remove}
          </Button>
        </div>
      )}
      <p className="finding-settled">
        <b>{words.added}</b>
        <span className="dim">{words.byAt(found.by, sayInstant(found.at, language))}</span>
      </p>
    </li>
  );
}
