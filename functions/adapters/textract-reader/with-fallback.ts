import type { Reader } from '../../reader.ts';
import { PageRefused } from '../textract-reader.ts';
import { NotJapanese } from './check-japanese.ts';

/**
 * Reads by the first reader; a page of which that one says itself that it cannot, by the second.
 * @param count told each time why, by the error's name
 */
export function withFallback(first: Reader, second: Reader, count: (why: string) => void): Reader {
  return async (image) => {
    try {
      return await first(image);
    } catch (error) {
      if (!(error instanceof NotJapanese || error instanceof PageRefused)) throw error;
      count(error.name);
      return second(image);
    }
  };
}
