import { inBoth } from '../../base/words.ts';

/** Why two pages are offered side by side. */
export const pairWords = inBoth({
  ja: {
    seal: '印影を見くらべる',
    face: '顔写真を見くらべる',
    sides: 'おもてと裏',
    person: '申請書と本人確認書類',
    record: '申請書と住民票',
    any: 'となりのページと並べる',
  },
  en: {
    seal: 'Compare the seals',
    face: 'Compare the faces',
    sides: 'Front and back',
    person: 'Form and identity paper',
    record: 'Form and residence record',
    any: 'With the page beside it',
  },
});
