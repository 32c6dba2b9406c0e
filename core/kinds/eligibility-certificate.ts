import type { KindDescription } from './description.ts';

/** 資格確認書, the successor of the health-insurance card. */
export const eligibilityCertificate: KindDescription = {
  kind: 'eligibility-certificate',
  titles: [
    '資格確認書',
    '健康保険資格確認書',
    '国民健康保険資格確認書',
    '後期高齢者医療資格確認書',
    '共済組合資格確認書',
  ],
  proof: [
    {
      of: [
        '保険者番号',
        /記号.*番号|枝番/,
        '資格取得年月日',
        '適用開始年月日',
        '全国健康保険協会',
        '健康保険組合',
        '後期高齢者医療広域連合',
        '共済組合',
        '負担割合',
      ],
      least: 2,
    },
    { of: ['資格確認書'], least: 1 },
  ],
  strong: ['資格取得年月日', '有効期限'],
  weak: [
    '記号',
    '枝番',
    '保険者名称',
    '本人(被保険者)',
    '家族(被扶養者)',
    '負担割合',
    '交付年月日',
    '発効期日',
    '世帯主',
  ],
  anti: ['介護保険', '限度額適用認定証のみ'],
  antiTitles: ['資格情報のお知らせ', '資格情報通知書', '資格確認書交付申請書', '委任状'],
  mostLetters: 1200,
};
