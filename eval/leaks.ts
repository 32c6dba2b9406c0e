import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** A number that should be nowhere, and where it was. The number itself is not repeated. */
export interface Leak {
  /** Id of the packet that it is printed in. */
  packet: string;
  /** `stdout`, `stderr` or the file, relative to the data folder. */
  where: string;
}

/** A run of twelve or more digits, as printed on paper: in fours with spaces or hyphens between, or without. */
const runs = /\d(?:[ -]?\d){11,}/g;
const length = 12;

/** All runs of twelve digits in a text, without what stands between them. */
function twelves(text: string): Set<string> {
  const found = new Set<string>();
  for (const [run] of text.matchAll(runs)) {
    const digits = run.replaceAll(/\D/g, '');
    for (let i = 0; i + length <= digits.length; i++) found.add(digits.slice(i, i + length));
  }
  return found;
}

/** The bytes as they are; and as UTF-8 with full-width digits made plain, unless they are a picture's. */
function numbersIn(bytes: Buffer): Set<string> {
  const plain = twelves(bytes.toString('latin1'));
  const picture = bytes[0] === 0xff || bytes[0] === 0x89;
  return picture ? plain : plain.union(twelves(bytes.toString('utf8').normalize('NFKC')));
}

/** Every file below a folder, at any depth. */
export function filesBelow(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

/**
 * Looks for the numbers in what the program printed and in all bytes of all files it keeps.
 * @param secrets packet ids by twelve-digit number
 * @param printed what the program printed, by stream name
 */
export function findLeaks(
  secrets: ReadonlyMap<string, string>,
  printed: Readonly<Record<string, string>>,
  folder: string,
): Leak[] {
  const leaks: Leak[] = [];
  const look = (where: string, bytes: Buffer): void => {
    for (const number of numbersIn(bytes)) {
      const packet = secrets.get(number);
      if (packet !== undefined) leaks.push({ packet, where });
    }
  };
  for (const [stream, text] of Object.entries(printed)) look(stream, Buffer.from(text));
  for (const file of filesBelow(folder)) look(relative(folder, file), readFileSync(file));
  return leaks;
}
