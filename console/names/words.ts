import type { CaseStatus } from '../../core/case.ts';
import type { Verdict, Weight } from '../../core/finding.ts';
import type { Channel, UnreadableReason } from '../../core/packet.ts';
import type { FieldName, Requester, RequestType } from '../../core/request.ts';
import { inBoth } from '../base/words.ts';

type Names<K extends string> = Record<K, string>;

/** 確認状況 and what follows it, as `core/case-changes.ts` has them. */
export const statusNames = inBoth<Names<CaseStatus>>({
  ja: {
    queued: '受付',
    'in-review': '確認中',
    'awaiting-correction': '補正依頼中',
    reviewed: '確認済',
    approved: '承認',
    'partly-approved': '一部承認',
    refused: '却下',
    answered: '回答済',
    withdrawn: '取下げ',
    closed: '終了',
    erased: '廃棄',
  },
  en: {
    queued: 'Queued',
    'in-review': 'In review',
    'awaiting-correction': 'Awaiting correction',
    reviewed: 'Reviewed',
    approved: 'Approved',
    'partly-approved': 'Partly approved',
    refused: 'Refused',
    answered: 'Answered',
    withdrawn: 'Withdrawn',
    closed: 'Closed',
    erased: 'Erased',
  },
});

export const verdictNames = inBoth<Names<Verdict>>({
  ja: { complete: '書類完備', incomplete: '不備あり', judge: '要判断', unreadable: '読取不能' },
  en: { complete: 'Complete', incomplete: 'Incomplete', judge: 'To judge', unreadable: 'Unreadable' },
});

export const weightNames = inBoth<Names<Weight>>({
  ja: { deficiency: '不備', doubt: '要確認', note: '参考' },
  en: { deficiency: 'Deficiency', doubt: 'Doubt', note: 'Note' },
});

export const channelNames = inBoth<Names<Channel>>({
  ja: { mail: '郵送', fax: 'FAX' },
  en: { mail: 'Mail', fax: 'Fax' },
});

export const requestTypeNames = inBoth<Names<RequestType>>({
  ja: {
    'purpose-notice': '利用目的の通知',
    disclosure: '開示',
    'third-party-records': '第三者提供記録の開示',
    correction: '訂正・追加',
    deletion: '削除・消去',
    suspension: '利用停止',
    'third-party-stop': '第三者提供の停止',
  },
  en: {
    'purpose-notice': 'Notice of purpose',
    disclosure: 'Disclosure',
    'third-party-records': 'Third-party records',
    correction: 'Correction',
    deletion: 'Deletion',
    suspension: 'Suspension of use',
    'third-party-stop': 'Stop of provision',
  },
});

export const requesterNames = inBoth<Names<Requester>>({
  ja: { principal: '本人', proxy: '任意代理人', 'statutory-agent': '法定代理人' },
  en: { principal: 'Principal', proxy: 'Proxy', 'statutory-agent': 'Statutory agent' },
});

export const fieldWords = inBoth<Names<FieldName>>({
  ja: {
    'principal.name': '氏名',
    'principal.kana': 'フリガナ',
    'principal.address': '住所',
    'principal.birthDate': '生年月日',
    'principal.phone': '電話番号',
    'principal.customerNumber': 'お客様番号',
    'agent.name': '代理人氏名',
    'agent.address': '代理人住所',
    'agent.birthDate': '代理人生年月日',
    'agent.phone': '代理人電話番号',
    'agent.relation': 'ご本人との関係',
    'request.date': '申請日',
    'request.target': '対象の個人情報',
    'request.reason': '請求の理由',
  },
  en: {
    'principal.name': 'Name',
    'principal.kana': 'Kana',
    'principal.address': 'Address',
    'principal.birthDate': 'Birth date',
    'principal.phone': 'Telephone',
    'principal.customerNumber': 'Customer number',
    'agent.name': "Agent's name",
    'agent.address': "Agent's address",
    'agent.birthDate': "Agent's birth date",
    'agent.phone': "Agent's telephone",
    'agent.relation': 'Relation to the principal',
    'request.date': 'Date of the request',
    'request.target': 'Data asked about',
    'request.reason': 'Reason',
  },
});

/** Why a document could not be opened, for the mailroom: what it is, and what to do. */
export const unreadableNames = inBoth<Names<UnreadableReason>>({
  ja: {
    empty: 'ファイルが空です',
    truncated: 'ファイルが途中で切れています',
    encrypted: 'パスワードがかかっています',
    'not-supported': '対応していない形式です',
    'too-large': 'ファイルが大きすぎます',
    'too-many-pages': 'ページが多すぎます',
    'page-too-large': 'ページの寸法が大きすぎます',
    'no-pages': 'ページがありません',
    damaged: 'ファイルが壊れています',
    'took-too-long': '読み取りに時間がかかりすぎました',
    'not-found': 'ファイルが見つかりません',
    internal: '内部エラーで読み取れませんでした',
  },
  en: {
    empty: 'The file is empty',
    truncated: 'The file breaks off',
    encrypted: 'The file has a password',
    'not-supported': 'Not a kind of file that is read',
    'too-large': 'The file is too large',
    'too-many-pages': 'Too many pages',
    'page-too-large': 'A page is too large',
    'no-pages': 'The file has no pages',
    damaged: 'The file is damaged',
    'took-too-long': 'Reading took too long',
    'not-found': 'The file was not found',
    internal: 'An error of our own kept it from being read',
  },
});
