import { findPhrase, findText, phrase } from '../reading/fuzzy.ts';
import { fold } from '../reading/normalise.ts';
import { ourName, ourOffice } from './description.ts';

/** A firm before or after its 株式会社, followed by what addressees are given. */
const firm = [
  /株式会社\S{2,12}\n?\S{0,20}(御中|殿|宛|行$)/m,
  /\S{2,12}(株式会社|有限会社|法人|銀行|組合|センター)\n?\S{0,20}(御中|殿|宛)/m,
];
/** A public body's office, by its head's title. */
const office = /(知事|[市区町村]長|理事長|大臣|総裁|長官|署長|議長|学長)(殿|様|宛|あて)/;

/** With one character in five wrong, the titles of forms would do for our office: 個人情報開示等請求書. */
const officeSought = { ...phrase(ourOffice), allowed: 1 };

/** Whether the operator or its office for requests is named, give or take what a scan confuses. */
export function namesUs(text: string): boolean {
  return findPhrase(officeSought, fold(text)) !== undefined || ourName.some((name) => findText(name, text));
}

/**
 * To whom else a sheet is addressed; undefined where it names us, or nobody that can be told.
 * @param text of the sheet in compatibility form (NFKC), without spaces but those that part its lines
 */
export function addressedElsewhere(text: string): 'office' | 'firm' | undefined {
  const to = office.test(text) ? 'office' : firm.some((pattern) => pattern.test(text)) ? 'firm' : undefined;
  return to === undefined || namesUs(text) ? undefined : to;
}
