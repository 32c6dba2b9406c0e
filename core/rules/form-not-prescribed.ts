import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { addressedElsewhere } from '../kinds/addressee.ts';
import { isPublicForm } from '../kinds/public-request-form.ts';
import { found, type Rule } from './rule.ts';
import { papersOfKind } from './support/cast.ts';
import { textOfPages } from './support/texts.ts';

export const formNotPrescribed: Rule = {
  code: 'form-not-prescribed',
  weight: 'doubt',
  when: 'the request came as a letter or on the form of a public body or another company instead of the prescribed one',
  wording:
    '当社所定の「開示等申請書」によらないご請求です。このお申し出を受け付けるか、窓口で判断いたします。',
  basis: 'S◆③-1: such a request may be declined, it need not be',
  find,
};

function find(dossier: Dossier): Finding[] {
  const forms = papersOfKind(dossier, 'request-form');
  const [form] = forms;
  if (form !== undefined) {
    const foreign = forms
      .map(({ pages }) => textOfPages(dossier, pages))
      .every((text) => isPublicForm(text) || addressedElsewhere(text) !== undefined);
    return foreign ? [found(formNotPrescribed, { paper: form })] : [];
  }
  const [letter] = papersOfKind(dossier, 'request-letter', 'lawyer-letter');
  return letter === undefined ? [] : [found(formNotPrescribed, { paper: letter })];
}
