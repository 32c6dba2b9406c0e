import type { KindDescription } from './description.ts';

/** 健康保険被保険者証 of every insurer, ended 2025-12-01. */
export const healthInsuranceCard: KindDescription = {
  kind: 'health-insurance-card',
  titles: [
    '健康保険被保険者証',
    '国民健康保険被保険者証',
    '後期高齢者医療被保険者証',
    '船員保険被保険者証',
    '共済組合組合員証',
    '組合員証',
    '加入者証',
    '被保険者証',
    '組合員被扶養者証',
    '加入者被扶養者証',
    '健康保険証',
  ],
  proof: [
    {
      of: [
        '保険者番号',
        /記号.*番号|番号.*枝番|[((]枝番/,
        '資格取得年月日',
        // 国民健康保険 and 後期高齢者医療 say it so.
        '適用開始年月日',
        '発効期日',
        '世帯主氏名',
        '交付者名',
        '保険者名称',
        '全国健康保険協会',
        '健康保険組合',
        '後期高齢者医療広域連合',
        '共済組合',
      ],
      least: 2,
    },
    { of: [/被保険者証|組合員証|加入者証|被扶養者証/, '健康保険被保険者証'], least: 1 },
  ],
  strong: ['資格取得年月日', '本人(被保険者)', '家族(被扶養者)', '保険者番号'],
  weak: [
    '記号',
    '枝番',
    '事業所名称',
    '保険者名称',
    '世帯主',
    '一部負担金の割合',
    '有効期限',
    '交付年月日',
    '保険者所在地',
  ],
  anti: ['資格確認書', '資格情報のお知らせ', '介護保険', '雇用保険', '限度額', '高齢受給者証'],
  antiTitles: [
    '資格情報のお知らせ',
    '健康保険限度額適用認定証',
    '資格確認書',
    '介護保険被保険者証',
    '委任状',
  ],
  mostLetters: 700,
  yieldsTo: ['drivers-licence', 'passport', 'residence-card', 'my-number-card', 'eligibility-certificate'],
};
