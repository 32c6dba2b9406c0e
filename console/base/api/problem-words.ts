import type { ProblemCode } from '../../../functions/api/problems.ts';
import { inBoth } from '../words.ts';

/** The API's refusals for those who read them on screen: what happened, and what to do. */
export const problemWords = inBoth<Record<ProblemCode, string>>({
  ja: {
    'not-signed-in': 'サインインが必要です。もう一度サインインしてください。',
    'not-allowed': 'この操作を行う権限がありません。',
    'no-such-route': '画面が古くなっています。読み込み直してください。',
    'case-not-found': 'この番号の事案はありません。番号を確認してください。',
    'bad-request': '入力の形式が正しくありません。入力を確認してください。',
    'bad-cursor': '一覧の続きを取り出せませんでした。はじめから読み込み直してください。',
    'body-too-large': '入力が長すぎます。短くしてください。',
    'document-too-large': 'ファイルが大きすぎます。64 MB 以下に分けてください。',
    'version-missing': '画面が古くなっています。読み込み直してください。',
    'version-conflict':
      'この事案は、ほかの人が先に変更しました。最新の内容を確認してから、もう一度操作してください。',
    'lost-lease': 'この事案の担当から外れています。もう一度取り直してください。',
    'lease-held': 'この事案は、ほかの人が担当しています。',
    'four-eyes': '確認した人は、同じ事案を決裁できません。ほかの決裁者が決裁してください。',
    'not-now': '事案の今の状態では、この操作はできません。',
    unfit: '入力した内容が事案と合いません。内容を確認してください。',
    'store-unavailable': '保存先が一時的に応答しません。少し待って、もう一度お試しください。',
    'sign-in-unavailable': 'サインインのサーバーが一時的に応答しません。少し待って、もう一度お試しください。',
    internal:
      '予期しないエラーが起きました。記録済みです。もう一度試しても直らないときは、管理者に連絡してください。',
  },
  en: {
    'not-signed-in': 'You are not signed in. Sign in again.',
    'not-allowed': 'You may not do this.',
    'no-such-route': 'This page is out of date. Load it again.',
    'case-not-found': 'No case has this number. Check the number.',
    'bad-request': 'What was entered is not of the right form. Check it.',
    'bad-cursor': 'The list cannot be continued. Load it again from the start.',
    'body-too-large': 'What was entered is too long. Shorten it.',
    'document-too-large': 'The file is too large. Split it into files of 64 MB at most.',
    'version-missing': 'This page is out of date. Load it again.',
    'version-conflict': 'Somebody else changed this case first. See what it says now, then do it again.',
    'lost-lease': 'You no longer hold this case. Take it again.',
    'lease-held': 'Somebody else holds this case.',
    'four-eyes': 'Who reviewed a case may not decide it. Another approver has to.',
    'not-now': 'The case does not allow this now.',
    unfit: 'What was entered does not fit the case. Check it.',
    'store-unavailable': 'The store does not answer at the moment. Wait a little and try again.',
    'sign-in-unavailable': 'The sign-in server does not answer at the moment. Wait a little and try again.',
    internal: 'Something unexpected went wrong; it is on record. If it stays so, tell an administrator.',
  },
});
