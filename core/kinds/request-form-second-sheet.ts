import type { KindDescription } from './description.ts';
import { labels, requestForm } from './request-form.ts';

/** The sheet on which our form goes on without its title: who asks, the agent's block, the signature. */
export const requestFormSecondSheet: KindDescription = {
  kind: 'request-form',
  titles: [],
  proof: [
    { of: ['任意代理人', '法定代理人', '親権者', '未成年後見人', '成年後見人'], least: 2 },
    { of: labels, least: 3 },
    {
      of: [
        /代理人(の表示|について|の?欄|の方|が(請求|申請)する)/,
        /(請求|申請|申出|申込)者の(資格|区分)/,
        '本人との関係',
        '本人の状況',
        /(法定|任意)代理人の場合/,
        /(請求|申請|申出)(され|す)る方/,
        /代理人の(お名前|氏名|ご?住所|お?電話)/,
      ],
      least: 1,
    },
  ],
  strong: ['請求者の資格', '本人との関係', '本人の状況'],
  weak: ['署名', '確認事項', /[2２][/／][2２]|裏面|次の?頁/],
  anti: [...requestForm.anti, '委任します', '委任者', '権限を委任', /証明する(?!書類|もの|ため)/],
  antiTitles: [...requestForm.antiTitles, '受任通知', '登記事項証明書'],
  notTo: ['firm', 'office'],
};
