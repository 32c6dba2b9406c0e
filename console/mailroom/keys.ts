import { keyList } from '../base/keys/keys.ts';

export const mailroomKeys = keyList({
  title: { ja: '受入', en: 'Mailroom' },
  rows: {
    pick: { keys: 'o', ja: 'ファイルを選ぶ', en: 'Choose files' },
    send: { keys: 'ctrl+Enter', ja: '送る前の書類をすべて送る', en: 'Send all that are not sent yet' },
    down: {
      keys: 'Enter',
      ja: '入力欄：次の書類の同じ欄へ',
      en: 'In a box: to the same box of the next document',
    },
  },
});
