/** What a picture's dictionary, always readable in the file itself, must not have: it would change what is seen. */
const changing = [/\/Decode\s*[[\d]/, /\/SMask\b/, /\/Mask\b/, /\/OC\b/];

/** Whether pictures of the document might be shown otherwise than their own data says. */
export function changesPictures(document: Uint8Array): boolean {
  const text = Buffer.from(document.buffer, document.byteOffset, document.byteLength).toString('latin1');
  return changing.some((pattern) => pattern.test(text));
}
