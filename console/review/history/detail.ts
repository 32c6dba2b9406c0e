import type { AuditEntry } from '../../../core/case.ts';
import type { Language } from '../../base/language/language.ts';
import { pageKindNames } from '../../names/page-kinds.ts';
import {
  channelNames,
  fieldWords,
  requesterNames,
  requestTypeNames,
  statusNames,
  verdictNames,
} from '../../names/words.ts';

const reasons: Record<Language, Record<string, string>> = {
  ja: {
    doubt: '疑問があるため',
    'papers-came': '書類が届いたため',
    slip: '操作の誤りのため',
    elsewhere: '当社宛てでないため（移送）',
    'not-corrected': '期限までに補正がないため（取下げ扱い）',
    merged: 'ほかの事案にまとめたため',
    'as-read': '読み取りのまま',
    yes: 'はい',
    no: 'いいえ',
    'not-applicable': '該当なし',
    open: '未確認に戻した',
    deficiency: '不備',
    note: '参考',
    paid: '受領済み',
    short: '不足',
    'awaiting-count': '未計数',
    'awaiting-post': '郵送待ち',
    'not-due': '不要',
  },
  en: {
    doubt: 'a doubt',
    'papers-came': 'papers came',
    slip: 'a slip',
    elsewhere: 'not for us',
    'not-corrected': 'not corrected in time',
    merged: 'brought into another case',
    'as-read': 'as read',
    'not-applicable': 'not applicable',
    open: 'open again',
    'awaiting-count': 'to be counted',
    'awaiting-post': 'to come by post',
    'not-due': 'not due',
  },
};

/** Keys of an entry's detail that people are not interested in, or that another key tells better. */
const left = ['version', 'policy', 'id', 'receivedOn', 'check'];

/** Codes of an entry's detail, in words: fields, kinds, pages, numbers of cases. Never what a paper says: it is not there. */
export function sayDetail({ detail }: Pick<AuditEntry, 'detail'>, language: Language): string {
  const known: Record<string, string> = {
    ...reasons[language],
    ...channelNames[language],
    ...verdictNames[language],
    ...statusNames[language],
    ...requesterNames[language],
    ...requestTypeNames[language],
    ...pageKindNames[language],
    ...fieldWords[language],
  };
  const say = (code: string): string => {
    const [page, kind] = code.split(':');
    if (kind !== undefined && /^\d+$/.test(page ?? '')) return `${page}: ${known[kind] ?? kind}`;
    const [rule] = code.split('|');
    return known[code] ?? rule ?? code;
  };
  return Object.entries(detail)
    .filter(([key, value]) => !left.includes(key) && value !== '')
    .map(([, value]) =>
      value
        .split(' ')
        .map(say)
        .join(language === 'ja' ? '、' : ', '),
    )
    .join(' / ');
}
