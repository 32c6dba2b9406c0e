import type { PaperText } from './paper-text.fixture.ts';

/** Letters, covers, and what else comes around a request. */
export const requests: readonly PaperText[] = [
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
  [
    'fax-cover',
    'one by hand, without a list',
    `F A X 送信用紙
アーラリンク個人情報の係様
母の電話の件で、請求書をお送りします。
この紙を入れて全部で8枚です。
令和8年11月8日
山田 花子`,
  ],
  [
    'fax-cover',
    'one by hand, without a title',
    `令和8年12月8日
アーラリンク 御中
開示等請求用紙ほか4枚を送ります。
全部で5枚（この紙も入れて）
山田 花子
TEL 090-1234-0000`,
  ],
];
