import type { KindDescription } from './description.ts';

/** 収入印紙: not accepted as fee, and the commonest mistake. */
export const revenueStamp: KindDescription = {
  kind: 'revenue-stamp',
  titles: ['収入印紙'],
  proof: [
    { of: [/収入印紙/], least: 1 },
    {
      of: ['日本政府', /^[0-9]{3,5}円?$/, /[0-9]00円/, /収入印紙[0-9]{3}|[0-9]{3}円?収入印紙/, '印紙税'],
      least: 1,
    },
  ],
  strong: ['日本政府'],
  weak: [/[1-9]0{2,3}円?/],
  anti: ['定額小為替', 'NIPPON', '氏名', '住所', 'できません', '申し受け', '登記', '証明'],
  antiTitles: ['定額小為替証書', '領収証'],
  mostLetters: 120,
};
