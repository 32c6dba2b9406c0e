import { type KindDescription, mayor } from './description.ts';

/** 印鑑登録証明書, by which a city certifies a personal seal. */
export const sealCertificate: KindDescription = {
  kind: 'seal-certificate',
  titles: ['印鑑登録証明書', '印鑑登録証明', '印鑑証明書', '印鑑登録証明書の写し'],
  proof: [
    { of: [mayor, /登録.{0,6}印影と相違な/, '印影と相違ないことを証明', '印鑑登録原票'], least: 1 },
    { of: ['印影', '登録印', '登録番号', '印鑑登録', '印鑑登録証明書'], least: 1 },
  ],
  strong: ['登録されている印影と相違ない', '登録された印影と相違ない', '印鑑登録原票'],
  weak: ['印影', '登録番号', '登録年月日', '氏名', '生年月日', '住所', '性別', '証明書番号', /印鑑$/],
  anti: [
    /交付(申請|請求)書|窓口に来(た|られた)|必要な(もの|通数|枚数)|申請者欄/,
    '登記官',
    '会社法人等番号',
    '商号',
    '委任者',
    '代理人と定め',
    '請求の種類',
  ],
  antiTitles: ['委任状', '印鑑登録証', '印鑑登録申請書', '印鑑登録証明書交付申請書', '住民票'],
};
