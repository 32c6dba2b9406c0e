/** Hepburn romanisation (as passports use it) by kana; two kana before one. */
const syllables: Readonly<Record<string, string>> = {
  キャ: 'KYA',
  キュ: 'KYU',
  キョ: 'KYO',
  シャ: 'SHA',
  シュ: 'SHU',
  ショ: 'SHO',
  チャ: 'CHA',
  チュ: 'CHU',
  チョ: 'CHO',
  ニャ: 'NYA',
  ニュ: 'NYU',
  ニョ: 'NYO',
  ヒャ: 'HYA',
  ヒュ: 'HYU',
  ヒョ: 'HYO',
  ミャ: 'MYA',
  ミュ: 'MYU',
  ミョ: 'MYO',
  リャ: 'RYA',
  リュ: 'RYU',
  リョ: 'RYO',
  ギャ: 'GYA',
  ギュ: 'GYU',
  ギョ: 'GYO',
  ジャ: 'JA',
  ジュ: 'JU',
  ジョ: 'JO',
  ヂャ: 'JA',
  ヂュ: 'JU',
  ヂョ: 'JO',
  ビャ: 'BYA',
  ビュ: 'BYU',
  ビョ: 'BYO',
  ピャ: 'PYA',
  ピュ: 'PYU',
  ピョ: 'PYO',
  シェ: 'SHE',
  ジェ: 'JE',
  チェ: 'CHE',
  ティ: 'TI',
  ディ: 'DI',
  デュ: 'DYU',
  ファ: 'FA',
  フィ: 'FI',
  フェ: 'FE',
  フォ: 'FO',
  ウィ: 'WI',
  ウェ: 'WE',
  ウォ: 'WO',
  ヴァ: 'VA',
  ヴィ: 'VI',
  ヴェ: 'VE',
  ヴォ: 'VO',
  トゥ: 'TU',
  ドゥ: 'DU',
  ツァ: 'TSA',
  ア: 'A',
  イ: 'I',
  ウ: 'U',
  エ: 'E',
  オ: 'O',
  カ: 'KA',
  キ: 'KI',
  ク: 'KU',
  ケ: 'KE',
  コ: 'KO',
  サ: 'SA',
  シ: 'SHI',
  ス: 'SU',
  セ: 'SE',
  ソ: 'SO',
  タ: 'TA',
  チ: 'CHI',
  ツ: 'TSU',
  テ: 'TE',
  ト: 'TO',
  ナ: 'NA',
  ニ: 'NI',
  ヌ: 'NU',
  ネ: 'NE',
  ノ: 'NO',
  ハ: 'HA',
  ヒ: 'HI',
  フ: 'FU',
  ヘ: 'HE',
  ホ: 'HO',
  マ: 'MA',
  ミ: 'MI',
  ム: 'MU',
  メ: 'ME',
  モ: 'MO',
  ヤ: 'YA',
  ユ: 'YU',
  ヨ: 'YO',
  ラ: 'RA',
  リ: 'RI',
  ル: 'RU',
  レ: 'RE',
  ロ: 'RO',
  ワ: 'WA',
  ヰ: 'I',
  ヱ: 'E',
  ヲ: 'O',
  ン: 'N',
  ガ: 'GA',
  ギ: 'GI',
  グ: 'GU',
  ゲ: 'GE',
  ゴ: 'GO',
  ザ: 'ZA',
  ジ: 'JI',
  ズ: 'ZU',
  ゼ: 'ZE',
  ゾ: 'ZO',
  ダ: 'DA',
  ヂ: 'JI',
  ヅ: 'ZU',
  デ: 'DE',
  ド: 'DO',
  バ: 'BA',
  ビ: 'BI',
  ブ: 'BU',
  ベ: 'BE',
  ボ: 'BO',
  パ: 'PA',
  ピ: 'PI',
  プ: 'PU',
  ペ: 'PE',
  ポ: 'PO',
  ヴ: 'VU',
  ァ: 'A',
  ィ: 'I',
  ゥ: 'U',
  ェ: 'E',
  ォ: 'O',
  ャ: 'YA',
  ュ: 'YU',
  ョ: 'YO',
};

/** Katakana in roman letters: サトウ is SATOU, ハットリ HATTORI, コーエン KOEN. */
export function romanised(kana: string): string {
  let roman = '';
  for (let at = 0; at < kana.length; at++) {
    const two = syllables[kana.slice(at, at + 2)];
    const one = kana[at] ?? '';
    if (two !== undefined && kana.length > at + 1) {
      roman += two;
      at++;
    } else if (one === 'ッ') roman += '*';
    else roman += syllables[one] ?? '';
  }
  // ッ doubles the consonant that follows, CH as TCH.
  return roman
    .replace(/\*CH/gu, 'TCH')
    .replace(/\*([A-Z])/gu, '$1$1')
    .replaceAll('*', '');
}

/** Other systems and habits of spelling, and what stands for them here: Kunrei to Hepburn, M before B, M, P to N. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/[ŌÔ]/gu, 'O'],
  [/[ŪÛ]/gu, 'U'],
  [/L/gu, 'R'],
  [/S[Y](?=[AUO])/gu, 'SH'],
  [/(?:ZY|JY|DY)(?=[AUO])/gu, 'J'],
  [/T[Y](?=[AUO])/gu, 'CH'],
  [/SI/gu, 'SHI'],
  [/(?:ZI|DI)/gu, 'JI'],
  [/(?<!T)TI/gu, 'CHI'],
  [/T(?:S)?U/gu, 'TSU'],
  [/D(?:Z)?U/gu, 'ZU'],
  [/HU/gu, 'FU'],
  [/WO/gu, 'O'],
  [/TCH/gu, 'CCH'],
  [/M(?=[BMP])/gu, 'N'],
];
/** Long vowels are written out, marked by H, or left out: OU, OO, OH and O are one, as are UU and U. */
const longVowels = /O(?:U|O|H(?![AIUEO]))|UU/gu;

/** A spelling for comparison: letters alone, one system, long vowels short. */
export function spelling(roman: string): string {
  let text = roman
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^A-ZŌÔŪÛ]/gu, '');
  for (const [pattern, letters] of spellings) text = text.replace(pattern, letters);
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(longVowels, (long) => long[0] ?? '');
  }
  return text;
}

/** The words of a roman name in every order, joined: cards put the family name first, people often last. */
export function orders(name: string): string[] {
  const words = name.split(/[\s　,]+/u).filter((word) => word !== '');
  // Beyond four words orders are too many to mean anything.
  if (words.length > 4) return [words.join('')];
  const permute = (rest: readonly string[]): string[] =>
    rest.length <= 1
      ? [rest.join('')]
      : rest.flatMap((word, at) =>
          permute([...rest.slice(0, at), ...rest.slice(at + 1)]).map((tail) => word + tail),
        );
  return permute(words);
}
