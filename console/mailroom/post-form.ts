/** Storage did not take a document. `status` is 0 where it did not answer. */
export class NotStored extends Error {
  override readonly name = 'NotStored';
  readonly status: number;
  constructor(status: number) {
    super(`storage answered ${status}`);
    this.status = status;
  }
}

export interface Form {
  url: string;
  fields: Readonly<Record<string, string>>;
}

/**
 * Posts a document to storage: the fields first, the document last, as S3 asks it. XMLHttpRequest, since fetch does not
 * tell how far an upload has come.
 * @param progress is told the share that has been sent, 0 to 1
 * @throws NotStored
 * @throws DOMException (`AbortError`) where the signal says so
 */
export function postForm(
  { url, fields }: Form,
  document: File,
  progress: (share: number) => void,
  signal: AbortSignal,
): Promise<void> {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.append(name, value);
  // a name of its own: that of the file may say who asks
  form.append('file', document, 'document');
  return new Promise((resolve, reject) => {
    signal.throwIfAborted();
    const request = new XMLHttpRequest();
    request.open('POST', url);
    request.upload.onprogress = ({ loaded, total }) => progress(total === 0 ? 0 : loaded / total);
    request.onload = () =>
      request.status >= 200 && request.status < 300 ? resolve() : reject(new NotStored(request.status));
    request.onerror = () => reject(new NotStored(0));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(form);
  });
}
