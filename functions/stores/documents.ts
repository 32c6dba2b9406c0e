/**
 * Bytes by key. Keys are `/`-separated, of `[a-z0-9._-]` parts, never a name somebody gave a file.
 * Two implementations: the file system and S3; both pass `test/contracts/documents.ts`.
 */
export interface Documents {
  /** Stores the bytes whole or not at all, replacing what was there. */
  put(key: string, bytes: Uint8Array): Promise<void>;
  /** @throws DocumentNotFound */
  get(key: string): Promise<Uint8Array>;
  has(key: string): Promise<boolean>;
  /**
   * Size in bytes and SHA-256 in hexadecimal, in constant memory however large the document is. Of one that is larger than
   * what can be read (64 MB) a store may make the hash of less than all its bytes, so that it does not take minutes.
   * @throws DocumentNotFound
   */
  fingerprint(key: string): Promise<{ size: number; sha256: string }>;
  /** Does nothing where there is nothing. */
  remove(key: string): Promise<void>;
}

/** A key's parts begin with a letter or digit, so that none can be `..` or a hidden file. */
const part = '[a-z0-9][a-z0-9._-]*';
const wellFormed = new RegExp(`^${part}(/${part})*$`);

/** @throws RangeError where the key is not of the form that {@link Documents} takes */
export function checkKey(key: string): string {
  if (!wellFormed.test(key)) throw new RangeError('a document key is not of [a-z0-9._-] parts');
  return key;
}
