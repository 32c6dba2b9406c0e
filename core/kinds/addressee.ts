import { findText } from '../reading/fuzzy.ts';
import { ourName, ourOffice } from './description.ts';
import type { Sheet } from './sheet.ts';

/** A firm before or after its 株式会社, or an office by its head's title, followed by what addressees are given. */
const addressed = [
  /株式会社\S{2,12}\n?\S{0,20}(御中|殿|宛|行$)/m,
  /\S{2,12}(株式会社|有限会社|法人|銀行|組合|センター)\n?\S{0,20}(御中|殿|宛)/m,
  /(知事|[市区町村]長|理事長|大臣|総裁|長官|署長|議長|学長)(殿|様|宛|あて)/,
];

/** Whether the sheet is addressed to another firm or to a public body, and our name stands nowhere on it. */
export function isAddressedElsewhere({ plain, stretches }: Sheet): boolean {
  if (!addressed.some((pattern) => pattern.test(plain))) return false;
  const ours = [...ourName, ourOffice];
  return !stretches.some((stretch) => ours.some((name) => findText(name, stretch.plain)));
}
