import { keyList } from '../base/keys/keys.ts';

export const queueKeys = keyList({
  title: { ja: '事案一覧', en: 'Cases' },
  rows: {
    next: { keys: 'n', ja: '次の事案を取る', en: 'Take the next case' },
    down: { keys: 'j ArrowDown', ja: '次の行へ', en: 'To the next row' },
    up: { keys: 'k ArrowUp', ja: '前の行へ', en: 'To the row before' },
    pageDown: { keys: 'PageDown', ja: '10行先へ', en: 'Ten rows on' },
    pageUp: { keys: 'PageUp', ja: '10行前へ', en: 'Ten rows back' },
    first: { keys: 'Home', ja: '最初の行へ', en: 'To the first row' },
    open: { keys: 'Enter', ja: '選んだ行の事案を開く', en: 'Open the case of the row' },
    search: { keys: '/', ja: '探す', en: 'Search' },
    mine: { keys: 'm', ja: '自分の担当と全員を切り替える', en: 'Switch between mine and everybody' },
    clear: { keys: 'Escape', ja: '条件や検索を解除する', en: 'Clear the filter or the search' },
  },
});
