import type { Box, Line } from '../page.ts';
import { digitsOf } from '../reading/normalise.ts';

/**
 * 番号を記入してください, コードを右の枠に書く: the numbers of the options are to be written into a space of their own, not ringed where they
 * stand. People and contracts have numbers too.
 */
const asks =
  /(?<!電話|お客様|お客さま|顧客|契約|受付|会員|郵便|個人|登録|口座|回線|カード|バー|QR)(?:番号|コード)[^〇○◯丸囲印選、。]{0,10}(?:記入|記載|書)(?!.*[〇○◯丸囲印])/u;
/** The space lies beside or below what asks for it, no further away than this, in shares of the page's width and height. */
const beside = 0.2;
const below = 0.06;
const left = 0.03;
/** Digits with what parts them, the frame of their space read as letters, and nothing else. */
const numbers = /^(?=.*[\d０-９①-⑳])[\s\d０-９①-⑳,，、.．・()（）[\]［］|｜口□]+$/u;

/** A stroke of the space's frame is no 1. */
const frame = /[[\]［］|｜口□]/gu;

/** The numbers that were written where a form asks for the numbers of options. */
export interface Entered {
  numbers: readonly number[];
  /** 0 where nothing was read there. */
  confidence: number;
}

/** What is written where the form asks for numbers; null where it does not ask near a list. @param list the list's options */
export function enteredNumbers(lines: readonly Line[], list: readonly Box[]): Entered | null {
  const top = Math.min(...list.map(([, y]) => y)) - below;
  const bottom = Math.max(...list.map(([, y, , height]) => y + height)) + below;
  const asking = lines.find(({ text, box: [, y] }) => asks.test(text) && y > top && y < bottom);
  if (asking === undefined) return null;
  const [x, y, width, height] = asking.box;
  const said = lines.filter(({ text, box: [lx, ly, lw] }) => {
    if (!numbers.test(text)) return false;
    const down = ly - y;
    return lx > x - left && lx + lw < x + width + beside && down > -height && down < below;
  });
  const after =
    /(?:記入|記載|書)[^\d０-９①-⑳]*([\d０-９①-⑳][\s\d０-９①-⑳,，、.．・]*)$/u.exec(asking.text)?.[1] ?? '';
  const texts = [...said.map(({ text }) => text), after];
  const found = texts.flatMap(numbersIn);
  const read = [...said, ...(after === '' ? [] : [asking])];
  return {
    numbers: found,
    confidence: found.length === 0 ? 0 : Math.min(...read.map((line) => line.confidence)),
  };
}

/** ①, 2 and 3、4; options have one digit, so 24 is 2 and 4. */
const numbersIn = (text: string): number[] => [...digitsOf(text.replace(frame, ''))].map(Number);
