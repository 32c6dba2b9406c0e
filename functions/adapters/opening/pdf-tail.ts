/**
 * Whether a PDF stops before its end. Engines repair such a file and show the pages they still find, as though the
 * others had never been: a packet half received must be sent again, not judged by its first half.
 *
 * Every PDF, and every revision appended to it, ends with `%%EOF` (ISO 32000-1, 7.5.5); objects after the last one
 * mean that a revision, or the main part of a linearised file, was cut off. Other bytes after it are harmless.
 */
export function endsEarly(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = file.lastIndexOf('%%EOF');
  const rest = file.subarray(Math.max(0, end));
  if (rest.includes('endobj') || rest.includes('endstream')) return true;
  // Some writers leave the mark out but do say where the index starts.
  return end < 0 && !/startxref\s+\d+\s*$/.test(file.subarray(-64).toString('latin1'));
}
