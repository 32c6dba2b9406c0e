import type { Line, PageKind } from '../page.ts';
import { digitRuns } from './digit-runs.ts';
import { labelled, secretCell, secretValue } from './labelled.ts';
import { rowTextsOf } from './row-text.ts';
import { type Secret, secretText } from './secret.ts';
import { isTelephone } from './telephone.ts';
import { titled } from './words.ts';

const cards: ReadonlySet<PageKind> = new Set(['health-insurance-card', 'eligibility-certificate']);
/** 保険者番号, 記号, 番号, 枝番, as read on faxes too (香号); numbers of telephones, customers and contracts are others'. */
const label =
  /[保係](?!護).者.[号弓亏]|(?<!電話|携帯|FAX|証書|個人|整理|発行|受付|お客様?|顧客|契約者?|口座|請求書?|(?<!組合)会員|管理|登録)(?:記[号弓亏][番香看誉量發][号弓亏]|記[号弓亏]|[番香看誉量發][号弓亏](?!第))|[((]?枝番[))]?|公費負担者番号|受給者番号/g;
/** What ends such a value: the next of these labels, any other label, a date. */
const ends =
  /保.者|記[号弓亏]|番[号弓亏]|[((]?枝番|公費|受給者|氏名|生年月日|性別|住所|世帯主|交付|事業所|資格取得|有効期限|本人|家族|被保険者|被扶養者|名称|所在地|一部負担|負担割合|(明治|大正|昭和|平成|令和)[\d元]{1,2}年|\d{4}年/;
/** Insurers have numbers of six or eight digits; nothing else on the card stands alone with so many. */
const insurerDigits = { least: 6, most: 10 };

/** Right before a number that a firm has given, on the sheet on which a card was copied. */
const customers = /(?:お客様?|顧客|契約者?|会員|口座|請求書?|受付|伝票|追跡)番[号弓亏][:：]?$/;

/** An insurer's number beside its label: a card copied on a sheet that another paper gave its name. */
const insurerShown = /保(?!護).者番[号弓亏]\D{0,3}(\d{8}|\d{6})(?!\d)/;
export function showsInsuranceCard(lines: readonly Line[]): boolean {
  return rowTextsOf(lines).some(({ text }) => insurerShown.test(text));
}

/** The insurer's number beside its label with two characters misread: 保險者香号. */
const insurerLikely = /[保係](?!護).者.[号弓亏]\D{0,3}(\d{8}|\d{6})(?!\d)/;
const titles = ['被保険者証', '組合員証', '加入者証', '資格確認書'];
/** 記号 or 番号 at the beginning of a row, the other one perhaps between, and then a number. */
const numberShown = /^(?:.[号弓亏]|[番記].)(?:.{0,12}[番香看誉量發][号弓亏])?[:：]?\d{2,}/;

/** Whether a page whose name is not sure may be a health insurance card: by its insurer's number, or by its title and numbers. */
export function mayBeInsuranceCard(lines: readonly Line[]): boolean {
  const rows = rowTextsOf(lines).map(({ text }) => text);
  if (rows.some((text) => insurerLikely.test(text))) return true;
  return rows.some((text) => numberShown.test(text)) && titled(lines, titles);
}

/** The numbers of health insurance that nobody but insurers and clinics may ask for (健康保険法194条の2 and its like). */
export function insuranceNumbers(kind: PageKind, lines: readonly Line[]): Secret[] {
  if (!cards.has(kind) && !showsInsuranceCard(lines)) return [];
  const values = labelled(lines, label, ends).flatMap((found) =>
    found.value.text === '' && found.value.to === found.row.text.length
      ? secretCell('insurance-number', lines, found)
      : secretValue('insurance-number', lines, found),
  );
  const bare = digitRuns(lines)
    .filter(
      (run) =>
        run.digits.length >= insurerDigits.least &&
        run.digits.length <= insurerDigits.most &&
        !/^0\d+-\d+-\d+$/.test(run.read) &&
        !isTelephone(run) &&
        !customers.test(run.before),
    )
    .filter(({ before, after }) => !/[年月]$/.test(before) && !/^[年月日]/.test(after))
    .flatMap(({ spans }) => spans.flatMap((span) => secretText('insurance-number', lines, span)));
  return [...values, ...bare];
}
