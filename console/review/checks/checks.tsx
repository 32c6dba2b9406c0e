import './checks.css';
import { Button } from '@mantine/core';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import { call } from '../../base/api/call.ts';
import { sayInstant } from '../../base/dates.ts';
import { useKeys } from '../../base/keys/keys.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import type { Made } from '../desk/changes.ts';
import { useDesk } from '../desk/desk.ts';
import { checkItem, isUnsettled, placesOf, walk } from '../desk/items.ts';
import { checkKeys } from '../keys.ts';
import { sayBasis } from '../look/basis.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { Section } from '../look/section.tsx';
import { checksInEnglish, checkWords } from './words.ts';

type Check = CaseView['checks'][number];
type Is = NonNullable<Check['answer']>['is'];

const answers = ['yes', 'no', 'not-applicable'] as const satisfies readonly Is[];
const keyOf: Record<Is, string> = {
  yes: checkKeys.rows.yes.keys,
  no: checkKeys.rows.no.keys,
  'not-applicable': checkKeys.rows.notApplicable.keys,
};

/** What no software can settle: seal, face, forgery, authority, customer record. */
export function Checks() {
  const { view, sight, mayChange } = useDesk();
  const words = useWords(checkWords);
  const answer = useAnswerCheck();
  const { checks } = view;
  const open = checks.filter((check) => check.answer === null).length;
  const here = checks.find(({ code }) => checkItem(code) === sight.item);
  const say = async (check: Check, is: Is | 'open'): Promise<void> => {
    if ((await answer(check.code, is)) === 'made' && is !== 'open' && is !== 'no')
      walk(1, checkItem(check.code), isUnsettled);
  };
  const saying = (is: Is | 'open'): (() => Promise<void>) | null =>
    here === undefined ? null : () => say(here, is);
  useKeys(checkKeys, {
    ...(mayChange && {
      yes: saying('yes'),
      no: saying('no'),
      notApplicable: saying('not-applicable'),
      open: here?.answer === null ? null : saying('open'),
    }),
  });
  return (
    <Section
      id="checks"
      title={words.checks}
      count={checks.length === 0 ? undefined : words.left(open, checks.length)}
    >
      {checks.length === 0 && <p className="part-empty">{words.none}</p>}
      <ul className="check-list">
        {checks.map((check) => (
          <CheckRow key={check.code} check={check} />
        ))}
      </ul>
    </Section>
  );
}

function useAnswerCheck(): (code: string, is: Is | 'open') => Promise<Made> {
  const { change } = useDesk();
  const words = useWords(checkWords);
  return (code, is) =>
    change(words.doAnswer(words[is]), (seen) => call('answer', { ...seen, body: { code, is } }));
}

function CheckRow({ check }: { check: Check }) {
  const { view, sight, look, mayChange, write } = useDesk();
  const words = useWords(checkWords);
  const language = useLanguage();
  const answer = useAnswerCheck();
  const item = checkItem(check.code);
  const here = sight.item === item;
  const { places, pair } = placesOf(view, item);
  const show = (): void => look({ see: 'item', item, places, pair });
  const said = check.answer;
  return (
    <li className="check" data-here={here} data-answer={said?.is ?? 'open'}>
      <button
        type="button"
        className="check-show"
        data-item={item}
        data-unsettled={said === null}
        aria-current={here ? 'true' : undefined}
        onFocus={show}
        onClick={show}
      >
        <CheckQuestion check={check} />
        {here && pair !== undefined && <span className="dim">{words.pages(pair.left, pair.right)}</span>}
      </button>
      {mayChange ? (
        <fieldset className="check-answers" aria-label={checksInEnglish[check.code] ?? check.wording}>
          {answers.map((is) => (
            <Button
              key={is}
              size="compact-sm"
              variant={said?.is === is ? 'filled' : 'default'}
              aria-pressed={said?.is === is}
              rightSection={here && said?.is !== is && <KeyHint keys={keyOf[is]} />}
              onClick={() => answer(check.code, said?.is === is ? 'open' : is)}
            >
              {words[is]}
            </Button>
          ))}
        </fieldset>
      ) : (
        <span
          className={`chip ${said === null ? 'chip-doubt' : said.is === 'no' ? 'chip-bad' : 'chip-mute'}`}
        >
          {words[said?.is ?? 'open']}
        </span>
      )}
      {said !== null && (
        <p className="check-said dim">
          {words.byAt(said.by, sayInstant(said.at, language))}
          {said.is === 'no' && mayChange && (
            <>
              <span className="check-no">{words.noHint}</span>
              <button
                type="button"
                className="link"
                onClick={() => write({ text: check.wording, page: places[0]?.page ?? pair?.left ?? null })}
              >
                {words.toFinding}
              </button>
            </>
          )}
        </p>
      )}
    </li>
  );
}

function CheckQuestion({ check }: { check: Check }) {
  const language = useLanguage();
  const english = language === 'en' ? checksInEnglish[check.code] : undefined;
  const basis = sayBasis(check.basis, language);
  return (
    <>
      <span lang={english === undefined ? 'ja' : 'en'}>{english ?? check.wording}</span>
      {basis !== '' && <span className="finding-basis">{basis}</span>}
    </>
  );
}
