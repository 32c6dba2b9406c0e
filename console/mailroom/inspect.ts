/** What the intake reads; a file's own first bytes say which it is. */
export type DocumentType = 'application/pdf' | 'image/tiff' | 'image/jpeg' | 'image/png';

/** Why a file is not sent at all. */
export type Refusal = 'empty' | 'too-large' | 'other-type' | 'other-content' | 'twice';

/** The largest that is taken, in bytes: see `functions/adapters/opening/limits.ts`. */
export const maxBytes = 64 * 1024 * 1024;

const endings = ['pdf', 'tif', 'tiff', 'jpg', 'jpeg', 'jfif', 'png'];
/** For the file picker. */
export const accepted = endings.map((ending) => `.${ending}`).join(',');

/** A PDF's header may stand behind other bytes (ISO 32000-1, annex H.3.4.1). */
const headerReach = 1024;

/** Says what a file is, or why it is refused: by its size, its ending and its first bytes. */
export async function inspect(file: File): Promise<{ type: DocumentType } | { refusal: Refusal }> {
  if (file.size === 0) return { refusal: 'empty' };
  if (file.size > maxBytes) return { refusal: 'too-large' };
  // scanners and gateways may leave the ending away
  const ending = /\.([^.]+)$/.exec(file.name)?.[1]?.toLowerCase();
  if (ending !== undefined && !endings.includes(ending)) return { refusal: 'other-type' };
  const type = typeOf(new Uint8Array(await file.slice(0, headerReach).arrayBuffer()));
  return type === null ? { refusal: 'other-content' } : { type };
}

/** Names the type by the first bytes; null for all that is not read. */
export function typeOf(start: Uint8Array): DocumentType | null {
  const begins = (...bytes: number[]): boolean => bytes.every((byte, at) => start[at] === byte);
  if (begins(0xff, 0xd8, 0xff)) return 'image/jpeg';
  if (begins(0x89, 0x50, 0x4e, 0x47)) return 'image/png';
  // II*, MM*, and the same of BigTIFF
  if (begins(0x49, 0x49, 0x2a, 0) || begins(0x4d, 0x4d, 0, 0x2a)) return 'image/tiff';
  if (begins(0x49, 0x49, 0x2b, 0) || begins(0x4d, 0x4d, 0, 0x2b)) return 'image/tiff';
  return new TextDecoder('latin1').decode(start).includes('%PDF-') ? 'application/pdf' : null;
}
