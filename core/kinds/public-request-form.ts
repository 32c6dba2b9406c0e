import type { KindDescription } from './description.ts';
import { labels } from './request-form.ts';

/**
 * The forms by which public bodies take requests (個人情報保護法76条, 90条, 98条): each asks for one type, which its title
 * names, and offers no list of them. People send them to firms as well, the addressee struck out.
 */
export const publicRequestForm: KindDescription = {
  kind: 'request-form',
  titles: [
    '保有個人情報開示請求書',
    '保有個人情報訂正請求書',
    '保有個人情報利用停止請求書',
    '自己情報開示請求書',
    '保有個人データ開示請求書',
  ],
  proof: [
    {
      of: [
        /様式第?[\d一二三四五六七八九十]+/,
        /法律(第\d+号\))?第?(76|77|90|91|98|99)条/,
        /(次|下記|以下)のとおり、?[^。]{0,24}(開示|訂正|利用停止|利用の停止)を請求します/,
        /求める開示の(実施)?方法|開示の実施の?方法/,
        /(開示|訂正|利用停止)を?請求する(保有)?個人情報/,
        /(請求者|本人)(の)?(本人)?確認(書類|欄)?/,
      ],
      least: 2,
    },
    { of: labels, least: 2 },
  ],
  strong: [/求める開示の(実施)?方法|開示の実施の?方法/, /(開示|訂正|利用停止)を?請求する(保有)?個人情報/],
  weak: ['請求者', '閲覧', '写しの交付', '本人確認書類', '法定代理人', '任意代理人'],
  // A firm's form for every type; letters open and close by these.
  anti: ['拝啓', '敬具', '前略', '草々', '謹啓', '冠省', '敬白', '決定通知書'],
  antiTitles: ['委任状', '開示等申請書', 'FAX送付状', '送信票'],
  notTo: ['firm', 'office'],
};

/** 保有個人情報 is what public bodies hold, firms hold 保有個人データ; articles 76 to 99 are for public bodies alone. */
const publicTitle = /有個人情報(開示|訂正|利用停止)請求書/;
const publicArticle = /法律(\(.{0,16}\))?第?(76|77|90|91|98|99)条/;

/** Whether a form is a public body's. @param text of the page, in compatibility form (NFKC), without spaces */
export const isPublicForm = (text: string): boolean => publicTitle.test(text) || publicArticle.test(text);
