/** What no software can settle: a person looks, and the console lists it beside the findings. */
export interface Check {
  code: string;
  /** In English, for the rulebook's table. */
  when: string;
  /** What the reviewer asks themselves. */
  wording: string;
  basis: string;
  /** Papers that must be there for the check to make sense; empty: always. */
  papers: readonly (
    | 'power-of-attorney'
    | 'seal-certificate'
    | 'family-register'
    | 'money-order'
    | 'stamps'
    | 'identity'
  )[];
}

export const checklist: readonly Check[] = [
  {
    code: 'seal-imprint',
    when: 'a power of attorney and a seal certificate came',
    wording: '委任状の印影と印鑑登録証明書の印影が一致しますか。',
    basis: 'S◆③-1; both imprints are shown side by side, without a score',
    papers: ['power-of-attorney', 'seal-certificate'],
  },
  {
    code: 'spare-seal',
    when: 'a power of attorney came',
    wording: '捨印による書き換えや、ご本人の意思に反する点はありませんか。',
    basis: 'practice',
    papers: ['power-of-attorney'],
  },
  {
    code: 'photograph',
    when: 'an identity paper came',
    wording: '顔写真・記載に改ざんの跡や、必要な項目の隠しすぎはありませんか。',
    basis: 'S◆③-1',
    papers: ['identity'],
  },
  {
    code: 'joint-custody',
    when: 'a family register came',
    wording: '共同親権の場合、もう一方の親権者の同意が必要ではありませんか。',
    basis: '民法818条 (joint custody after divorce since 2026-04-01)',
    papers: ['family-register'],
  },
  {
    code: 'money-order',
    when: 'money orders came',
    wording: '定額小為替は有効期間内で、受取人欄は空欄ですか。枚数と金額を数えましたか。',
    basis: 'practice; six months from the day of issue',
    papers: ['money-order'],
  },
  {
    code: 'stamps-count',
    when: 'stamps came',
    wording: '切手は未使用で、貼り付けられていませんか。金額を数えましたか。',
    basis: 'S◆③-3; only a person marks a fee paid',
    papers: ['stamps'],
  },
  {
    code: 'customer-record',
    when: 'always',
    wording: 'ご契約の登録内容（氏名・住所・生年月日）と一致しますか。',
    basis: 'C9; the customer record lies outside of this product',
    papers: [],
  },
];
