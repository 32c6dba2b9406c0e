import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Kept {
  payload: AdapterPayload;
  /** Milliseconds since 1970. */
  until: number;
}

/** Old entries are thrown out when so many more were kept, so that days of signing in take no memory. */
const sweepEvery = 1000;

/** What the provider remembers (sessions, codes, grants), for as long as the process lives: after that people click once more. */
export class Memory {
  private readonly kept = new Map<string, Kept>();
  private sweepAt = sweepEvery;

  /** What the provider keeps its things of one kind in. */
  readonly adapter = (model: string): Adapter => ({
    upsert: async (id, payload, seconds) => this.keep(`${model}:${id}`, payload, seconds),
    find: async (id) => this.alive(`${model}:${id}`),
    findByUid: async (uid) => this.first(model, (payload) => payload.uid === uid),
    findByUserCode: async (code) => this.first(model, (payload) => payload.userCode === code),
    consume: async (id) => {
      const payload = this.alive(`${model}:${id}`);
      if (payload) payload.consumed = Math.floor(Date.now() / 1000);
    },
    destroy: async (id) => {
      this.kept.delete(`${model}:${id}`);
    },
    revokeByGrantId: async (grant) => {
      for (const [key, { payload }] of this.kept) if (payload.grantId === grant) this.kept.delete(key);
    },
  });

  private keep(key: string, payload: AdapterPayload, seconds: number | undefined): void {
    const until = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000;
    this.kept.set(key, { payload, until });
    if (this.kept.size > this.sweepAt) this.sweep();
  }

  private alive(key: string): AdapterPayload | undefined {
    const there = this.kept.get(key);
    return there && there.until > Date.now() ? there.payload : undefined;
  }

  private first(model: string, is: (payload: AdapterPayload) => boolean): AdapterPayload | undefined {
    for (const [key, { payload }] of this.kept)
      if (key.startsWith(`${model}:`) && is(payload)) return this.alive(key);
    return undefined;
  }

  private sweep(): void {
    const now = Date.now();
    for (const [key, { until }] of this.kept) if (until <= now) this.kept.delete(key);
    this.sweepAt = this.kept.size + sweepEvery;
  }
}
