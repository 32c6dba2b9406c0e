import { bodyOf } from '../fields/body.ts';
import { type EntryKind, readEntries } from '../fields/entries.ts';
import { partyOfHeading } from '../fields/labels/heading-words.ts';
import { findLabels } from '../fields/labels/labels.ts';
import { inReadingOrder } from '../fields/reading-order.ts';
import { parseAddress } from '../fields/values/address-text.ts';
import { findDates } from '../fields/values/date-text.ts';
import { parseKana } from '../fields/values/kana-text.ts';
import { isKanaOnly, parseName } from '../fields/values/name-text.ts';
import { parsePhone } from '../fields/values/phone-text.ts';
import { fieldOf, joinRuns, type Parsed, type Run, runOf, sliceRun } from '../fields/values/run.ts';
import type { Line, Page } from '../page.ts';
import type { Field, FieldName, Fields } from '../request.ts';
import { agentAlone, clientBlock, clientOf } from './client.ts';
import { isSalutation, joinNames, partsOf, recipient, titles } from './letter-lines.ts';

type Part = 'name' | 'kana' | 'address' | 'birthDate' | 'phone';

interface Piece {
  readonly part: Part | 'date' | 'recipient' | 'text';
  readonly run: Run;
  readonly parsed: Parsed | null;
  readonly line: Line;
  readonly page: number;
}

const agentWords = /代理人|親権者|後見人|弁護士|司法書士|行政書士|受任者/u;
/** Names stand within two lines of an address, number or birth date of the same block. */
const reach = 2;

/**
 * Who wrote a letter, from the block of sender's address, name, number and birth date, in whichever order, with
 * or without labels, horizontal or vertical (the lines stand in reading order).
 */
export function readLetterFields(pages: readonly Page[]): Fields {
  const block = clientBlock(pages);
  const pieces = pages.flatMap((page) =>
    joinNames(inReadingOrder(bodyOf(page.lines).filter((line) => block?.lines.has(line) !== true)))
      // FAX at a line's end asks for the next line's number.
      .filter((_, at, lines) => !/FAX[\s　:：]*$/iu.test(lines[at - 1]?.text ?? ''))
      .flatMap((line) => partsOf(line))
      .map((line) => pieceOf(line, page.page))
      .filter((piece) => !isNoise(piece)),
  );
  const fields: Partial<Record<FieldName, Field>> = {};
  const keep = (name: FieldName, field: Field): void => {
    const known = fields[name];
    if (known === undefined || field.confidence > known.confidence) fields[name] = field;
  };
  for (const [at, piece] of pieces.entries()) {
    if (piece.parsed === null) continue;
    const { run, parsed, page } = piece;
    if (piece.part === 'date') {
      keep('request.date', fieldOf(run, parsed, page, 0.9));
      continue;
    }
    if (piece.part === 'recipient' || piece.part === 'text' || !belongs(pieces, at)) continue;
    const person = personAt(pieces, at);
    // Of an agent no reading is kept.
    if (piece.part === 'kana') {
      if (person === 'principal') keep('principal.kana', fieldOf(run, parsed, page, 0.9));
      continue;
    }
    const reading = piece.part === 'name' && person === 'principal' ? readingIn(piece) : null;
    if (reading !== null) keep('principal.kana', reading);
    if (piece.part === 'address') {
      const whole = withNextLine(piece, pieces[at + 1]);
      keep(`${person}.address`, whole);
    } else
      keep(
        `${person}.${piece.part}`,
        fieldOf(run, parsed, page, piece.part === 'name' ? nameTrust(pieces, at) : 1),
      );
  }
  const client = clientOf(pages) ?? block?.fields ?? null;
  // Who speaks for another is no principal; whom he speaks for is told in the text.
  if (client !== null) return { ...agentAlone(fields, pages), ...client };
  return { ...romanLetter(pages), ...fields };
}

/** Who writes in Latin letters names each thing: Name, Date of birth, Telephone. */
function romanLetter(pages: readonly Page[]): Fields {
  const entries = pages.flatMap(readEntries);
  const said = (kind: EntryKind): Field | undefined => entries.find((entry) => entry.kind === kind)?.field;
  const name = said('romanName');
  if (name === undefined) return {};
  const fields = {
    'principal.name': name,
    'principal.birthDate': said('birthDate'),
    'principal.phone': said('phone'),
  };
  return Object.fromEntries(Object.entries(fields).filter(([, field]) => field !== undefined));
}

/** One or two characters that are no word of a letter: a seal, or a stroke taken for letters. */
const isNoise = ({ part, line }: Piece): boolean =>
  part === 'text' && line.text.trim().length <= 2 && !isSalutation.test(line.text);

/** 山田花子（ヤマダハナコ）: the reading in brackets behind a name. */
function readingIn({ run, page }: Piece): Field | null {
  const found = /[（(]([^（()）]{2,30})[)）]/u.exec(run.text);
  if (found === null || !isKanaOnly(found[1] ?? '')) return null;
  const inside = sliceRun(run, found.index + 1, found.index + found[0].length - 1);
  const parsed = parseKana(inside.text);
  return parsed === null ? null : fieldOf(inside, parsed, page, 0.9);
}

function pieceOf(line: Line, page: number): Piece {
  const skipped = titles.exec(line.text)?.[0].length ?? 0;
  const run = runOf(line, skipped);
  const text = run.text;
  const piece = (part: Piece['part'], parsed: Parsed | null): Piece => ({ part, run, parsed, line, page });
  if (recipient.test(line.text)) return piece('recipient', null);
  const [date] = findDates(text, { strict: true });
  if (date !== undefined && date.value !== '') {
    const birth = /^[\s　]*生/u.test(text.slice(date.to)) || /生年月日|生まれ/u.test(line.text);
    if (birth) return piece('birthDate', date);
    if (date.to - date.from >= text.trim().length - 2) return piece('date', date);
  }
  const address = parseAddress(text);
  if (address !== null && address.fit >= 0.4 && !/[。をはが]/u.test(text)) return piece('address', address);
  const kana = /フリガナ|ふりがな|よみがな|カナ氏名/u.test(line.text.slice(0, skipped))
    ? parseKana(text)
    : null;
  if (kana !== null) return piece('kana', kana);
  const phone = parsePhone(text);
  // one put right by guess is shown as unsure
  if (phone !== null && phone.fit >= 0.6) return piece('phone', phone);
  const name = parseName(text);
  if (name !== null && name.fit >= 0.7 && name.value.length <= 8 && !isSalutation.test(text))
    return piece('name', name);
  return piece('text', null);
}

/** Whether a piece stands near another of a sender's block: an address alone in running text is none. */
function belongs(pieces: readonly Piece[], at: number): boolean {
  const around = near(pieces, at);
  const { part } = pieces[at] ?? { part: 'text' };
  if (
    isKanaOnly(pieces[at]?.run.text ?? '') &&
    around.some((piece) => piece.part === 'name' && !isKanaOnly(piece.run.text))
  ) {
    return false;
  }
  const others = around.filter(
    (piece) => piece.part !== part && /^(?:name|address|birthDate|phone)$/u.test(piece.part),
  );
  const addressee = around.some((piece) => piece.part === 'recipient');
  const said = (one: Piece['part']): boolean => others.some((piece) => piece.part === one);
  // Below the addressee stands the sender's block; above it the addressee's own address.
  const following = pieces.slice(at + 1, at + reach + 1).some((piece) => piece.part === 'recipient');
  // The addressee's own address has no name, number or birth date of a person with it.
  return (
    others.length > 0 && !(part === 'address' && addressee && !said('name') && (following || !said('phone')))
  );
}

function near(pieces: readonly Piece[], at: number): Piece[] {
  const page = pieces[at]?.page;
  return pieces.slice(Math.max(0, at - reach), at + reach + 1).filter((piece, index) => {
    return piece.page === page && index !== Math.min(at, reach);
  });
}

/** A name next to more of a sender's block is surer. */
const nameTrust = (pieces: readonly Piece[], at: number): number =>
  near(pieces, at).filter(({ part }) => part === 'address' || part === 'phone' || part === 'birthDate')
    .length >= 2
    ? 1
    : 0.85;

/** Whom a piece speaks of: the name next to it in its block, by that line's own words or the heading of the block. */
function personAt(pieces: readonly Piece[], at: number): 'principal' | 'agent' {
  const inBlock = (piece: Piece | undefined): boolean =>
    piece !== undefined && piece.part !== 'text' && piece.part !== 'recipient';
  let begin = at;
  while (inBlock(pieces[begin - 1])) begin--;
  let end = at;
  while (inBlock(pieces[end + 1])) end++;
  const names = pieces.flatMap((piece, index) =>
    piece.part === 'name' && index >= begin && index <= end ? [index] : [],
  );
  // An address stands before its name as often as after it; numbers and birth dates follow.
  const distance = (index: number): number =>
    Math.abs(index - at) + (pieces[at]?.part === 'address' && index < at ? 0.5 : 0);
  const name = names.sort((one, other) => distance(one) - distance(other))[0];
  const own = name === undefined ? '' : (pieces[name]?.line.text ?? '');
  if (agentWords.test(own)) return 'agent';
  if (/本人|契約者/u.test(own)) return 'principal';
  const heading = pieces[begin - 1]?.line;
  return heading !== undefined && partyOfHeading(heading) === 'agent' ? 'agent' : 'principal';
}

/** An address whose building stands in a line of its own. */
function withNextLine(piece: Piece, next: Piece | undefined): Field {
  const { run, parsed, page } = piece;
  const alone = parsed === null ? null : fieldOf(run, parsed, page, 1);
  const building =
    next?.part === 'text' &&
    next.line.vertical === piece.line.vertical &&
    findLabels([next.line]).length === 0 &&
    /^[^。、]{2,24}$/u.test(next.line.text) &&
    /[\d〇一二三四五六七八九十](?:号室?|室|階|F)?[\s　]*$/u.test(next.line.text);
  if (building && next !== undefined) {
    const joined = joinRuns([run, runOf(next.line)]);
    const whole = parseAddress(joined.text);
    if (whole !== null && whole.fit >= 0.4) return fieldOf(joined, whole, page, 0.95);
  }
  return alone ?? { value: '', raw: run.text, confidence: 0, page, box: piece.line.box };
}
