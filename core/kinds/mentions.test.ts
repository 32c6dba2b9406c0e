import { expect, test } from 'vitest';
import { nameKind } from './index.ts';
import { linesOfText } from './lines-of-text.ts';

/** Sheets that name papers without being them, or look like papers of other kinds; all are `other`. */
const others: readonly (readonly [string, string])[] = [
  [
    'a check list of papers',
    `ご提出いただく書類
□運転免許証
□パスポート
□在留カード
□健康保険の被保険者証
□個人番号カード
□住民票の写し
□委任状
□印鑑登録証明書
□戸籍全部事項証明書`,
  ],
  [
    'guidance on the procedure',
    `個人情報開示等請求手続きのご案内
株式会社アーラリンク
利用目的の通知、開示、訂正、追加、削除、利用停止、第三者提供の停止のご請求を受け付けます。
運転免許証、パスポート、住民票の写しのいずれかを同封してください。
代理人の場合は委任状と印鑑登録証明書が必要です。手数料は660円分の切手または定額小為替証書です。`,
  ],
  [
    'a covering letter by post',
    `書類送付のご案内
株式会社アーラリンク 御中
拝啓 時下ますますご清祥のこととお慶び申し上げます。
下記の書類をお送りいたしますので、ご査収ください。
開示等申請書 1通
住民票の写し 1通
印鑑登録証明書 1通
敬具`,
  ],
  [
    'the form of a public body',
    `保有個人情報開示請求書
豊島区長 殿
氏名 山田 花子
住所 東京都豊島区池袋1-2-3
電話番号 03-0000-0000
1 開示を請求する保有個人情報
2 求める開示の実施方法 □閲覧 □写しの交付
本人確認書類 □運転免許証 □健康保険被保険者証 □個人番号カード □在留カード`,
  ],
  [
    'an application for a 住民票',
    `住民票の写し等交付申請書
豊島区長 あて
窓口に来た人 氏名 山田 花子
□世帯全員 □世帯の一部
世帯主 続柄 本籍・筆頭者 □記載する □省略する`,
  ],
  [
    'an application for a seal certificate',
    `印鑑登録証明書交付申請書
豊島区長 殿
印鑑登録証番号 1234567
氏名 山田 花子
生年月日 昭和60年1月2日`,
  ],
  [
    'a certificate of income',
    `令和8年度 市民税・県民税 課税証明書
氏名 山田 花子\t生年月日 昭和60年1月2日
住所 愛知県豊田市若林西町1-2-3
給与収入 3,000,000円
上記のとおり相違ないことを証明します。
豊田市長 山野 一夫`,
  ],
  [
    'a notice on insurance data',
    `資格情報のお知らせ
記号 12-34 番号 1234567 (枝番) 01
氏名 山田 花子
負担割合 3割
保険者名称 全国健康保険協会 東京支部
このお知らせのみでは受診できません。マイナ保険証とあわせてご提示ください。`,
  ],
  [
    'a card of long-term care insurance',
    `介護保険被保険者証
番号 0001234567
氏名 山田 太郎\t生年月日 昭和15年1月2日
交付年月日 令和5年4月1日
保険者番号 131169 豊島区`,
  ],
  [
    'the register of a company',
    `履歴事項全部証明書
会社法人等番号 0133-01-000000
商号 株式会社見本
本店 東京都豊島区池袋1-2-3
これは登記簿に記録されている閉鎖されていない事項の全部であることを証明した書面である。
東京法務局豊島出張所 登記官 法務 太郎`,
  ],
  [
    'the register of land',
    `全部事項証明書 (土地)
表題部(土地の表示)\t不動産番号 0123456789012
所在 豊島区池袋一丁目
権利部(甲区)(所有権に関する事項)
これは登記記録に記録されている事項の全部を証明した書面である。
東京法務局豊島出張所 登記官 法務 太郎`,
  ],
  [
    'a telephone bill',
    `請求書
山田 花子 様
ご請求金額 8,250円
ご利用月 令和8年9月分
基本使用料 3,980円\t通話料 3,520円`,
  ],
  [
    'a letter about something else',
    `株式会社アーラリンク 御中
携帯電話の解約を希望します。SIMカードは返送しました。
山田 花子`,
  ],
  [
    'a notice of licence renewal',
    `運転免許証更新連絡書
更新期間 令和8年12月2日から令和9年2月2日まで
手数料 2,850円
東京都公安委員会`,
  ],
  ['noise', '三ノ\t、、ー\n|||\t一ー二\n口口'],
];

test.each(others)('%s is not taken for a paper it names', (_, text) => {
  const sheet = { lines: linesOfText(text), ink: 0.02, text: '', width: 1654, height: 2339 };
  expect(nameKind(sheet).kind).toBe('other');
});
