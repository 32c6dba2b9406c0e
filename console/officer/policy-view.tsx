import { useState } from 'react';
import { useAnswer } from '../base/api/hooks.ts';
import { sayDayInFull } from '../base/dates.ts';
import { useLanguage } from '../base/language/language.ts';
import { Failure, Loading } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { PolicyValue, usePolicyLabel } from './policy-table.tsx';
import { isRecord, type PolicyData, textAt } from './policy-value.ts';
import { officerWords } from './words.ts';

/** What of a policy stands in its head. */
const inHead = ['version', 'validFrom', 'validTo', 'source'];

/** The policy in force, and those before it. */
export function PolicyView() {
  const words = useWords(officerWords);
  const { data, error, refetch } = useAnswer('policy', {});
  const [chosen, setChosen] = useState<string | null>(null);
  if (data === undefined) return error === null ? <Loading /> : <Failure error={error} retry={refetch} />;
  const version = chosen ?? data.inForce;
  const shown = data.policies.find((policy) => textAt(policy, 'version') === version);
  return (
    <>
      <section className="officer-part" aria-labelledby="versions">
        <h2 id="versions">{words.history}</h2>
        <div className="officer-scroll">
          <Versions policies={data.policies} inForce={data.inForce} shown={version} choose={setChosen} />
        </div>
      </section>
      {shown !== undefined && <PolicySections policy={shown} />}
    </>
  );
}

interface VersionsProps {
  policies: readonly PolicyData[];
  inForce: string;
  shown: string;
  choose: (version: string) => void;
}

function Versions({ policies, inForce, shown, choose }: VersionsProps) {
  const words = useWords(officerWords);
  const language = useLanguage();
  const say = (day: string): string => (day === '' ? words.openEnd : sayDayInFull(day, language));
  return (
    <table className="officer-table">
      <thead>
        <tr>
          <th scope="col">{words.version}</th>
          <th scope="col">{words.validFrom}</th>
          <th scope="col">{words.validTo}</th>
          <th scope="col">{words.source}</th>
        </tr>
      </thead>
      <tbody>
        {policies.toReversed().map((policy) => {
          const version = textAt(policy, 'version');
          return (
            <tr key={version} data-chosen={version === shown}>
              <th scope="row">
                <button
                  type="button"
                  className="officer-choose"
                  aria-pressed={version === shown}
                  onClick={() => choose(version)}
                >
                  {version}
                </button>
                {version === inForce && <span className="officer-tag">{words.inForce}</span>}
              </th>
              <td>{say(textAt(policy, 'validFrom'))}</td>
              <td>{say(textAt(policy, 'validTo'))}</td>
              <td>{textAt(policy, 'source')}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}

function PolicySections({ policy }: { policy: PolicyData }) {
  const label = usePolicyLabel();
  const words = useWords(officerWords);
  return Object.entries(policy)
    .filter(([key]) => !inHead.includes(key))
    .map(([key, value]) => (
      <section key={key} className="officer-part" aria-labelledby={`policy-${key}`}>
        <h2 id={`policy-${key}`}>{label(key)}</h2>
        <dl className="policy">
          {isRecord(value) && Object.keys(value).length > 0 ? (
            Object.entries(value)
              .filter(([name]) => name !== 'source')
              .map(([name, inner]) => (
                <div key={name}>
                  <dt>{label(`${key}.${name}`)}</dt>
                  <dd>
                    <PolicyValue path={`${key}.${name}`} value={inner} />
                  </dd>
                </div>
              ))
          ) : (
            <div>
              <dt>{label(key)}</dt>
              <dd>{words.nothing}</dd>
            </div>
          )}
        </dl>
        {textAt(policy, `${key}.source`) !== '' && <Source text={textAt(policy, `${key}.source`)} />}
      </section>
    ));
}

function Source({ text }: { text: string }) {
  const words = useWords(officerWords);
  return (
    <p className="policy-source">
      <b>{words.source}</b> {text}
    </p>
  );
}
