import type { KindDescription } from './description.ts';

/** 受任通知 and other letters by which a 弁護士 or 司法書士 speaks for a client. */
export const lawyerLetter: KindDescription = {
  kind: 'lawyer-letter',
  titles: ['受任通知', '受任通知書', '受任のご通知', 'ご連絡', '通知書', '受任のご連絡', '代理人就任通知'],
  proof: [
    { of: [/弁護士|司法書士|行政書士|法律事務所/], least: 1 },
    {
      of: [
        '当職',
        '当職ら',
        '受任',
        '受任いたしました',
        '代理人として',
        '通知人',
        'ご依頼者',
        '依頼人',
        '委任を受け',
      ],
      least: 1,
    },
  ],
  strong: ['当職', '受任いたしました', '受任通知', '法律事務所', '弁護士法人', '委任を受け'],
  weak: ['登録番号', '職印', '通知人', '代理人', '貴社', /御中|殿$/, '前略', '拝啓', '今後', '内容証明'],
  anti: ['受任者', '委任事項', '請求の種類', '送信枚数', '身分証'],
  antiTitles: [
    '委任状',
    '開示等申請書',
    '個人情報開示等申請書',
    '保有個人データ開示等請求書',
    '登記事項証明書',
  ],
};
