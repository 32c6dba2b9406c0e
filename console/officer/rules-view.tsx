import { TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useState } from 'react';
import { useAnswer } from '../base/api/hooks.ts';
import { Failure, Loading } from '../base/states/states.tsx';
import { useWords } from '../base/words.ts';
import { WeightChip } from '../names/chips.tsx';
import { officerWords } from './words.ts';

/** The rulebook as it is in force, and what only a person can check. */
export function RulesView() {
  const words = useWords(officerWords);
  const [term, setTerm] = useState('');
  const { data, error, refetch } = useAnswer('policy', {});
  if (data === undefined) return error === null ? <Loading /> : <Failure error={error} retry={refetch} />;
  const sought = term.trim().toLowerCase();
  const rules = data.rules.filter(({ code, when, wording, basis }) =>
    `${code} ${when} ${wording} ${basis}`.toLowerCase().includes(sought),
  );
  return (
    <>
      <section className="officer-part" aria-labelledby="rules">
        <div className="officer-part-head">
          <h2 id="rules">{words.rules}</h2>
          <TextInput
            aria-label={words.findRule}
            placeholder={words.findRule}
            leftSection={<IconSearch size={16} aria-hidden="true" />}
            value={term}
            onChange={({ currentTarget }) => setTerm(currentTarget.value)}
          />
          <p role="status" className="officer-hint">
            {words.rulesCount(rules.length, data.rules.length)}
          </p>
        </div>
        <div className="officer-scroll">
          <table className="officer-table officer-rules">
            <thead>
              <tr>
                <th scope="col">{words.weight}</th>
                <th scope="col">{words.wording}</th>
                <th scope="col">{words.basis}</th>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.when}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map(({ code, weight, when, wording, basis }) => (
                <tr key={code}>
                  <td>
                    <WeightChip weight={weight} />
                  </td>
                  <td>{wording}</td>
                  <td>{basis}</td>
                  <th scope="row">
                    <code>{code}</code>
                  </th>
                  <td lang="en">{when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section className="officer-part" aria-labelledby="checklist">
        <h2 id="checklist">{words.checklist}</h2>
        <div className="officer-scroll">
          <table className="officer-table officer-rules">
            <thead>
              <tr>
                <th scope="col">{words.checkWording}</th>
                <th scope="col">{words.basis}</th>
                <th scope="col">{words.code}</th>
                <th scope="col">{words.when}</th>
              </tr>
            </thead>
            <tbody>
              {data.checklist.map(({ code, when, wording, basis }) => (
                <tr key={code}>
                  <td>{wording}</td>
                  <td>{basis}</td>
                  <th scope="row">
                    <code>{code}</code>
                  </th>
                  <td lang="en">{when}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
    </>
  );
}
