/** Text with its characters' places and probabilities; see `Line`. */
export interface Decoded {
  text: string;
  at: number[];
  sure: number[];
  confidence: number;
}

/**
 * Greedy CTC decoding (Graves et al., 2006): repeats folded, blanks (class 0) dropped.
 * @param classes best class of every step
 * @param probabilities its probability
 * @param alphabet character of every class; index 0 is the blank
 */
export function decode(
  classes: readonly number[],
  probabilities: Float32Array,
  alphabet: readonly string[],
): Decoded {
  let text = '';
  const at: number[] = [];
  const sure: number[] = [];
  const steps = classes.length;
  for (let i = 0; i < steps; ) {
    const c = classes[i] ?? 0;
    let j = i;
    let best = 0;
    while (j < steps && classes[j] === c) best = Math.max(best, probabilities[j++] ?? 0);
    const character = c === 0 ? undefined : alphabet[c];
    if (character !== undefined) {
      for (let unit = 0; unit < character.length; unit++) {
        at.push((i + j) / 2 / steps);
        sure.push(best);
      }
      text += character;
    }
    i = j;
  }
  const confidence = sure.length === 0 ? 0 : sure.reduce((a, b) => a + b, 0) / sure.length;
  return { text, at, sure, confidence };
}
