/**
 * What is read only in lines that run along their characters: the marks of a column (縦書き) that lies on its side are
 * dropped by the reader, and numbers in columns are written in kanji, or stand on their heads.
 */
const lying = /[、。ー]|[0-9]{3}|[A-Za-z]{4}/g;

/** A misread mark may be among them. */
const certain = 3;

/** Less than this, in characters, is no letter. */
const least = 30;

/** Whether lines that read well might be columns lying on their side: nothing in them says that they are not. */
export function mayBeColumns(texts: readonly string[]): boolean {
  const text = texts.join('\n');
  return text.length >= least && (text.match(lying)?.length ?? 0) < certain;
}
