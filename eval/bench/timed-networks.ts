import type { Networks } from '../../functions/adapters/reading/networks.ts';

/** Seconds spent in the networks, their input and output included; calls at one time count once in `inside`. */
export interface NetworkSeconds {
  detect: number;
  recognise: number;
  inside: number;
}

/** The same networks, their time measured. `take` gives the seconds since it was last asked. */
export function timedNetworks(networks: Networks): { networks: Networks; take: () => NetworkSeconds } {
  let spent: NetworkSeconds = { detect: 0, recognise: 0, inside: 0 };
  let running = 0;
  let since = 0;
  const timed = async <T>(which: 'detect' | 'recognise', call: () => Promise<T>): Promise<T> => {
    const started = performance.now();
    if (running === 0) since = started;
    running += 1;
    try {
      return await call();
    } finally {
      const now = performance.now();
      running -= 1;
      spent[which] += (now - started) / 1000;
      if (running === 0) spent.inside += (now - since) / 1000;
    }
  };
  return {
    networks: {
      ...networks,
      detect: (image) => timed('detect', () => networks.detect(image)),
      recognise: (strip) => timed('recognise', () => networks.recognise(strip)),
    },
    take: () => {
      const taken = spent;
      spent = { detect: 0, recognise: 0, inside: 0 };
      return taken;
    },
  };
}
