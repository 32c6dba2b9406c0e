/**
 * The printed options of request forms, by the name a choice carries. Request types by the articles 32 to 35 of
 * the APPI; `addition` and `erasure` are subtypes of `correction` and `deletion`. Wordings as forms of firms and
 * public bodies print them; the longest that fits wins.
 */
export const requestOptions = {
  'purpose-notice': ['利用目的の通知', '利用目的通知', '利用目的の開示'],
  'third-party-records': [
    '第三者提供記録の開示',
    '第三者提供の記録の開示',
    '第三者提供に係る記録の開示',
    '第三者提供に関する記録の開示',
    '第三者への提供記録の開示',
    '第三者提供記録',
    '提供記録の開示',
  ],
  disclosure: ['開示'],
  correction: ['訂正', '内容の訂正', '修正'],
  addition: ['追加'],
  deletion: ['削除'],
  suspension: ['利用停止', '利用の停止', '利用の中止', '利用中止'],
  erasure: ['消去'],
  'third-party-stop': [
    '第三者提供の停止',
    '第三者提供停止',
    '第三者への提供の停止',
    '第三者への提供停止',
    '提供の停止',
    '提供停止',
  ],
} as const satisfies Record<string, readonly string[]>;

/** 請求者の区分, 代理権. `agent` is an option that does not say which kind of agent. */
export const requesterOptions = {
  principal: [
    '本人',
    '御本人',
    'ご本人',
    'お客様本人',
    'お客様ご本人',
    'お客さま本人',
    'お客さまご本人',
    '契約者本人',
    '契約者ご本人',
    'ご契約者本人',
    'ご契約者ご本人',
  ],
  agent: ['代理人'],
  proxy: [
    '任意代理人',
    '任意の代理人',
    '委任による代理人',
    '委任代理人',
    '委任を受けた代理人',
    '委任を受けた方',
    '委任を受けた者',
    '委任された方',
    '委任された者',
    '本人から委任を受けた方',
    '本人から委任を受けた者',
    '本人から委任された方',
    '本人から委任された者',
    '任意代理',
    '委任',
  ],
  'statutory-agent': ['法定代理人', '法定代理', '法定'],
  parent: ['親権者', '親権を行う者', '親権'],
  'minor-guardian': ['未成年後見人', '未成年者後見人', '未成年後見'],
  'adult-guardian': ['成年後見人', '後見人', '成年後見'],
} as const satisfies Record<string, readonly string[]>;

export type RequestOption = keyof typeof requestOptions;
export type RequesterOption = keyof typeof requesterOptions;
export type Option = RequestOption | RequesterOption;

/** The type an option counts as: 追加 is a part of 訂正 (art. 34), 消去 goes with 削除. */
export const typeOfOption = (option: Option): Option =>
  option === 'addition' ? 'correction' : option === 'erasure' ? 'deletion' : option;

/** The article of the APPI that gives the right to it. One option may name several types of one article, not of several. */
export const articleOf: Readonly<Record<RequestOption, 32 | 33 | 34 | 35>> = {
  'purpose-notice': 32,
  disclosure: 33,
  'third-party-records': 33,
  correction: 34,
  addition: 34,
  deletion: 34,
  suspension: 35,
  erasure: 35,
  'third-party-stop': 35,
};

/**
 * Several types printed as one option (訂正・追加, 利用停止又は消去). The first names the option: the article is one
 * (34, 35), and forms that tell the others apart print them by themselves too.
 */
export const compounds = {
  correction: ['訂正追加', '訂正又は追加', '訂正追加削除', '訂正追加又は削除', '訂正等'],
  suspension: ['利用停止消去', '利用の停止又は消去', '利用停止又は消去', '利用停止等', '利用の停止消去'],
  'third-party-stop': ['第三者提供の停止等'],
} as const satisfies Partial<Record<RequestOption, readonly string[]>>;

/** What may stand before or after an option's word without making it running text. */
export const fillers = [
  '保有個人データの',
  '保有個人情報の',
  '個人データの',
  '個人情報の',
  '登録情報の',
  'ご登録情報の',
  '登録内容の',
  'ご登録内容の',
  '契約情報の',
  '契約内容の',
  'ご契約内容の',
  'お客様情報の',
  'お客さま情報の',
  'データの',
  '情報の',
  '内容の',
  'の請求',
  'の求め',
  'を請求する',
  'を請求します',
  'を求める',
  'を求めます',
  'を希望する',
  'を希望します',
  '請求',
  '希望',
  '様',
  'さま',
  'の方',
  '又は',
  'または',
  '及び',
  'および',
  'もしくは',
  '若しくは',
  '請求の種類',
  '請求種別',
  '請求区分',
  '請求内容',
  '請求の内容',
  '請求の区分',
  '申請者',
  '請求者',
  '代理人の種類',
  '代理人の区分',
  '種類',
  '区分',
] as const;

/** What heads the kinds of requester in the same row, with their first box or none between: no part of an option. */
export const rowHeads = [
  '申請者区分',
  '請求者区分',
  '請求者の区分',
  '申請者の区分',
  '申請人',
  '請求人',
  '申請される方',
  '請求される方',
  '申請する方',
  '請求する方',
  '代理権',
] as const;
