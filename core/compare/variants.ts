/**
 * Characters of one name in several written forms (異体字): whoever writes 髙 is listed as 高. The first stands for
 * all. 斎 and 斉 are two names in law and stay apart.
 */
export const variants: readonly string[] = [
  '高髙',
  '崎﨑嵜碕',
  '辺邉邊',
  '沢澤',
  '浜濱',
  '斎齋',
  '斉齊',
  '広廣',
  '真眞',
  '恵惠',
  '徳德',
  '吉𠮷',
  '国國',
  '島嶋嶌',
  '桜櫻',
  '瀬瀨',
  '渕淵',
  '静靜',
  '条條',
  '曽曾',
  '富冨',
  '藪薮',
  '槙槇',
  '鴎鷗',
  '柳栁',
  '温溫',
  '増增',
  '豊豐',
  '関關',
  '実實',
  '寿壽',
  '栄榮',
  '滝瀧',
  '与與',
  '礼禮',
  '竜龍',
  '円圓',
  '塩鹽',
  '万萬',
  '亀龜',
  '黒黑',
  '緑綠',
  '清淸',
  '青靑',
  '黄黃',
  '横橫',
  '巌巖',
  '弥彌',
  '尭堯',
  '遥遙',
  '来來',
  '県縣',
  '区區',
  '台臺',
  '蔵藏',
  '戸戶',
  '館舘',
  '桧檜',
  '梅楳',
  '峰峯',
  '穂穗',
  '猪豬',
  '鉄鐵',
  '梁簗',
  'ケヶ',
];

const representative: ReadonlyMap<string, string> = new Map(
  variants.flatMap((group) => {
    const [first = '', ...others] = [...group];
    return others.map((other): [string, string] => [other, first]);
  }),
);

/** A text with every variant form replaced by the one that stands for it; invisible selectors (IVS) go. */
export const withoutVariants = (text: string): string =>
  [...text.normalize('NFKC').replace(/[\u{E0100}-\u{E01EF}\uFE00-\uFE0F\u200B-\u200D]/gu, '')]
    .map((one) => representative.get(one) ?? one)
    .join('');
