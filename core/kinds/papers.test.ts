import { describe, expect, test } from 'vitest';
import type { PageKind } from '../page.ts';
import { nameKind } from './index.ts';
import { linesOfText } from './lines-of-text.ts';

/** The wording of real papers; names and numbers are invented. A tab parts what stands in one row. */
const papers: readonly (readonly [PageKind, string, string])[] = [
  [
    'power-of-attorney',
    'one written by hand in the own words',
    `委任状
私 山田花子は、
代理人として
長野県松本市大手3丁目8番13号
青木 一郎
を選任し、アーラリンク社に対する
個人情報の開示の請求と
結果の受取りをまかせます。
令和8年11月5日
山田 花子`,
  ],
  [
    'power-of-attorney',
    'one for this purpose, with the list of what may be asked for',
    `委任状（個人情報開示等請求用）
作成日\t令和8年11月3日
委任者
氏名\t山田 花子
生年月日\t昭和60年4月1日
住所\t長野県松本市大手3丁目8番13号
私は、次の者を私の代理人とし、下記の権限を与えます。
受任者
氏名\t青木 一郎
住所\t石川県金沢市南町3番18号
委任する事項
□利用目的の通知\t☑開示\t□第三者提供記録の開示
□訂正\t□追加\t□削除
□利用停止\t□消去\t□第三者提供の停止
☑請求の結果（回答書等）を受領すること`,
  ],
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
  [
    'residence-record',
    'of one person',
    `住 民 票
東京都豊島区
氏名\t山田 花子
生年月日\t昭和60年1月2日\t性別 女\t続柄 世帯主
住民となった年月日\t平成26年4月1日
住所\t東京都豊島区池袋1-2-3
世帯主\t山田 花子
本籍\t省略\t筆頭者\t省略
この写しは、住民票の原本と相違ないことを証明する。
令和8年10月21日\t豊島区長 山野 一夫`,
  ],
  [
    'residence-record',
    'of a household, title cut off by the fax',
    `世帯主 山田 太郎
住所 大阪府堺市堺区南瓦町3番1号
氏名 山田 花子\t生年月日 昭和60年1月2日\t続柄 妻
住所を定めた年月日 平成26年4月1日\t届出年月日 平成26年4月3日
従前の住所 省略
この写しは、世帯全員の住民票の原本と相違ないことを証明する。
令和8年10月21日
堺市長`,
  ],
  [
    'residence-record',
    'the first of two sheets, certified on the second',
    `住民票
(1/2)
世帯主 山田 太郎
住所 大阪府堺市堺区南瓦町3番1号
氏名 山田 太郎\t生年月日 昭和58年1月2日\t続柄 世帯主
住民となった年月日 平成26年4月1日
個人番号 省略\t住民票コード 省略
次葉に続く`,
  ],
  [
    'residence-record-other',
    'a certificate of recorded items',
    `住民票記載事項証明書
氏名 山田 花子
生年月日 昭和60年1月2日
住所 東京都豊島区池袋1-2-3
世帯主 山田 太郎\t続柄 妻
上記のとおり住民票に記載があることを証明する。
令和8年10月21日\t豊島区長 山野 一夫`,
  ],
  [
    'residence-record-other',
    'a removed record',
    `住民票の除票の写し
氏名 山田 花子\t生年月日 昭和60年1月2日
住所を定めた年月日 平成26年4月1日
転出先 大阪府堺市堺区南瓦町3番1号
この写しは、除票の原本と相違ないことを証明する。
令和8年10月21日\t豊島区長 山野 一夫`,
  ],
  [
    'residence-record-other',
    'a supplement to the family register',
    `戸籍の附票の写し
本籍 東京都豊島区池袋1丁目\t筆頭者 山田 太郎
名 花子
住所 東京都豊島区池袋1-2-3\t住所を定めた年月日 平成26年4月1日
この写しは、戸籍の附票の原本と相違ないことを証明する。
令和8年10月21日\t豊島区長 山野 一夫`,
  ],
  [
    'power-of-attorney',
    'a power of attorney that lists the types',
    `委任状
受任者 住所 東京都豊島区池袋1-2-3
氏名 佐藤 一郎
私は、上記の者を代理人と定め、次の権限を委任します。
1 株式会社アーラリンクに対する個人情報の利用目的の通知、開示、訂正、追加、削除、利用停止の請求
2 回答の受領に関する一切の件
令和8年11月7日
委任者 住所 東京都豊島区池袋3-2-1
氏名 山田 花子 実印
※ 印鑑登録証明書を添付してください。`,
  ],
  [
    'seal-certificate',
    'a seal registration certificate',
    `印鑑登録証明書
印影\t氏名 山田 花子
生年月日 昭和60年1月2日
住所 東京都豊島区池袋1-2-3
この写しは、登録された印影と相違ないことを証明します。
令和8年10月21日
豊島区長 山野 一夫`,
  ],
  [
    'company-seal-certificate',
    'the seal certificate of a company',
    `印鑑証明書
会社法人等番号 0133-01-000000
商号 株式会社見本
本店 東京都豊島区池袋1-2-3
代表取締役 山田 花子
これは提出されている印鑑の写しに相違ないことを証明する。
東京法務局豊島出張所 登記官 法務 太郎`,
  ],
  [
    'family-register',
    'a computerised register',
    `(1の1)\t全部事項証明
本籍 大阪府吹田市山田西5丁目2番
氏名 山田 太郎
戸籍事項 戸籍改製 【改製日】平成16年3月6日
戸籍に記録されている者 【名】花子
【生年月日】平成27年12月21日 【父】山田太郎 【母】山田恵子 【続柄】長女
身分事項 出生
これは、戸籍に記録されている事項の全部を証明した書面である。
令和8年10月21日\t吹田市長 山野 一夫`,
  ],
  [
    'family-register',
    'the first sheet of an old register in columns, its headings broken up',
    `印
籍本
改
製原
昭和参拾弐年法務省令第二十七号により昭和参拾参年六月
弐拾九日あらたに戸籍を編製したため本戸籍消除
大正四年壱月壱日前戸主宗太郎死亡二因リ家督相続届出同
東京市豊島区池袋一丁目十五番地二於テ出生父山
田宗太郎届出明治四拾参年壱月五日受附入籍
婚姻により新戸籍編製につき昭和参拾参年六月拾壱日除籍
戸
主
山田宗太郎長男`,
  ],
  [
    'guardianship-certificate',
    'of an adult guardian',
    `登記事項証明書
後見
後見開始の裁判 【裁判所】東京家庭裁判所
成年被後見人 【氏名】山田 花子 【住所】東京都豊島区池袋1-2-3
成年後見人 【氏名】山田 太郎
上記のとおり後見登記等ファイルに記録されていることを証明する。
令和8年10月21日 東京法務局 登記官 法務 三郎`,
  ],
  [
    'no-guardianship-certificate',
    'that there is no guardian',
    `登記されていないことの証明書
氏名 山田 花子\t生年月日 昭和60年1月2日
住所 東京都豊島区池袋1-2-3
上記の者について、後見登記等ファイルに成年被後見人、被保佐人とする記録がないことを証明する。
令和8年10月21日 東京法務局 登記官 法務 三郎`,
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
    'money-order',
    'a postal money order',
    `定額小為替証書
金額 500円
指定受取人 おところ おなまえ
この証書の有効期間は、発行の日から6か月です。
株式会社ゆうちょ銀行`,
  ],
  ['revenue-stamp', 'revenue stamps', '収入印紙\t収入印紙\n日本政府\t200円'],
  [
    'envelope',
    'an envelope',
    `171-0014
東京都豊島区池袋2-47-3 キウレイコンビル6階
株式会社アーラリンク
個人情報開示等請求受付 係行
簡易書留\t親展`,
  ],
  [
    'utility-bill',
    'a bill for electricity',
    `電気ご使用量のお知らせ
山田 花子 様
ご使用場所 東京都豊島区池袋1-2-3
ご使用期間 10月5日～11月4日
ご使用量 215kWh
お客さま番号 12345-67890
契約種別 従量電灯B`,
  ],
  ['blank', 'the back of a sheet', ''],
];

const sheetOf = (text: string) => ({
  lines: linesOfText(text),
  ink: text === '' ? 0.0001 : 0.02,
  text: '',
  width: 1654,
  height: 2339,
});

describe('a paper is named by what is printed on it', () => {
  test.each(papers)('%s: %s', (kind, _, text) => {
    expect(nameKind(sheetOf(text)).kind).toBe(kind);
  });

  test('every kind but `other` is tried', async () => {
    const { pageKinds } = await import('../page.ts');
    const tried = new Set(papers.map(([kind]) => kind));
    expect(pageKinds.filter((kind) => !tried.has(kind))).toEqual(['other']);
  });
});
