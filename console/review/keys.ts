import { keyList } from '../base/keys/keys.ts';

/** The papers, on the left. */
export const viewerKeys = keyList({
  title: { ja: '書類', en: 'Papers' },
  rows: {
    nextPage: { keys: 'ArrowRight', ja: '次のページ', en: 'Next page' },
    previousPage: { keys: 'ArrowLeft', ja: '前のページ', en: 'Previous page' },
    zoomIn: { keys: '+ ;', ja: '拡大', en: 'Zoom in' },
    zoomOut: { keys: '-', ja: '縮小', en: 'Zoom out' },
    fitPage: { keys: 'f', ja: '全体を表示', en: 'Whole page' },
    fitWidth: { keys: 'shift+F', ja: '幅に合わせる', en: 'Fit the width' },
    turn: { keys: 'r', ja: '右に90度回す', en: 'Turn right by 90 degrees' },
    up: { keys: 'shift+ArrowUp', ja: '紙面を上へ', en: 'Move up the page' },
    down: { keys: 'shift+ArrowDown', ja: '紙面を下へ', en: 'Move down the page' },
    leftwards: { keys: 'shift+ArrowLeft', ja: '紙面を左へ', en: 'Move left' },
    rightwards: { keys: 'shift+ArrowRight', ja: '紙面を右へ', en: 'Move right' },
    compare: { keys: 'c', ja: '2枚を並べる・次の組み合わせ', en: 'Two pages side by side; the next two' },
    single: { keys: 'shift+C', ja: '1枚に戻す', en: 'One page again' },
    otherSide: { keys: 'x', ja: '左右の紙面を切り替える', en: 'Go to the other page' },
    arrange: { keys: 'p', ja: 'ページを整理する', en: 'Arrange pages' },
  },
});

/** What was read and found, on the right. */
export const walkKeys = keyList({
  title: { ja: '内容', en: 'Contents' },
  rows: {
    next: { keys: 'j ArrowDown', ja: '次の指摘・項目・確認へ', en: 'Next finding, field or check' },
    previous: { keys: 'k ArrowUp', ja: '前の指摘・項目・確認へ', en: 'Previous finding, field or check' },
    unsettled: { keys: 'u', ja: '次の未対応へ', en: 'Next one that is open' },
    findings: { keys: '1', ja: '指摘へ', en: 'To the findings' },
    fields: { keys: '2', ja: '項目へ', en: 'To the fields' },
    checks: { keys: '3', ja: '確認事項へ', en: 'To the checks' },
    fee: { keys: '4', ja: '手数料へ', en: 'To the fee' },
    notes: { keys: '5', ja: 'メモへ', en: 'To the notes' },
    history: { keys: '6', ja: '履歴へ', en: 'To the history' },
  },
});

export const findingKeys = keyList({
  title: { ja: '指摘', en: 'Findings' },
  rows: {
    accept: { keys: 'a', ja: '認める（申請者に補正を求める）', en: 'Accept: the applicant is asked' },
    waive: { keys: 'w', ja: '不問にする（理由を選ぶ）', en: 'Waive, for a reason' },
    open: { keys: 'o', ja: '未対応に戻す', en: 'Leave open again' },
    add: { keys: 'i', ja: '指摘を追加する', en: 'Add a finding' },
  },
});

export const fieldKeys = keyList({
  title: { ja: '項目', en: 'Fields' },
  rows: {
    edit: { keys: 'e Enter', ja: '訂正する', en: 'Correct' },
    confirm: { keys: 'v', ja: '紙面のとおりと確認する', en: 'Confirm: it is as read' },
    nowhere: { keys: 'Delete', ja: '紙面にない', en: 'Not on the paper' },
    asRead: { keys: 'Backspace', ja: '読み取りに戻す', en: 'As it was read' },
  },
});

/** While a field is being corrected. */
export const editKeys = keyList({
  title: { ja: '項目の訂正中', en: 'While correcting a field' },
  rows: {
    save: { keys: 'Enter', ja: '保存する', en: 'Save' },
    leave: { keys: 'Escape', ja: 'やめる', en: 'Leave as it was' },
    first: { keys: 'alt+1', ja: '1番目の候補を入れる', en: 'Take the first suggestion' },
    second: { keys: 'alt+2', ja: '2番目の候補を入れる', en: 'Take the second suggestion' },
    third: { keys: 'alt+3', ja: '3番目の候補を入れる', en: 'Take the third suggestion' },
  },
});

export const checkKeys = keyList({
  title: { ja: '確認事項', en: 'Checks' },
  rows: {
    yes: { keys: 'y', ja: 'はい', en: 'Yes' },
    no: { keys: 'n', ja: 'いいえ', en: 'No' },
    notApplicable: { keys: 'b', ja: '該当なし', en: 'Not applicable' },
    open: { keys: 'o', ja: '答えを消す', en: 'Take the answer away' },
  },
});

export const caseKeys = keyList({
  title: { ja: '事案', en: 'The case' },
  rows: {
    step: { keys: 'ctrl+Enter', ja: '次の手続きに進む', en: 'The next step' },
    steps: { keys: 's', ja: 'ほかの手続き', en: 'Other steps' },
    take: { keys: 'l', ja: 'この事案を担当する', en: 'Take this case' },
    takeNext: { keys: 'n t', ja: '次の事案を取る', en: 'Take the next case' },
    back: { keys: 'q', ja: '事案一覧へ戻る', en: 'Back to the cases' },
  },
});

/** All keys of the page, for the page of keys. */
export const reviewKeys = [caseKeys, walkKeys, findingKeys, fieldKeys, editKeys, checkKeys, viewerKeys];
