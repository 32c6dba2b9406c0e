import { inBoth } from '../words.ts';

export const signInWords = inBoth({
  ja: {
    starting: 'サインインしています',
    leftTitle: 'サインアウトしました',
    left: '共用の端末では、ブラウザーのウィンドウも閉じてください。',
    signIn: 'サインイン',
    failedTitle: 'サインインできませんでした',
    failed: 'サインインのサーバーに接続できないか、要求が断られました。もう一度お試しください。',
    expiredTitle: 'サインインの有効期限が切れました',
    expired:
      '入力した内容はこの画面に残っています。別のウィンドウでもう一度サインインすると、そのまま続けられます。',
    again: 'もう一度サインイン',
    blocked: 'ウィンドウが開かないときは、ブラウザーのポップアップの制限を解除してください。',
    close: 'サインインしました。このウィンドウは閉じてかまいません。',
  },
  en: {
    starting: 'Signing in',
    leftTitle: 'You are signed out',
    left: 'On a shared machine, close the browser window too.',
    signIn: 'Sign in',
    failedTitle: 'Signing in did not work',
    failed: 'The sign-in server cannot be reached, or refused. Try again.',
    expiredTitle: 'Your session has run out',
    expired:
      'What you typed is still on this page. Sign in again in a window of its own, and go on where you were.',
    again: 'Sign in again',
    blocked: 'If no window opens, allow pop-ups for this site.',
    close: 'You are signed in. You may close this window.',
  },
});
