import { separators, useLanguage } from '../base/language/language.ts';
import { useWords } from '../base/words.ts';
import { pageKindNames } from '../names/page-kinds.ts';
import { requestTypeNames } from '../names/words.ts';
import { isRecord } from './policy-value.ts';
import { officerWords, policyWords } from './words.ts';

/** A path within a policy in words; the path itself where nobody has worded it. */
export function usePolicyLabel(): (path: string) => string {
  const known: Record<string, string> = policyWords[useLanguage()];
  return (path) => known[path] ?? known[path.split('.').at(-1) ?? ''] ?? path;
}

/** A value of a policy: words for what is known, lists as lists, parts with their names and their source. */
export function PolicyValue({ path, value }: { path: string; value: unknown }) {
  const words = useWords(officerWords);
  const language = useLanguage();
  const label = usePolicyLabel();
  const say = useSaid();
  if (Array.isArray(value) && value.every((one) => typeof one === 'string'))
    return value.length === 0 ? words.nothing : value.map(say).join(separators[language]);
  if (Array.isArray(value))
    return (
      <ul className="policy-list">
        {value.map((one: unknown, at) => (
          <li key={JSON.stringify([at, one])}>
            <PolicyValue path={path} value={one} />
          </li>
        ))}
      </ul>
    );
  if (!isRecord(value)) return say(value);
  const { source, ...parts } = value;
  const entries = Object.entries(parts);
  if (entries.length === 0 && source === undefined) return words.nothing;
  return (
    <div className="policy-parts">
      {entries.map(([name, part]) => (
        <span key={name}>
          {(entries.length > 1 || name !== 'kinds') && <i>{label(`${path}.${name}`)}</i>}
          <PolicyValue path={`${path}.${name}`} value={part} />
        </span>
      ))}
      {typeof source === 'string' && <small>{source}</small>}
    </div>
  );
}

function useSaid(): (value: unknown) => string {
  const words = useWords(officerWords);
  const label = usePolicyLabel();
  const names: Record<string, string> = { ...useWords(pageKindNames), ...useWords(requestTypeNames) };
  return (value) => {
    if (typeof value === 'boolean') return value ? words.yes : words.no;
    if (value === null || value === undefined) return words.nothing;
    const text = String(value);
    return names[text] ?? label(text);
  };
}
