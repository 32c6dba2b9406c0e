import { variants } from '../compare/variants.ts';

/**
 * Characters that a recogniser puts one for another; those that a writer chooses among (`variants`) count with them.
 * The first of each class stands for all of it, in matching only. Hiragana is written as katakana here, voiced kana
 * without their mark and Latin letters as capitals, because `fold` has done that before it looks here.
 */
const lookAlikes = [
  // kanji and kana that look the same in print
  'ロ口□◻☐囗',
  'カ力',
  '一ー－―─-‐‑‒–—−﹣ｰ~〜～_',
  'ニ二',
  'ミ三',
  'ハ八',
  'エ工',
  'ト卜',
  'タ夕',
  '千チ干于',
  'オ才',
  '又ヌ',
  'ヒ匕',
  'ソン',
  'ツシッ',
  'ワクウ',
  'フヲ',
  'ノメ',
  // kanji that scans and faxes run together
  '己已巳',
  '士土',
  '未末',
  '日曰目',
  '人入',
  '大犬太',
  '木本',
  '白自',
  '問間',
  '請清情',
  '鳥烏島',
  '待侍',
  '薄簿',
  '堀掘',
  '証證說説詫',
  '住往佳',
  '票栗',
  '籍藉',
  '印卯',
  '許訂評',
  '険検檢険',
  '保係',
  '破被',
  '署暑',
  '豊登',
  '効效',
  '様樣',
  '帯帶',
  '続緩續',
  '委季',
  '任仕',
  '免兔',
  '氏民',
  '名各',
  '男勇',
  '照昭',
  '令今',
  '和利',
  '平半',
  '成咸',
  '年午',
  '月用',
  // digits and the letters read for them; 7 stays apart from 1, or house numbers would agree that do not
  '0OQD〇○◯',
  '1IL|｜',
  '2Z',
  '5S',
  '8B',
  // two names, but one for matching what was read
  '斎斉',
];

/** Classes that share a character are one: 島 is read for 鳥, and 嶋 is written for 島. */
function joined(classes: readonly string[]): string[][] {
  const found: Set<string>[] = [];
  for (const characters of classes.map((group) => new Set(group))) {
    const touching = found.filter((other) => !other.isDisjointFrom(characters));
    for (const other of touching) found.splice(found.indexOf(other), 1);
    found.push(touching.reduce((all, other) => other.union(all), characters));
  }
  return found.map((characters) => [...characters]);
}

/** From each look-alike, and each written form of a name, to the one character that stands for its class. */
export const representative: ReadonlyMap<string, string> = new Map(
  joined([...lookAlikes, ...variants]).flatMap(([first = '', ...others]) =>
    others.map((other): [string, string] => [other, first]),
  ),
);
