import { useLanguage } from '../../base/language/language.ts';
import { useDesk } from '../desk/desk.ts';

/** All that the applicant is asked for, in the order of the letter. */
export function AskedFor() {
  const { view } = useDesk();
  const japanese = useLanguage() === 'ja';
  const asked = [
    ...view.findings
      .filter(({ weight, settled }) => weight !== 'note' && settled?.as === 'accepted')
      .map(({ key, wording }) => ({ key, wording })),
    ...view.case.review.added
      .filter(({ weight }) => weight !== 'note')
      .map(({ id, text }) => ({ key: `added ${id}`, wording: text })),
  ];
  return (
    <ol className="asked" lang={japanese ? undefined : 'ja'}>
      {asked.map(({ key, wording }) => (
        <li key={key}>{wording}</li>
      ))}
    </ol>
  );
}
