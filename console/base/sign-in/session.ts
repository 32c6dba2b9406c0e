import { askSignIn, type Errand, leaveAddress, refreshTokens, type Tokens, takeTokens } from './provider.ts';

/**
 * `starting`: on the way to or from the provider; `here`: signed in; `expired`: was signed in, and is to sign in again
 * beside this page; `beside`: this is the window beside; `left`: signed out; `failed`: the provider refused or cannot be
 * reached.
 */
export type Standing = 'starting' | 'here' | 'expired' | 'beside' | 'left' | 'failed';

// only from leaving the page for the provider to the return; removed then
const errandKey = 'uketsuke.sign-in';
const channelName = 'uketsuke.sign-in';
/** Renewed so long before it runs out that a slow request still arrives in time. */
const early = 30_000;

/** Tokens live in this module's memory alone: a reload signs in again, without asking where the provider remembers. */
class Session {
  #standing: Standing = 'starting';
  #tokens: Tokens | null = null;
  #listeners = new Set<() => void>();
  #renewing: Promise<string> | null = null;
  #waiting: ((token: string) => void)[] = [];

  standing = (): Standing => this.#standing;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /**
   * To be called once, before the page is drawn.
   * @returns the address within the console that was asked for; null where the browser is on its way elsewhere
   */
  async start(here: URL): Promise<string | null> {
    if (here.pathname === '/signed-out') {
      this.#become('left');
      return '/signed-out';
    }
    if (here.pathname === '/signed-in') return this.#arrive(here.searchParams);
    await this.signIn(here.pathname + here.search);
    return null;
  }

  async #arrive(answer: URLSearchParams): Promise<string | null> {
    const errand = takeErrand();
    if (errand === null) {
      await this.signIn('/');
      return null;
    }
    if (errand.beside) {
      // the page that waits knows what to do with the answer
      new BroadcastChannel(channelName).postMessage(answer.toString());
      this.#become('beside');
      window.close();
      return '/signed-in';
    }
    try {
      this.#hold(await takeTokens(answer, errand));
      return errand.wanted;
    } catch {
      this.#become('failed');
      return errand.wanted;
    }
  }

  /** Leaves for the provider, and comes back to an address within the console. */
  async signIn(wanted: string): Promise<void> {
    try {
      const { url, errand } = await askSignIn();
      sessionStorage.setItem(errandKey, JSON.stringify({ ...errand, wanted, beside: false }));
      location.assign(url);
    } catch {
      this.#become('failed');
    }
  }

  /** A token that is good for some while yet. Waits where the person has to sign in again. */
  async token(): Promise<string> {
    if (this.#tokens !== null && this.#tokens.until - early > Date.now()) return this.#tokens.access;
    return this.renewed();
  }

  /** A new token, silently where the provider allows it; else once the person has signed in again. */
  renewed(): Promise<string> {
    this.#renewing ??= this.#renew().finally(() => {
      this.#renewing = null;
    });
    return this.#renewing;
  }

  async #renew(): Promise<string> {
    const refresh = this.#tokens?.refresh ?? null;
    this.#tokens = null;
    if (refresh !== null) {
      try {
        return this.#hold(await refreshTokens(refresh));
      } catch {
        // run out as well: the person signs in again
      }
    }
    if (this.#standing === 'here') this.#become('expired');
    return new Promise((resolve) => this.#waiting.push(resolve));
  }

  /** Signs in again in a window of its own, so that what was typed on this page stays. To be called on a click. */
  async signInBeside(): Promise<void> {
    // opened before anything is awaited, or the browser takes it for an advertisement
    const beside = window.open('about:blank', '_blank', 'popup,width=520,height=680');
    const { url, errand } = await askSignIn();
    const channel = new BroadcastChannel(channelName);
    channel.onmessage = async ({ data }: MessageEvent<unknown>) => {
      channel.close();
      beside?.close();
      // where the answer is to an earlier window's question, the person still sees that the session has run out
      if (typeof data === 'string')
        await takeTokens(new URLSearchParams(data), errand).then(
          (tokens) => this.#hold(tokens),
          () => undefined,
        );
    };
    if (beside === null) return;
    beside.sessionStorage.setItem(errandKey, JSON.stringify({ ...errand, wanted: '/', beside: true }));
    beside.location.assign(url);
  }

  /** Forgets the person here and at the provider. */
  async leave(): Promise<void> {
    const address = await leaveAddress().catch(() => null);
    this.#tokens = null;
    location.assign(address ?? '/signed-out');
  }

  #hold(tokens: Tokens): string {
    this.#tokens = tokens;
    this.#become('here');
    for (const resolve of this.#waiting.splice(0)) resolve(tokens.access);
    return tokens.access;
  }

  #become(standing: Standing): void {
    this.#standing = standing;
    for (const listener of this.#listeners) listener();
  }
}

export const session = new Session();

interface Left extends Errand {
  /** Where in the console the person wanted to be. */
  wanted: string;
  /** Left in a window of its own, beside the one that waits. */
  beside: boolean;
}

function takeErrand(): Left | null {
  const kept = sessionStorage.getItem(errandKey);
  sessionStorage.removeItem(errandKey);
  if (kept === null) return null;
  const { state, verifier, wanted, beside } = Object(JSON.parse(kept));
  return typeof state === 'string' && typeof verifier === 'string' && typeof wanted === 'string'
    ? { state, verifier, wanted, beside: beside === true }
    : null;
}
