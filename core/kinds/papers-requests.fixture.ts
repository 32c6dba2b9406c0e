import type { PaperText } from './paper-text.fixture.ts';

/** Requests and what comes around them. */
export const requests: readonly PaperText[] = [
  [
    'request-form',
    'one in which what is not wanted is struck out',
    `開 示 等 請 求 書
株式会社アーラリンク 御中
（個人情報開示等請求受付 担当）
令和8年11月16日
個人情報の保護に関する法律に基づき、下記個人に係る保有個人データの
利用目的の通知・開示・第三者提供記録の開示・訂正・追加・削除・利用停止・
消去・第三者提供の停止を請求します。
（不要の文字を二重線で消してください）
本人
氏名\t山田 花子
ふりがな\tやまだ はなこ
生年月日\t昭和60年4月1日
住所\t長野県松本市大手3丁目8番13号
電話\t0263-33-1234`,
  ],
  [
    'request-form',
    'the second sheet of one, without a title',
    `2/2
第四 請求者の資格
ア 本人
イ 本人が委任した代理人（任意代理人）
ウ 未成年者の親権者
エ 成年後見人
第五 代理人の表示
氏名\t青木 一郎
住所\t石川県金沢市南町3番18号
電話番号\t076-222-1234
本人との関係\t長男
第六 確認事項
1 提出した書類は請求の確認と回答のためだけに使われることを了承します。
署名\t青木 一郎`,
  ],
  [
    'request-form',
    "another firm's form, which offers no list of types",
    `個人情報開示申込書（記入例）
株式会社みほん通信　行
私は、貴社に登録された個人情報について必要書類を添えて開示を申し込みます。
※記入漏れがある場合、受付できませんのでご確認ください。
フリガナ\tヤマダ ハナコ
お名前\t山田 花子
生年月日\t昭和60年4月1日
現住所\t長野県松本市大手3丁目8番13号
ご連絡先\t0263-33-1234
□登録氏名\t□登録住所\t□登録電話番号
ご署名\t山田 花子
・本人確認書類（代理人の方の場合は、代理人ご本人様確認書類、委任状、印鑑証明書）`,
  ],
  [
    'request-form',
    "a bureau's form for every type",
    `個人情報開示等請求書
みほん信用株式会社 御中
□利用目的の通知\t□開示\t□訂正\t□削除
上記のとおり請求します。
氏名\t山田 花子
生年月日\t昭和60年4月1日
住所\t長野県松本市大手3丁目8番13号
電話番号\t0263-33-1234`,
  ],
  [
    'request-letter',
    'a letter in English',
    `November 5, 2026
Personal Information Disclosure Request Desk
Re: Request for disclosure of personal data
Dear Sir or Madam,
I request disclosure of all personal data that your company holds about me.
Name: SHRESTHA ANISHA
Yours faithfully,`,
  ],
  [
    'request-letter',
    'a formal letter that asks in a subordinate clause',
    `謹啓
貴社より度々勧誘の葉書が届き迷惑しております。
私の個人情報の利用を直ちに停止されるよう、個人情報の保護に関
する法律に基づき請求いたします。
謹言
山田 花子
株式会社アーラリンク 御中`,
  ],
  [
    'request-form',
    'the form with boxes',
    `開示等申請書
株式会社アーラリンク「個人情報開示等請求受付」係 宛
申請日 令和8年11月10日
フリガナ\tヤマダ ハナコ
氏名\t山田 花子
生年月日\t昭和60年1月2日
住所\t〒171-0014 東京都豊島区池袋1-2-3
電話番号\t090-0000-0000
申請者区分 □本人 □法定代理人 □任意代理人
請求の種類
□利用目的の通知\t□開示\t□訂正\t□追加\t□削除
□利用停止\t□消去\t□第三者提供の停止
同封書類 □本人確認書類 □住民票の写し □委任状 □印鑑登録証明書 □手数料`,
  ],
  [
    'request-form',
    'the form as a law firm fills it in',
    `個人情報開示等申請書
株式会社アーリンク 個人情報開示等請求受付 御中
1. ご本人
氏名\t山田 花子
生年月日\t昭和60年1月2日
住所\t東京都豊島区池袋1-2-3
2. 請求の種類
□利用目的の通知\t□開示\t□訂正・追加\t□削除
□利用停止\t□第三者提供の停止
4. 代理人
代理人氏名\t弁護士 佐藤 一郎
代理人住所\t東京都千代田区一番町1 佐藤法律事務所
【添付書類】本人確認書類の写し、住民票の写し 代理人の場合は委任状及び印鑑証明書`,
  ],
  [
    'request-letter',
    'a letter to the firm',
    `令和8年11月10日
株式会社アーラリンク 御中
東京都豊島区池袋1-2-3
山田 花子
前略 貴社のサービスを解約しましたが、今もダイレクトメールが届きます。
私の個人情報をすべて削除してください。
運転免許証のコピーと住民票を同封します。
草々`,
  ],
  [
    'request-form',
    'the second sheet of the form',
    `対象となる個人情報
契約時に登録した氏名と住所
請求の理由
開示の方法 □書面(郵送) □電磁的記録
同封書類 □本人確認書類 □住民票の写し □委任状 □手数料
署名 山田 花子
当社使用欄 受付番号`,
  ],
  [
    'request-letter',
    'a letter that asks what is held',
    `株式会社アーラリンク 御中
令和8年11月10日
私について御社がどのような個人情報をお持ちか教えていただきたく、お手紙を差し上げました。
利用目的もあわせてお知らせください。
本人確認のため在留カードのコピーを同封します。
東京都豊島区池袋1-2-3 山田 花子 昭和60年1月2日生`,
  ],
  [
    'request-letter',
    'a letter headed as a request, without boxes',
    `個人情報開示請求書
株式会社アーラリンク 御中
私は、個人情報の保護に関する法律第33条に基づき、貴社が保有する私の個人データの開示を請求します。
令和8年11月10日
住所 東京都豊島区池袋1-2-3
氏名 山田 花子`,
  ],
  [
    'request-letter',
    'a printed e-mail',
    `差出人: 山田 花子
宛先: 株式会社アーラリンク
件名: 個人情報の開示について
御社が保有している私の氏名、住所、通話履歴などの個人データについて、開示を求めます。
よろしくお願いいたします。`,
  ],
  [
    'lawyer-letter',
    'a notice of engagement',
    `受任通知
株式会社アーラリンク 御中
東京都千代田区一番町1 佐藤法律事務所
弁護士 佐藤 一郎 (登録番号 00000)
当職は、山田花子氏から委任を受け、貴社に対する個人情報の開示請求について代理人に就任いたしました。
今後のご連絡は当職宛てにお願いいたします。`,
  ],
  [
    'fax-cover',
    'a cover that lists what follows',
    `FAX送付状
送信先 株式会社アーラリンク 御中
発信者 山田 花子
件名 個人情報開示の件
送信枚数 5枚(本状含む)
開示等申請書 1枚、運転免許証 1枚、住民票の写し 1枚、委任状 1枚`,
  ],
  [
    'return-sheet',
    'our sheet for supplements',
    `補正書類送付票
受付番号 A1B2-C3D4-E
株式会社アーラリンク 個人情報開示等請求受付
この用紙を一番上にして、書類と一緒に返送してください。`,
  ],
  ['separator', 'our sheet between packets', '仕切り紙\nここから次の封筒です'],
  ['stamps', 'loose stamps', '日本郵便 NIPPON\t日本郵便 NIPPON\n500\t110\t50'],
];
