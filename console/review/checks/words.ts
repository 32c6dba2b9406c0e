import { inBoth } from '../../base/words.ts';

export const checkWords = inBoth({
  ja: {
    checks: '目で確認すること',
    left: (open: number, all: number) =>
      open === 0 ? `${all}件すべて確認済み` : `未確認 ${open} / ${all}件`,
    none: '目で確認することはありません。',
    yes: 'はい',
    no: 'いいえ',
    'not-applicable': '該当なし',
    open: '未確認',
    pages: (left: number, right: number) => `${left}枚目と${right}枚目を並べています`,
    byAt: (by: string, at: string) => `${by} ${at}`,
    clear: '取り消す',
    toFinding: '指摘を追加',
    noHint: 'このままでよければ理由をメモに、よくなければ指摘に残してください。',
    doAnswer: (answer: string) => `確認事項に「${answer}」と答える`,
    basis: '根拠',
  },
  en: {
    checks: 'To check by eye',
    left: (open, all) => (open === 0 ? `all ${all} checked` : `${open} of ${all} unchecked`),
    none: 'Nothing is to be checked by eye.',
    yes: 'Yes',
    no: 'No',
    'not-applicable': 'Not applicable',
    open: 'Unchecked',
    pages: (left, right) => `Pages ${left} and ${right} are side by side`,
    byAt: (by, at) => `${by}, ${at}`,
    clear: 'Take away',
    toFinding: 'Add a finding',
    noHint: 'Say why this is acceptable in a note, or add a finding.',
    doAnswer: (answer) => `answer a check: ${answer}`,
    basis: 'Basis',
  },
});

/** Checks in English; in Japanese the rulebook's own wording stands. */
export const checksInEnglish: Partial<Record<string, string>> = {
  'seal-imprint': 'Is the seal on the power of attorney the one on the seal certificate?',
  'spare-seal':
    'Is it free of changes over a spare seal (捨印) and of anything against the principal’s will?',
  photograph: 'Are photograph and entries free of traces of forgery, and is nothing needed hidden?',
  'joint-custody': 'With joint custody: is the other parent’s consent not needed?',
  'money-order': 'Are the money orders in date, with the payee left blank, and counted?',
  'stamps-count': 'Are the stamps unused, loose, and counted?',
  'customer-record': 'Does it match the customer record (name, address, birth date)?',
};
