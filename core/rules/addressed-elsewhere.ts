import type { Dossier } from '../dossier.ts';
import type { Finding } from '../finding.ts';
import { addressedElsewhere as addressedTo, namesUs } from '../kinds/addressee.ts';
import { found, type Rule } from './rule.ts';
import { pagesOf, says, textOf } from './support/texts.ts';

export const addressedElsewhere: Rule = {
  code: 'addressed-elsewhere',
  weight: 'doubt',
  when: 'form or letter is addressed to somebody, and the operator is named nowhere in the packet',
  wording: '当社宛てではない書類の可能性があります。宛先をご確認ください。',
  basis: "S①-2; another company's mail is set apart",
  always: true,
  find,
};

function find(dossier: Dossier): Finding[] {
  const asking = [
    ...pagesOf(dossier, 'request-form', 'request-letter', 'lawyer-letter'),
    ...pagesOf(dossier, 'other').filter((page) => says(textOf(page), ...formTitles)),
  ];
  if (asking.some((page) => namesUs(textOf(page)))) return [];
  return asking
    .filter((page) => addressedTo(textOf(page)) || page.lines.some(({ text }) => addressee.test(text)))
    .map(({ page }) => found(addressedElsewhere, { page }));
}

/** A form that is not ours may not have been named a form. */
const formTitles = [
  '個人情報開示請求書',
  '個人情報開示等請求書',
  '個人情報開示等申請書',
  '個人データ開示等請求書',
];
/** An organisation written to: 〇〇株式会社 御中, 〇〇市長 様. */
const addressee =
  /(会社|銀行|組合|法人|機構|協会|センター|連合|市長|区長|町長|知事|大臣|学校|病院).*(御中|宛|殿|様|行$)/u;
