import { type KindDescription, mayor } from './description.ts';

/** 外国人登録証明書, abolished in 2012. */
export const alienRegistrationCard: KindDescription = {
  kind: 'alien-registration-card',
  titles: ['外国人登録証明書', 'CERTIFICATE OF ALIEN REGISTRATION'],
  proof: [
    { of: [mayor, 'CERTIFICATE OF ALIEN REGISTRATION', '次回確認', '切替'], least: 1 },
    { of: ['外国人登録証明書', 'ALIEN REGISTRATION'], least: 1 },
  ],
  strong: ['次回確認', '居住地', '切替'],
  weak: ['国籍', '世帯主', '旅券番号', '登録番号', '在留の資格'],
  anti: ['在留カード', '特別永住者証明書'],
  antiTitles: ['外国人登録原票'],
  mostLetters: 900,
};
