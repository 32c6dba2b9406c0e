import { toKatakana } from '../fields/values/kana-text.ts';
import { Day } from '../packet.ts';
import type { FieldName } from '../request.ts';
import { Unfit } from './refusals.ts';

const dates: readonly FieldName[] = ['principal.birthDate', 'agent.birthDate', 'request.date'];
const names: readonly FieldName[] = ['principal.name', 'agent.name'];
const addresses: readonly FieldName[] = ['principal.address', 'agent.address'];
const phones: readonly FieldName[] = ['principal.phone', 'agent.phone'];

/**
 * What a person typed, in the form in which reading gives it: names and addresses without spaces (a name in Latin letters
 * keeps one between its words), kana as カタカナ, telephones with hyphens, dates ISO.
 * @param today ISO day: nobody was born, and nothing was asked for, later
 * @throws Unfit
 */
export function entered(field: FieldName, typed: string, today: string): string {
  const text = typed.normalize('NFC').trim();
  if (dates.includes(field)) return dateOf(field, text.normalize('NFKC'), today);
  if (field === 'principal.kana') return toKatakana(text.normalize('NFKC')).replace(/\s+/gu, '');
  if (phones.includes(field)) return phoneOf(field, text);
  if (names.includes(field))
    return /^[\p{Script=Latin}\s.,'’・-]+$/u.test(text)
      ? text.replace(/\s+/gu, ' ')
      : text.replace(/\s+/gu, '');
  if (addresses.includes(field)) return text.replace(/\s+/gu, '');
  return text;
}

function dateOf(field: FieldName, text: string, today: string): string {
  const day = Day.safeParse(text);
  if (!day.success) throw new Unfit(`set.${field}`, 'not-a-day');
  if (day.data > today) throw new Unfit(`set.${field}`, 'day-to-come');
  return day.data;
}

/** Numbers in Japan have ten or eleven digits; one from abroad has up to fifteen (E.164). */
const phone = /^\+?\d[\d()-]{5,22}\d$/;

function phoneOf(field: FieldName, text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\s+/gu, '')
    .replace(/[\p{Dash}ー]/gu, '-');
  if (!phone.test(plain)) throw new Unfit(`set.${field}`, 'not-a-telephone-number');
  return plain;
}
