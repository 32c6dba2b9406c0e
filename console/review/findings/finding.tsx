import { Button } from '@mantine/core';
import { IconArrowBackUp, IconCheck, IconFlagOff } from '@tabler/icons-react';
import { useRef } from 'react';
import type { CaseView } from '../../../functions/api/shapes/case-view.ts';
import { sayInstant } from '../../base/dates.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { WeightChip } from '../../names/chips.tsx';
import { useDesk } from '../desk/desk.ts';
import { findingItem, placesOf } from '../desk/items.ts';
import { usePolicy } from '../desk/policy.ts';
import { findingKeys } from '../keys.ts';
import { sayBasis } from '../look/basis.ts';
import { KeyHint } from '../look/key-hint.tsx';
import { useSettle } from './settle.ts';
import { WaiveForm } from './waive-form.tsx';
import { findingWords } from './words.ts';

export type Found = CaseView['findings'][number];

/** A finding of the rules: what is wrong, where, on what ground, and what a person made of it. */
export function FindingRow(props: { found: Found; waiving: boolean; onWaiving: (on: boolean) => void }) {
  const { found, waiving, onWaiving } = props;
  const { view, sight, look, mayChange } = useDesk();
  const words = useWords(findingWords);
  const settle = useSettle();
  const show = useRef<HTMLButtonElement>(null);
  const item = findingItem(found.key);
  const { settled } = found;
  const asks = found.weight !== 'note';
  const done = (): void => {
    onWaiving(false);
    show.current?.focus();
  };
  return (
    <li
      className="finding"
      data-weight={found.weight}
      data-settled={settled?.as ?? 'open'}
      data-here={sight.item === item}
    >
      <button
        ref={show}
        type="button"
        className="finding-show"
        data-item={item}
        data-unsettled={asks && settled === null}
        aria-current={sight.item === item ? 'true' : undefined}
        onFocus={() => look({ see: 'item', item, ...placesOf(view, item) })}
        onClick={() => look({ see: 'item', item, ...placesOf(view, item) })}
      >
        <span className="finding-top">
          <WeightChip weight={found.weight} />
          {found.page !== undefined && <span className="finding-page">{words.page(found.page)}</span>}
        </span>
        <FoundWords found={found} />
      </button>
      {asks && mayChange && !waiving && (
        <div className="finding-tools">
          {settled === null ? (
            <>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconCheck size={15} aria-hidden="true" />}
                rightSection={sight.item === item && <KeyHint keys={findingKeys.rows.accept.keys} />}
                onClick={() => settle(found.key, 'accepted')}
              >
                {words.accept}
              </Button>
              <Button
                size="compact-sm"
                variant="default"
                leftSection={<IconFlagOff size={15} aria-hidden="true" />}
                rightSection={sight.item === item && <KeyHint keys={findingKeys.rows.waive.keys} />}
                onClick={() => onWaiving(true)}
              >
                {words.waive}
              </Button>
            </>
          ) : (
            <Button
              size="compact-sm"
              variant="subtle"
              color="gray"
              leftSection={<IconArrowBackUp size={15} aria-hidden="true" />}
              rightSection={sight.item === item && <KeyHint keys={findingKeys.rows.open.keys} />}
              onClick={() => settle(found.key, 'open')}
            >
              {words.reopen}
            </Button>
          )}
        </div>
      )}
      {settled !== null && <Settled found={found} />}
      {waiving && (
        <WaiveForm
          code={found.code}
          onLeave={done}
          onWaive={(reason) => settle(found.key, 'waived', reason, done)}
        />
      )}
    </li>
  );
}

/** In English the rule's own description stands above the wording, which goes to the applicant in Japanese. */
function FoundWords({ found }: { found: Found }) {
  const language = useLanguage();
  const english = language === 'en';
  const basis = sayBasis(found.basis, language);
  const { data } = usePolicy(english);
  const when = english ? data?.rules.find(({ code }) => code === found.code)?.when : undefined;
  return (
    <>
      {when !== undefined && <span className="finding-when">{when}</span>}
      <span className="finding-wording" lang="ja" data-second={when !== undefined}>
        {found.wording}
      </span>
      {basis !== '' && <span className="finding-basis">{basis}</span>}
    </>
  );
}

function Settled({ found: { settled } }: { found: Found }) {
  const words = useWords(findingWords);
  const language = useLanguage();
  if (settled === null) return null;
  return (
    <p className="finding-settled">
      <b>{settled.as === 'accepted' ? words.accepted : words.waived}</b>
      {settled.reason === '' ? words.acceptedHint : settled.reason}
      <span className="dim">{words.byAt(settled.by, sayInstant(settled.at, language))}</span>
    </p>
  );
}
