import { keyList } from '../keys/keys.ts';

/** Everywhere. */
export const frameKeys = keyList({
  title: { ja: 'どの画面でも', en: 'Everywhere' },
  rows: { help: { keys: '?', ja: 'キー操作の一覧を出す', en: 'Show these keys' } },
});
