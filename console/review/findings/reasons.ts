import type { Language } from '../../base/language/language.ts';

interface Reason {
  /** Codes, or the beginnings of codes, of the findings for which it is offered; none: for all. */
  codes: readonly string[];
  ja: string;
  en: string;
}

/** Why findings are waived most often. Each stands on its own: whoever decides reads it without having seen the screen. */
const reasons: readonly Reason[] = [
  {
    codes: [
      'identity-mismatch',
      'identity-near',
      'power-of-attorney-mismatch',
      'seal-certificate-mismatch',
      'residence-record-mismatch',
      'statutory-authority-mismatch',
    ],
    ja: '異体字・旧字の違いで、生年月日と住所から同一人と判断した。',
    en: 'Only a variant of a character differs; birth date and address show the same person.',
  },
  {
    codes: [
      'identity-mismatch',
      'identity-near',
      'address-',
      'power-of-attorney-mismatch',
      'seal-certificate-mismatch',
      'residence-record-mismatch',
      'birth-date',
      'name-',
      'request-date',
      'target-missing',
    ],
    ja: '読み取りの誤り。紙面の記載を目で確認した。',
    en: 'A slip of reading: what the paper says was seen and is right.',
  },
  {
    codes: ['address-', 'identity-near', 'residence-record-mismatch'],
    ja: '住居表示・地番・建物名の書き方の違いで、同じ住所と判断した。',
    en: 'The address is the same, written in another way.',
  },
  {
    codes: ['identity-', 'agent-identity-', 'residence-record-', 'agent-residence-record-'],
    ja: '「上記以外の方法」として、窓口でほかの書類により本人確認ができると判断した。',
    en: 'Identity is shown by other papers, as the policy lets the office judge (上記以外の方法).',
  },
  {
    codes: ['residence-record-missing', 'agent-residence-record-missing'],
    ja: '本人確認書類の現住所が申請書と一致し、住民票がなくても確認できる。',
    en: 'The identity paper has the present address: no residence record is needed.',
  },
  {
    codes: [
      'residence-record-stale',
      'residence-record-undated',
      'seal-certificate-stale',
      'seal-certificate-undated',
    ],
    ja: '発行日の期限は公表しておらず、内容が現在のものと確認できた。',
    en: 'No age limit is published, and what the certificate says is still so.',
  },
  {
    codes: ['duplicate-', 'belongs-to-earlier-case', 'several-requests', 'stray-paper'],
    ja: '別の請求であることを確認した。',
    en: 'It was seen to be another request.',
  },
  {
    codes: ['duplicate-page'],
    ja: '同じ紙が重ねて入っていただけで、支障がない。',
    en: 'The same sheet came twice; no harm.',
  },
  {
    codes: ['form-not-prescribed', 'request-form-missing'],
    ja: '所定の書式ではないが、必要な事項がすべて記載されている。',
    en: 'Not on our form, but all that is needed is said.',
  },
  {
    codes: ['pages-short', 'certificate-pages-short'],
    ja: '不足しているページは審査に不要と確認した。',
    en: 'The pages that are short are not needed.',
  },
  {
    codes: ['page-unreadable', 'identity-unreadable', 'page-kind-unsure'],
    ja: '紙面を目で見て、必要な事項を確認できた。',
    en: 'What is needed could be read by eye.',
  },
  {
    codes: ['fee-'],
    ja: '手数料は別途受領した、または手数料を要しない請求である。',
    en: 'The fee came separately, or none is due.',
  },
  { codes: [], ja: '原本を確認した。', en: 'The original was seen.' },
  { codes: [], ja: '申請者に電話で確認した。', en: 'The applicant confirmed it by telephone.' },
];

/** More would have to be read rather than seen; each has a digit as its key. */
const most = 5;

/** Reasons that are common for a finding, the most fitting first. */
export const reasonsFor = (code: string, language: Language): string[] =>
  reasons
    .filter(({ codes }) => codes.length === 0 || codes.some((begin) => code.startsWith(begin)))
    .map((reason) => reason[language])
    .slice(0, most);
