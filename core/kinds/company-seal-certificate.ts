import type { KindDescription } from './description.ts';

/** 印鑑証明書 of a company, by which the registrar (登記官) certifies its seal. */
export const companySealCertificate: KindDescription = {
  kind: 'company-seal-certificate',
  titles: ['印鑑証明書', '印鑑証明'],
  proof: [
    { of: ['登記官', '法務局', '登記所'], least: 1 },
    { of: ['印鑑証明書', '印鑑', '提出されている印鑑'], least: 1 },
    { of: ['商号', '会社法人等番号', '代表取締役', '本店', '代表者'], least: 1 },
  ],
  strong: ['会社法人等番号', '提出されている印鑑の写しに相違ない', '登記官'],
  weak: ['商号', '本店', '代表取締役', '法務局', '印鑑届出年月日', '資格'],
  anti: ['成年被後見人', '印鑑登録証明書', '印鑑登録原票'],
  antiTitles: ['委任状', '履歴事項全部証明書', '現在事項全部証明書'],
};
