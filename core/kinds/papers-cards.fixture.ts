import type { PaperText } from './paper-text.fixture.ts';

/** Papers that people show to say who they are. */
export const cards: readonly PaperText[] = [
  [
    'drivers-licence',
    'a licence',
    `氏名\t山田 花子\t昭和60年1月2日生
住所\t東京都豊島区池袋1-2-3
交付\t令和05年02月10日 12345
2028年(令和10年)02月02日まで有効
免許の条件等\t眼鏡等
運転免許証
番号\t第 301234567890 号
二・小・原\t平成16年05月12日
東京都公安委員会`,
  ],
  [
    'drivers-licence',
    'a licence on a coarse fax, where the title is lost',
    `民名 山田花子
交付 含和05年02月10日12345
2028年(分和10年)02月02日まで有効
運転兔計
番号第3O1234567890号
東京都公安委員会`,
  ],
  [
    'drivers-licence',
    'a licence on a coarse fax, where the expiry and the seal are lost',
    `氏名日\t山田花子\t昭和60年1月2日生
佳所\t東京都豊島区池袋1-2-3
交付\t今和05年02月10日12345
桑仔等\t眼鏡等
優良
邏転免許証
第301234567890
号
平成16年05月12日`,
  ],
  [
    'drivers-licence',
    'a licence and a health insurance card on one sheet',
    `氏名\t山田 花子\t昭和60年1月2日生
住所\t東京都豊島区池袋1-2-3
交付\t令和05年02月10日 12345
2028年(令和10年)02月02日まで有効\t運転免許証
番号\t第 301234567890 号
東京都公安委員会
健康保険 被保険者証\t本人(被保険者)
記号 12345678\t番号 12
資格取得年月日 平成27年4月1日
保険者番号 01130012
保険者名称 全国健康保険協会 東京支部`,
  ],
  [
    'drivers-licence',
    'both sides of a licence on one sheet',
    `氏名\t山田 花子\t昭和60年1月2日生
2028年(令和10年)02月02日まで有効\t運転免許証
番号\t第 301234567890 号
東京都公安委員会
備考
1．私は、脳死後及び心臓が停止した死後のいずれでも、移植の為に臓器を提供します。
2．私は、心臓が停止した死後に限り、移植の為に臓器を提供します。
3．私は、臓器を提供しません。
《自筆署名》`,
  ],
  [
    'drivers-licence-back',
    'the back of a licence',
    `備考
令和6年4月1日 新住所 東京都豊島区池袋3-2-1 東京都公安委員会
以下の部分を使用して臓器提供に関する意思を表示することができます（記入は自由です。）。
1．私は、脳死後及び心臓が停止した死後のいずれでも、移植の為に臓器を提供します。
2．私は、心臓が停止した死後に限り、移植の為に臓器を提供します。
3．私は、臓器を提供しません。
《自筆署名》`,
  ],
  [
    'driving-record-card',
    'a driving record card',
    `氏名\t山田 太郎\t昭和15年1月2日生
住所\t東京都豊島区池袋1-2-3
交付\t令和05年02月10日
運転経歴証明書
番号\t第 301234567890 号
自動車等の運転はできません
東京都公安委員会`,
  ],
  [
    'passport',
    'a passport',
    `日本国 JAPAN\t旅券 PASSPORT
型/Type P\t発行国/Issuing country JPN\t旅券番号/Passport No. TZ1234567
姓/Surname YAMADA
名/Given name HANAKO
生年月日/Date of birth 02 JAN 1985
本籍/Registered Domicile TOKYO
発行官庁/Authority MINISTRY OF FOREIGN AFFAIRS
P<JPNYAMADA<<HANAKO<<<<<<<<<<<<<<<<<<<<<<<<<
TZ12345674JPN8501026F3102028<<<<<<<<<<<<<<06`,
  ],
  [
    'passport',
    'a foreign passport',
    `SOCIALIST REPUBLIC OF VIET NAM
PASSPORT\tPassport No. C1234567
Full name NGUYEN VAN A
Nationality VIETNAMESE
Date of birth 02/01/1995\tDate of expiry 02/02/2031
P<VNMNGUYEN<<VAN<A<<<<<<<<<<<<<<<<<<<<<<<<<<
C1234567<4VNM9501026M3102028<<<<<<<<<<<<<<06`,
  ],
  [
    'passport',
    'a passport on a coarse fax, where of its foot only the first line is read well',
    `日本国 JAPAN\t折券 PASSPOR
P JPN TZ1234567
YAMADA
HANAKO
02 JAN 1985
P<JPNYAMADA<<HANAKO<<<<<<<<<<<<<<<<<<<<<<<<<
T212345674.PN850102BF31O2O2C<<<<<<<<<<<<<<06`,
  ],
  [
    'passport-notes',
    'the page for the bearer’s notes',
    `所持人記入欄
氏名 Name\t山田花子
現住所 Address in Japan\t東京都豊島区池袋1-2-3
外国での住所 Foreign address
事故の場合の連絡先 In case of accident please notify`,
  ],
  [
    'residence-card',
    'a residence card',
    `日本国政府 GOVERNMENT OF JAPAN\t番号 AB12345678CD
在留カード RESIDENCE CARD
氏名 NAME\tTURNER ELIZABETH
生年月日 1985年12月31日\t性別 女 F.\t国籍・地域 米国
住居地 東京都千代田区霞が関1丁目1番1号
在留資格 留学 Student
就労制限の有無 就労不可
このカードは 2028年10月20日まで有効です。
出入国在留管理庁長官`,
  ],
  [
    'residence-card',
    'a residence card on a fax',
    `日本團政府 GOVERNIENT OF JAPAN\t器号 AB12345678CD
在留カード
KESTIEVE CAD
氏 TURNER ELIZABETH
住叫地 東京都千代田区霞が関1丁目1番1号
在留質用 留学 Student
載分制限の有紙 就労不可
在留期間（填了11）
このかードは2028年10月20月まで有効
です。`,
  ],
  [
    'residence-card-back',
    'the back of a residence card',
    `住居地記載欄
届出年月日\t住居地\t記載者印
2026年4月1日\t東京都豊島区池袋1-2-3\t豊島区長
資格外活動許可欄
許可:原則週28時間以内・風俗営業等の従事を除く
在留期間更新等許可申請欄`,
  ],
  [
    'special-permanent-resident-certificate',
    'a special permanent resident certificate',
    `日本国政府 GOVERNMENT OF JAPAN\t番号 AB12345678CD
特別永住者証明書 SPECIAL PERMANENT RESIDENT CERTIFICATE
氏名 NAME KIM HANAKO
生年月日 1985年12月31日\t性別 女 F.\t国籍・地域 韓国
住居地 大阪府大阪市生野区1-2-3
この証明書は 2030年12月31日まで有効です。`,
  ],
  [
    'alien-registration-card',
    'an alien registration card',
    `外国人登録証明書 CERTIFICATE OF ALIEN REGISTRATION
氏名 KIM HANAKO\t国籍 韓国
居住地 大阪府大阪市生野区1-2-3
世帯主 KIM TARO\t在留の資格 特別永住者
次回確認(切替)申請期間 2012年12月31日から30日以内
大阪市生野区長`,
  ],
  [
    'health-insurance-card',
    'a card of the national health association',
    `健康保険 被保険者証\t本人(被保険者)\t令和元年10月1日交付
記号 12345678\t番号 12 (枝番) 00
氏名 山田 花子
生年月日 昭和60年1月2日\t性別 女
資格取得年月日 平成27年4月1日
事業所名称 株式会社見本
保険者番号 01130012
保険者名称 全国健康保険協会 東京支部`,
  ],
  [
    'health-insurance-card',
    'a card of national health insurance',
    `国民健康保険被保険者証\t有効期限 令和7年9月30日
記号 12-34\t番号 1234567 (枝番) 01
氏名 山田 花子
資格取得年月日 令和2年4月1日
世帯主 山田 太郎
住所 東京都豊島区池袋1-2-3
保険者番号 138164\t交付者名 豊島区`,
  ],
  [
    'health-insurance-card',
    'a card of national health insurance on a coarse fax',
    `福岡県国民健康保険被保険者証
交付年月日 合和2年8月111\t有効期限 台和3年7月3日
記号\t香号 1234567
山田 花子
適用開始年月日 平成9年1月111
世帝主氏名 山田 太郎
保險者香号 405099\t交付者名 福岡市`,
  ],
  [
    'eligibility-certificate',
    'an eligibility certificate',
    `国民健康保険資格確認書\t有効期限 令和9年7月31日
記号 12-34\t番号 1234567 (枝番) 01
氏名 山田 花子
生年月日 昭和60年1月2日\t性別 女
資格取得年月日 令和2年4月1日
世帯主 山田 太郎
保険者番号 138164\t交付者名 豊島区`,
  ],
  [
    'juki-card',
    'a basic resident register card',
    `住民基本台帳カード
氏名 山田 花子
住所 東京都豊島区池袋1-2-3
昭和60年1月2日生\t性別 女
有効期限 2025年12月20日\t東京都豊島区`,
  ],
  [
    'my-number-card',
    'the front of a My Number card',
    `氏名 山田 花子\t個人番号カード
住所 東京都豊島区池袋1-2-3
昭和60年1月2日生\t性別 女\t2031年1月2日まで有効
電子証明書の有効期限 年 月 日\tセキュリティコード 1234
臓器提供意思 □1. □2. □3.
豊島区長`,
  ],
  [
    'my-number-card',
    'the front of a My Number card on a fax, its title read in two',
    `氏名番号 山田 花子\t個人番号
住所 東京都豊島区池袋1-2-3\tカード
昭和60年1月2日生 2031年1月2日まで有効
豊島区長\t電子心明
の有効期限\t2026年1月2日`,
  ],
  [
    'my-number-back',
    'the back of a My Number card',
    `個人番号\t9832 0567 3214
氏名 山田 花子
昭和60年1月2日生`,
  ],
  [
    'my-number-notice',
    'a notification card',
    `通知カード
個人番号 9832 0567 3214
氏名 山田 花子
住所 東京都豊島区池袋1-2-3
昭和60年1月2日生\t性別 女\t発行日 平成27年11月10日
豊島区長`,
  ],
  [
    'pension-book',
    'a pension book',
    `年金手帳
基礎年金番号 1234-567890
氏名 山田 花子
生年月日 昭和60年1月2日
交付年月日 平成17年1月10日
社会保険庁`,
  ],
];
