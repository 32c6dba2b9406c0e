import { inBoth } from '../words.ts';

export const stateWords = inBoth({
  ja: {
    loading: '読み込み中',
    retry: 'もう一度試す',
    failed: 'うまくいきませんでした',
    unreachable: 'サーバーに接続できません。ネットワークを確認して、もう一度お試しください。',
    offline: 'オフラインです。つながりしだい自動で更新します。入力した内容はこの画面に残っています。',
  },
  en: {
    loading: 'Loading',
    retry: 'Try again',
    failed: 'That did not work',
    unreachable: 'The server cannot be reached. Check the network and try again.',
    offline: 'You are offline. This page goes on by itself once you are back; what you typed is kept here.',
  },
});
