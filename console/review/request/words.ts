import { inBoth } from '../../base/words.ts';

export const requestWords = inBoth({
  ja: {
    asks: '請求の種類',
    by: '請求者',
    notRead: '読み取れませんでした',
    edit: '請求の種類・請求者を訂正',
    asRead: (read: string) => `読み取り: ${read}`,
    nothing: 'なし',
    save: '保存',
    cancel: 'やめる',
    revert: '読み取りに戻す',
    doCorrect: '請求の種類・請求者を訂正する',
  },
  en: {
    asks: 'Asks for',
    by: 'Asked by',
    notRead: 'Not read',
    edit: 'Correct what is asked for and by whom',
    asRead: (read) => `As read: ${read}`,
    nothing: 'nothing',
    save: 'Save',
    cancel: 'Cancel',
    revert: 'As it was read',
    doCorrect: 'correct what is asked for and by whom',
  },
});
