import { sayDay } from '../base/dates.ts';
import { useLanguage } from '../base/language/language.ts';
import { useWords } from '../base/words.ts';
import type { Summary } from './cases.ts';
import { queueWords } from './words.ts';

/** Business days from which a due day is told apart: two days to act. */
const near = 2;

/** The due day with the business days left, in words; the colour only repeats them. */
export function DueCell({ summary: { dueOn, businessDaysLeft: left, status } }: { summary: Summary }) {
  const words = useWords(queueWords);
  const language = useLanguage();
  const paused = status === 'awaiting-correction';
  const tone = paused ? 'mute' : left < 0 ? 'bad' : left <= near ? 'doubt' : 'plain';
  return (
    <span className="queue-due" data-tone={tone}>
      <span>{sayDay(dueOn, language)}</span>
      <span className="queue-left">
        {paused && words.paused}
        {!paused && left < 0 && words.late(-left)}
        {!paused && left === 0 && words.leftToday}
        {!paused && left > 0 && words.left(left)}
      </span>
    </span>
  );
}
