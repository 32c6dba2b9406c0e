import './related.css';
import { IconCopy, IconExternalLink, IconUser } from '@tabler/icons-react';
import { sayDay } from '../../base/dates.ts';
import { useLanguage } from '../../base/language/language.ts';
import { inBoth, useWords } from '../../base/words.ts';
import { StatusChip, VerdictChip } from '../../names/chips.tsx';
import { requestTypeNames } from '../../names/words.ts';
import { useDesk } from '../desk/desk.ts';

const relatedWords = inBoth({
  ja: {
    related: (count: number) => `関連する事案 ${count}件`,
    like: '書類の内容が同じ',
    name: '同じ氏名',
    phone: '同じ電話番号',
    received: (day: string) => `受領 ${day}`,
    never: '重複や過去の事案があっても、本人確認は省けません。',
    opens: '（新しいタブで開く）',
  },
  en: {
    related: (count) => `${count} related ${count === 1 ? 'case' : 'cases'}`,
    like: 'Same papers',
    name: 'Same name',
    phone: 'Same telephone',
    received: (day) => `received ${day}`,
    never: 'No duplicate and no earlier case spares a check of identity.',
    opens: '(opens in a new tab)',
  },
});

/** Duplicates and other cases of the same person, where nobody overlooks them. */
export function Related() {
  const { view } = useDesk();
  const words = useWords(relatedWords);
  const types = useWords(requestTypeNames);
  const language = useLanguage();
  const icon = { size: 14, 'aria-hidden': true } as const;
  if (view.related.length === 0) return null;
  return (
    <section className="related" aria-labelledby="related">
      <h2 id="related">{words.related(view.related.length)}</h2>
      <p className="dim">{words.never}</p>
      <ul>
        {view.related.map(({ number, because, summary }) => (
          <li key={number}>
            <a href={`/cases/${number}`} target="_blank" rel="noreferrer">
              {number} <IconExternalLink {...icon} />
              <span className="visually-hidden">{words.opens}</span>
            </a>
            <span className={`chip ${because === 'like' ? 'chip-doubt' : 'chip-mute'}`}>
              {because === 'like' ? <IconCopy {...icon} /> : <IconUser {...icon} />}
              {words[because]}
            </span>
            <StatusChip status={summary.status} />
            <VerdictChip verdict={summary.verdict} />
            <span className="dim">
              {words.received(sayDay(summary.receivedOn, language))}{' '}
              {summary.requestTypes.map((type) => types[type]).join(language === 'ja' ? '、' : ', ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
