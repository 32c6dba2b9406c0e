import type { KindDescription } from './description.ts';
import { labels, requestForm } from './request-form.ts';

/**
 * The forms by which other firms take requests for their own data: a title, the person's block and a sentence that asks,
 * often without a list of types. People take what they find and send it to us; what it is worth is for a person to say.
 */
export const otherRequestForm: KindDescription = {
  kind: 'request-form',
  titles: [...requestForm.titles, '個人情報開示申込書', '個人情報開示依頼書', '個人情報利用停止等請求書'],
  proof: [
    {
      // The title is a line of its own; guidance and letters say it within sentences.
      of: [
        /^(保有)?個人(情報|データ)の?(開示|訂正|利用停止|削除|消去)\S{0,12}(申込|申請|請求|依頼)書([(（]\S*)?$/,
      ],
      least: 1,
    },
    {
      of: [
        /(開示|訂正|追加|削除|消去|停止)(等)?[をの]?(申し?込|請求|申請|依頼|希望|求め)/,
        /本(申込|申請|請求|依頼)書/,
      ],
      least: 1,
    },
    { of: labels, least: 4 },
  ],
  strong: [/(申し?込|請求|申請|依頼)(み|いた)?(し)?ます/],
  weak: ['本人確認書類', '代理人', '添付書類', '同封書類', '手数料', /^[(（]?印[)）]?$/, /^〒/, /^[□☐]/],
  anti: requestForm.anti,
  antiTitles: requestForm.antiTitles,
  notTo: ['office'],
};
