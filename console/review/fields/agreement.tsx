import type { FieldName } from '../../../core/request.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import { useDesk } from '../desk/desk.ts';
import { fieldItem } from '../desk/items.ts';
import { compared } from './compare.ts';
import { sayWrittenDay } from './days.ts';
import { isDay, type Told } from './groups.ts';
import { fieldSectionWords } from './words.ts';

/** What the other papers say of a field: those that agree in one line, each that does not with its own words. */
export function Agreement(props: { field: FieldName; value: string | undefined; told: readonly Told[] }) {
  const { field, value, told } = props;
  const { look } = useDesk();
  const words = useWords(fieldSectionWords);
  const kinds = useWords(pageKindNames);
  const language = useLanguage();
  if (told.length === 0) return null;
  const matches = told.map((one) => ({ ...one, match: compared(field, value, one.value) }));
  const same = matches.filter(({ match }) => match === 'match');
  const show = ({ page, box }: Told): void =>
    look({ see: 'item', item: fieldItem(field), places: [{ page, box }] });
  return (
    <div className="agreement">
      {same.length > 0 && (
        <p className="agreement-same">
          <span aria-hidden="true">✓ </span>
          {words.same(same.map(({ kind }) => kinds[kind]).join(language === 'ja' ? '、' : ', '))}
        </p>
      )}
      {matches
        .filter(({ match }) => match !== 'match')
        .map((one) => (
          <button
            key={`${one.page} ${one.value}`}
            type="button"
            className="agreement-other"
            data-match={one.match}
            onClick={() => show(one)}
          >
            {one.match === 'near' && <b>{words.near(kinds[one.kind])}</b>}
            {one.match === 'mismatch' && <b>{words.different(kinds[one.kind])}</b>}
            {one.match === 'unread' && <span>{kinds[one.kind]}</span>}
            <span lang="ja">{isDay(field) ? sayWrittenDay(one.value, language) : one.value}</span>
          </button>
        ))}
    </div>
  );
}
