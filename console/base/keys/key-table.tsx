import './keys.css';
import { useLanguage } from '../language/language.ts';
import type { KeyList } from './keys.ts';

const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Escape: 'Esc',
  ctrl: 'Ctrl',
  alt: 'Alt',
  shift: 'Shift',
};

const signOf = (key: string): string => signs[key] ?? (key.length === 1 ? key.toUpperCase() : key);

/** Keys as they stand on a keyboard: `ctrl+Enter` as two keys. */
export function Keys({ keys }: { keys: string }) {
  return (
    <span className="keys">
      {keys.split(' ').map((way, at) => (
        <span key={way} className="keys-way">
          {at > 0 && <span className="keys-or">/</span>}
          {way.split('+').map((key) => (
            <kbd key={key} className="key">
              {signOf(key)}
            </kbd>
          ))}
        </span>
      ))}
    </span>
  );
}

/** The keys of one list with what they do. */
export function KeyTable({ list }: { list: KeyList }) {
  const language = useLanguage();
  return (
    <section className="key-table">
      <h2>{list.title[language]}</h2>
      <dl>
        {Object.values(list.rows).map((row) => (
          <div key={row.keys}>
            <dt>
              <Keys keys={row.keys} />
            </dt>
            <dd>{row[language]}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
