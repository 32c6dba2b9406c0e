import { BadCursor } from './errors.ts';

/** Reads a page of a list. Stores throw RangeError where the cursor is none that they gave. @throws BadCursor */
export async function fromCursor<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof RangeError) throw new BadCursor('begin without a cursor', { cause: error });
    throw error;
  }
}
