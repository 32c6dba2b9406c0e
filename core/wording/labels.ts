import type { PageKind } from '../page.ts';
import type { paperFieldNames } from '../paper.ts';
import type { FieldName, Requester, RequestType } from '../request.ts';

/** What a kind of page is called in a letter to the applicant. */
export const kindLabels: Readonly<Record<PageKind, string>> = {
  'request-form': '開示等申請書',
  'request-letter': 'ご請求のお手紙',
  'drivers-licence': '運転免許証',
  'drivers-licence-back': '運転免許証（裏面）',
  'driving-record-card': '運転経歴証明書',
  passport: 'パスポート',
  'passport-notes': 'パスポートの所持人記入欄',
  'residence-card': '在留カード',
  'residence-card-back': '在留カード（裏面）',
  'special-permanent-resident-certificate': '特別永住者証明書',
  'alien-registration-card': '外国人登録証明書',
  'health-insurance-card': '健康保険の被保険者証',
  'eligibility-certificate': '資格確認書',
  'juki-card': '住民基本台帳カード',
  'my-number-card': 'マイナンバーカード',
  'my-number-back': 'マイナンバーカード（裏面）',
  'my-number-notice': '個人番号の通知カード',
  'pension-book': '年金手帳',
  'residence-record': '住民票の写し',
  'residence-record-other': '住民票の除票、戸籍の附票または住民票記載事項証明書',
  'power-of-attorney': '委任状',
  'seal-certificate': '印鑑登録証明書',
  'company-seal-certificate': '法人の印鑑証明書',
  'family-register': '戸籍全部事項証明書',
  'guardianship-certificate': '成年後見に関する登記事項証明書',
  'no-guardianship-certificate': '登記されていないことの証明書',
  'lawyer-letter': '受任通知',
  'fax-cover': 'FAX送付状',
  'return-sheet': '返送票',
  separator: '仕切り紙',
  stamps: '切手',
  'money-order': '定額小為替証書',
  'revenue-stamp': '収入印紙',
  envelope: '封筒',
  'utility-bill': '公共料金の領収証',
  blank: '白紙',
  other: 'その他の書類',
};

export const typeLabels: Readonly<Record<RequestType, string>> = {
  'purpose-notice': '利用目的の通知',
  disclosure: '開示',
  'third-party-records': '第三者提供記録の開示',
  correction: '訂正・追加',
  deletion: '削除',
  suspension: '利用停止・消去',
  'third-party-stop': '第三者提供の停止',
};

export const requesterLabels: Readonly<Record<Requester, string>> = {
  principal: 'ご本人',
  proxy: '任意代理人',
  'statutory-agent': '法定代理人',
};

/** What a field of the form or of a paper is called. */
export const fieldLabels: Readonly<Record<FieldName | (typeof paperFieldNames)[number], string>> = {
  'principal.name': 'ご本人様のお名前',
  'principal.kana': 'ご本人様のフリガナ',
  'principal.address': 'ご本人様のご住所',
  'principal.birthDate': 'ご本人様の生年月日',
  'principal.phone': 'お電話番号',
  'principal.customerNumber': 'お客様番号',
  'agent.name': '代理人様のお名前',
  'agent.address': '代理人様のご住所',
  'agent.birthDate': '代理人様の生年月日',
  'agent.phone': '代理人様のお電話番号',
  'agent.relation': 'ご本人様との関係',
  'request.date': '申請日',
  'request.target': '対象となる個人情報',
  'request.reason': '請求の理由',
  name: 'お名前',
  kana: 'フリガナ',
  romanName: 'ローマ字のお名前',
  address: 'ご住所',
  birthDate: '生年月日',
  issuedOn: '発行日',
  expiresOn: '有効期限',
  agentName: '受任者（代理人）のお名前',
  agentAddress: '受任者（代理人）のご住所',
  agentBirthDate: '受任者（代理人）の生年月日',
  signedOn: '日付',
};
