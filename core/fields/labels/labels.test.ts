import { expect, test } from 'vitest';
import { line } from '../sheet.fixture.ts';
import { headingIn } from './heading-words.ts';
import { findLabels } from './labels.ts';

/** What the first label of a line asks for, and of whom. */
function asked(text: string): string | undefined {
  const [first] = findLabels([line(text, 100, 100)]);
  return first === undefined || first.fit < 1 ? undefined : [first.party ?? [], first.kind].flat().join('.');
}

/** Labels as forms of telecoms, banks and cities print them. */
test.each([
  [
    'name',
    '氏　名 お名前 御氏名 氏名（自署） お名前（戸籍上の氏名） 契約名義 お客様名 お客様のお名前 本名 Name 氏名／Name',
  ],
  ['principal.name', '本人の氏名 ご本人様氏名 契約者名 委任者名 未成年者氏名 (イ)本人の氏名'],
  ['agent.name', "代理人名 代理人様氏名 受任者名 法定代理人氏名 代理の方のお名前 Representative'sname"],
  ['applicant.name', "申請者名 ご請求者様のお名前 申出者氏名 お申込者名 Applicant'sname"],
  ['address', '現住所 住所（住民票の住所） おところ お客様ご住所 住民登録地 Currentaddress 住所（〒－）'],
  ['birthDate', 'ご生年月日 生年月日（年/月/日） 生年月日・年齢 DateofBirth(YYYY/MM/DD) DOB'],
  ['phone', 'ご自宅 日中ご連絡先 日中連絡のとれる電話番号 ＴＥＬ Phonenumber電話番号 連絡先（電話番号） ☎'],
  ['other', '変更前の住所 契約時のご住所 送付先住所 勤務先電話番号 緊急連絡先 旧氏名 E-mail'],
])('%s is asked for', (kind, labels) => {
  for (const label of labels.split(' ')) expect([label, asked(label)]).toEqual([label, kind]);
});

test('how to fill in what a label asks for is no label of its own', () => {
  expect(findLabels([line('生年月日（年/月/日）', 100, 100)])).toHaveLength(1);
});

test.each([
  ['principal', '本人の状況（代理人が請求する場合） 被代理人 当該本人 第二　本人 Datasubject'],
  [
    'agent',
    '第五　代理人の表示 代理人（本人が未成年のとき） 未成年者の親権者 代理人様 2.Representative(ifany)',
  ],
  ['applicant', '手続きをする方 開示等の請求者 お申込者'],
])('%s is whom a heading speaks of', (party, headings) => {
  for (const text of headings.split(' '))
    expect([text, headingIn(line(text, 100, 100))?.party]).toEqual([text, party]);
});

test('本人に同じ heads no block', () => {
  expect(headingIn(line('本人に同じ', 100, 100))).toBeNull();
});
