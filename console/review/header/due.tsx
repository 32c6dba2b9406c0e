import { sayDay } from '../../base/dates.ts';
import { useLanguage } from '../../base/language/language.ts';
import { useWords } from '../../base/words.ts';
import { useDesk } from '../desk/desk.ts';
import { headerWords } from './words.ts';

/** Three days or fewer: what is not begun now is late. */
const soon = 3;

/** By when the case is to be answered: the target, and the two lines behind it. */
export function Due() {
  const { view } = useDesk();
  const words = useWords(headerWords);
  const language = useLanguage();
  const { deadlines, businessDaysLeft: left } = view;
  const stands = view.case.status === 'awaiting-correction';
  const tone = stands ? 'mute' : left < 0 ? 'bad' : left <= soon ? 'doubt' : 'good';
  return (
    <dl className="due">
      <div className="due-target" data-tone={tone}>
        <dt>{words.target}</dt>
        <dd>
          <b>{sayDay(deadlines.target, language)}</b>
          <span className={`chip chip-${tone}`}>
            {stands ? words.stands : left < 0 ? words.past(-left) : words.left(left)}
          </span>
        </dd>
      </div>
      <div title={words.redLineHint}>
        <dt>{words.redLine}</dt>
        <dd>{sayDay(deadlines.redLine, language)}</dd>
      </div>
      <div>
        <dt>{words.ceiling}</dt>
        <dd>{sayDay(deadlines.ceiling, language)}</dd>
      </div>
    </dl>
  );
}
