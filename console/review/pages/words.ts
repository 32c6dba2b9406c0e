import { inBoth } from '../../base/words.ts';

export const pageWords = inBoth({
  ja: {
    title: 'ページを整理',
    hint: 'ドラッグ、または Alt + ↑ ↓ で並べ替えます。保存すると判定をやり直します。',
    page: (page: number) => `${page}枚目`,
    up: (page: number) => `${page}枚目を上へ`,
    down: (page: number) => `${page}枚目を下へ`,
    paper: (at: number) => `書類 ${at}`,
    join: '前のページと1つの書類にする',
    part: '前のページと分ける',
    choose: (page: number) => `${page}枚目を選ぶ`,
    readAs: (kind: string) => `読み取り: ${kind}`,
    unread: '読取不能',
    save: '保存',
    cancel: 'やめる',
    unchanged: '変更はありません',
    split: (count: number) =>
      count === 0 ? '選んだページを別の事案に分ける' : `選んだ${count}枚を別の事案に分ける`,
    splitHint:
      '別の人の申請や、別の請求が混ざっているときに使います。分けたページは新しい受付番号の事案になります。',
    splitAll: '全部は分けられません。1枚は残してください。',
    unsaved: '先に並べ替えを保存してください。',
    made: (number: string) => `新しい事案 ${number} を作りました`,
    merge: 'ほかの事案をまとめる',
    mergeHint:
      '同じ申請の書類が別に届いたときに使います。相手の事案のページをこの事案に加え、相手は終了します。戻せません。',
    mergeNumber: '相手の受付番号',
    mergeSearch: (number: string) => `${number} をまとめる`,
    merged: (number: string) => `${number} をまとめました`,
    badNumber: '受付番号は XXXX-XXXX の形です。',
    doArrange: 'ページを整理する',
    doSplit: 'ページを別の事案に分ける',
    doMerge: 'ほかの事案をまとめる',
  },
  en: {
    title: 'Arrange pages',
    hint: 'Drag, or press Alt + ↑ ↓. Saving runs the rules again.',
    page: (page) => `Page ${page}`,
    up: (page) => `Move page ${page} up`,
    down: (page) => `Move page ${page} down`,
    paper: (at) => `Paper ${at}`,
    join: 'One paper with the page before',
    part: 'Part from the page before',
    choose: (page) => `Choose page ${page}`,
    readAs: (kind) => `Read as: ${kind}`,
    unread: 'Unreadable',
    save: 'Save',
    cancel: 'Cancel',
    unchanged: 'Nothing is changed',
    split: (count) =>
      count === 0
        ? 'Make a case of the chosen pages'
        : `Make a case of ${count} chosen ${count === 1 ? 'page' : 'pages'}`,
    splitHint:
      'For papers of another person or another request that came in the same envelope. They become a case with a number of its own.',
    splitAll: 'One page at least must stay.',
    unsaved: 'Save the arrangement first.',
    made: (number) => `The new case is ${number}`,
    merge: 'Bring in another case',
    mergeHint:
      'For papers of the same request that came apart. Its pages are added here and it is closed, for good.',
    mergeNumber: 'Number of the other case',
    mergeSearch: (number) => `Bring in ${number}`,
    merged: (number) => `${number} was brought in`,
    badNumber: 'A case number looks like XXXX-XXXX.',
    doArrange: 'arrange pages',
    doSplit: 'make a case of some pages',
    doMerge: 'bring in another case',
  },
});
