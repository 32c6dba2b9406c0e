import { inBoth } from '../../base/words.ts';

export const historyWords = inBoth({
  ja: {
    history: '履歴',
    show: '履歴を見る',
    hide: '履歴を閉じる',
    whole: '記録は改ざんされていません',
    broken: '記録のつながりが壊れています。管理者に連絡してください。',
    intake: '受入処理',
    decision: '通知処理',
  },
  en: {
    history: 'History',
    show: 'Show the history',
    hide: 'Hide the history',
    whole: 'The record is whole',
    broken: 'The record has been tampered with. Tell the privacy officer.',
    intake: 'Intake',
    decision: 'Letters',
  },
});

/** What happened, in words; a code that is not here is shown as it is. */
export const actionWords = inBoth({
  ja: {
    admitted: '受け付けた',
    'read-after-all': '読み取り直して受け付けた',
    'taken-in-again': '同じ書類が再び届いた',
    'taken-over': '担当を移した',
    'split-off': 'ほかの事案から分けて作った',
    split: 'ページを別の事案に分けた',
    merged: 'ほかの事案をまとめた',
    closed: '終了した',
    'fields-corrected': '項目を訂正した',
    'request-corrected': '請求の種類・請求者を訂正した',
    'pages-corrected': 'ページを整理した',
    'finding-accepted': '指摘を認めた',
    'finding-waived': '指摘を不問にした',
    'finding-left-open': '指摘を未対応に戻した',
    'finding-added': '指摘を追加した',
    'finding-removed': '追加した指摘を取り消した',
    'check-answered': '目で確認した',
    noted: 'メモを残した',
    'fee-counted': '手数料を数えた',
    'correction-asked': '補正を依頼した',
    'passed-on': '決裁へ回した',
    reopened: '確認に戻した',
    decided: '決裁した',
    'taken-back': '決裁を取り消した',
    withdrawn: '取下げを記録した',
    'decision-handed-on': '通知の作成に回した',
    erased: '廃棄した',
  },
  en: {
    admitted: 'Taken in',
    'read-after-all': 'Read again and taken in',
    'taken-in-again': 'The same papers came again',
    'taken-over': 'Given to somebody else',
    'split-off': 'Made of pages of another case',
    split: 'Pages became a case of their own',
    merged: 'Another case was brought in',
    closed: 'Closed',
    'fields-corrected': 'Fields corrected',
    'request-corrected': 'What is asked for, or by whom, corrected',
    'pages-corrected': 'Pages arranged',
    'finding-accepted': 'Finding accepted',
    'finding-waived': 'Finding waived',
    'finding-left-open': 'Finding left open again',
    'finding-added': 'Finding added',
    'finding-removed': 'Added finding removed',
    'check-answered': 'Checked by eye',
    noted: 'Note kept',
    'fee-counted': 'Fee counted',
    'correction-asked': 'Applicant asked for correction',
    'passed-on': 'Passed to an approver',
    reopened: 'Taken up again',
    decided: 'Decided',
    'taken-back': 'Decision taken back',
    withdrawn: 'Withdrawn by the applicant',
    'decision-handed-on': 'Handed on for the letter',
    erased: 'Erased',
  },
});

/** Words for an action's code. */
export const sayAction = (action: string, words: object): string => {
  const said: unknown = Object.entries(words).find(([code]) => code === action)?.[1];
  return typeof said === 'string' ? said : action;
};
