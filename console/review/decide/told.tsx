import type { OutcomeTable } from '../../../core/review/outcomes.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { requestTypeNames } from '../../names/words.ts';
import { keysIn } from '../look/keys-in.ts';
import type { Outcomes } from './draft.ts';

/** What is decided of each request, in words. */
export function Told({ outcomes, table }: { outcomes: Outcomes; table: OutcomeTable }) {
  const types = useWords(requestTypeNames);
  const language = useLanguage();
  return (
    <dl className="decide-told">
      {keysIn(types).map((type) => {
        const outcome = outcomes[type];
        return outcome === undefined ? null : (
          <div key={type}>
            <dt>{types[type]}</dt>
            <dd>
              <b>{table.values[outcome.is][language]}</b>
              {outcome.grounds.map((code) => (
                <p key={code} className="dim">
                  {table.grounds[code]?.basis}
                </p>
              ))}
              {outcome.text !== '' && <p lang="ja">{outcome.text}</p>}
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
