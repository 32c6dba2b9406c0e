import type { KindDescription } from './description.ts';
import { requestForm } from './request-form.ts';

/** 別紙: the sheet of our form on which stands what is registered now and what is asked for instead. */
export const requestFormAnnex: KindDescription = {
  kind: 'request-form',
  titles: ['請求内容の明細', '請求の明細', '訂正等の内容', '訂正内容の明細', '請求内容明細書'],
  proof: [
    { of: [/現在の(登録)?内容|(訂正|変更|修正)前|誤っている内容|登録されている内容/], least: 1 },
    { of: [/正しい内容|求める内容|(訂正|変更|修正)後/], least: 1 },
    { of: ['添付書類', '本人確認書類', '請求内容', '請求の内容', '別紙'], least: 2 },
  ],
  strong: [],
  weak: ['別紙', '添付書類', '項目'],
  anti: [...requestForm.anti, '委任します', /証明する(?!書類|もの|ため)/, '料金プラン'],
  antiTitles: [...requestForm.antiTitles, '登記事項証明書'],
  notTo: ['firm', 'office'],
};
