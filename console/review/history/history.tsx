import './history.css';
import { Button } from '@mantine/core';
import { IconLinkOff, IconShieldCheck } from '@tabler/icons-react';
import { useState } from 'react';
import { useAnswer } from '../../base/api/hooks.ts';
import { sayInstant } from '../../base/dates.ts';
import { useLanguage } from '../../base/language/language.ts';
import { Failure, Loading } from '../../base/states/states.tsx';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { Section } from '../look/section.tsx';
import { sayDetail } from './detail.ts';
import { actionWords, historyWords, sayAction } from './words.ts';

/** Who did what with the case, and whether the record of it is whole. */
export function History() {
  const { number } = useDesk();
  const words = useWords(historyWords);
  const [shown, setShown] = useState(false);
  return (
    <Section
      id="history"
      title={words.history}
      tools={
        <Button size="compact-xs" variant="subtle" aria-expanded={shown} onClick={() => setShown(!shown)}>
          {shown ? words.hide : words.show}
        </Button>
      }
    >
      {shown && <Entries number={number} />}
    </Section>
  );
}

function Entries({ number }: { number: string }) {
  const words = useWords(historyWords);
  const actions = useWords(actionWords);
  const language = useLanguage();
  const { data, error, refetch } = useAnswer('history', { params: { number } });
  if (data === undefined)
    return error === null ? <Loading rows={3} /> : <Failure error={error} retry={refetch} />;
  const nameOf: Partial<Record<string, string>> = { intake: words.intake, decision: words.decision };
  return (
    <>
      <p className="history-whole" data-whole={data.whole}>
        {data.whole ? (
          <IconShieldCheck size={15} aria-hidden="true" />
        ) : (
          <IconLinkOff size={15} aria-hidden="true" />
        )}
        {data.whole ? words.whole : words.broken}
      </p>
      <ol className="history" reversed>
        {data.entries.toReversed().map((entry) => (
          <li key={entry.entry}>
            <time dateTime={entry.at}>{sayInstant(entry.at, language)}</time>
            <span className="history-actor">{nameOf[entry.actor] ?? entry.actor}</span>
            <span>
              {sayAction(entry.action, actions)}
              <span className="history-detail">{sayDetail(entry, language)}</span>
            </span>
          </li>
        ))}
      </ol>
    </>
  );
}
