import { type Answer, call, isPassing } from '../base/api/call.ts';
import { countedOf, type Parcel, registeredOf } from './parcel.ts';
import { NotStored, postForm } from './post-form.ts';
import { tray } from './tray.ts';

/** So many at a time: a browser opens six connections to a place, and the page needs some itself. */
const atOnce = 3;
/** What passes by itself is tried so often before the person is asked. */
const tries = 3;
/** Milliseconds before the second try; doubled each time. */
const pause = 1_000;

const running = new Map<string, AbortController>();
/** Where to send a document that was announced already, for another try. */
const announced = new Map<string, Answer<'announce'>>();

/** Sends all that is staged and rightly filled in. */
export function sendAll(): void {
  tray.release();
  sendNext();
}

/** Sends a document once more that failed. */
export function sendAgain(key: string): void {
  tray.change(key, (parcel) => ({ ...parcel, stage: 'waiting', progress: 0, error: null }));
  sendNext();
}

/** Takes out a document that has not arrived; what was sent of it is thrown away. */
export function cancel(key: string): void {
  running.get(key)?.abort();
  announced.delete(key);
  tray.remove(key);
}

function sendNext(): void {
  for (const parcel of tray.now().parcels) {
    if (running.size >= atOnce) return;
    if (parcel.stage !== 'waiting' || running.has(parcel.key)) continue;
    const control = new AbortController();
    running.set(parcel.key, control);
    void send(parcel, control.signal).finally(() => {
      running.delete(parcel.key);
      sendNext();
    });
  }
}

async function send(parcel: Parcel, signal: AbortSignal): Promise<void> {
  const { key } = parcel;
  tray.change(key, (now) => ({ ...now, stage: 'sending' }));
  try {
    for (let left = tries - 1; ; left -= 1) {
      try {
        await sendOnce(parcel, signal);
        break;
      } catch (error) {
        // a link that ran out or was refused is of no more use
        if (error instanceof NotStored && error.status >= 400 && error.status < 500) announced.delete(key);
        else if (!isPassing(error) && !(error instanceof NotStored)) throw error;
        if (left === 0 || signal.aborted) throw error;
        await new Promise((resolve) => setTimeout(resolve, pause * 2 ** (tries - 1 - left)));
      }
    }
    announced.delete(key);
    tray.change(key, (now) => ({ ...now, stage: 'sent', progress: 1 }));
  } catch (error) {
    if (!signal.aborted) tray.change(key, (now) => ({ ...now, stage: 'failed', error }));
  }
}

async function sendOnce(parcel: Parcel, signal: AbortSignal): Promise<void> {
  const { key, file } = parcel;
  if (file === null) return;
  const { slip, send: form } = announced.get(key) ?? (await announce(parcel, signal));
  tray.change(key, (now) => ({ ...now, slipId: slip.id }));
  await postForm(form, file, (progress) => tray.change(key, (now) => ({ ...now, progress })), signal);
}

async function announce(parcel: Parcel, signal: AbortSignal): Promise<Answer<'announce'>> {
  const { key, file, type, told, batch } = parcel;
  if (file === null || type === null || batch === null) throw new Error('only what was dropped is announced');
  const registered = registeredOf(told.registered);
  const counted = countedOf(told);
  const body = {
    channel: batch.channel,
    receivedOn: told.receivedOn ?? batch.receivedOn,
    size: file.size,
    type,
    ...(registered === null ? {} : { registered }),
    ...(counted === null ? {} : { counted }),
  };
  const answer = await call('announce', { body }, signal);
  announced.set(key, answer);
  return answer;
}

// a person who leaves while files are here only would have to drop them in again
window.addEventListener('beforeunload', (event) => {
  if (tray.now().parcels.some(({ stage }) => stage !== 'sent')) event.preventDefault();
});
