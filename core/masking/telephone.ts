import type { DigitRun } from './digit-runs.ts';

/** 090-1234-5678, 03-1234-5678, 09012345678: a telephone number. */
const telephone = /^0\d{1,4}-\d{1,4}-\d{3,4}$|^0[5789]0\d{8}$/;

/** Whether a number is a telephone's by its form, with +81 before it, or by its label. */
export function isTelephone({ read, before }: DigitRun): boolean {
  return telephone.test(read) || /\+$/.test(before) || /(TEL|FAX|電話|携帯|[☎℡])\D{0,6}$/i.test(before);
}
