import { parseArgs } from 'node:util';
import { temporaryFolder } from '../temporary.ts';
import { storeCalls } from './queue-calls.ts';
import { requestCalls } from './queue-request.ts';
import { filledStore } from './queue-store.ts';
import { queueLines } from './queue-table.ts';
import { type Timing, timed } from './timing.ts';

const usage = `npm run bench:queue [-- options]: what the case room's questions cost with few and with many open cases.
  --few N    (1000)
  --many N   (100000)
  --times N  each question so many times (200)`;

function options(): { few: number; many: number; times: number } {
  try {
    const { values } = parseArgs({
      options: {
        few: { type: 'string', default: '1000' },
        many: { type: 'string', default: '100000' },
        times: { type: 'string', default: '200' },
      },
    });
    const [few, many, times] = [Number(values.few), Number(values.many), Number(values.times)];
    if (![few, many, times].every((n) => Number.isInteger(n) && n > 0))
      throw new Error('each takes a whole number from 1');
    return { few, many, times };
  } catch (error) {
    console.error(`${error instanceof Error ? error.message : error}\n\n${usage}`);
    process.exit(2);
  }
}

const { few, many, times } = options();
const folder = temporaryFolder('queue');
const stores = [few, many].map((size) => filledStore(folder, size));
const [small, large] = await Promise.all(
  stores.map(async (store) => ({ ...(await storeCalls(store)), ...requestCalls(store) })),
);
const found: Record<string, Timing[]> = {};
for (const [name, call] of Object.entries(small ?? {})) {
  const same = large?.[name];
  if (same) found[name] = await timed([call, same], times);
}
for (const store of stores) store.close();
for (const line of queueLines(found, [few, many])) console.log(line);
