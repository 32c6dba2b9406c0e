import { join } from 'node:path';
import { temporaryFolder } from '../temporary.ts';
import type { Truth } from '../truth.ts';
import { type CharacterErrors, characterErrors, entriesOn } from './character-errors.ts';
import type { Engine } from './engine.ts';
import type { BenchReader } from './reader.ts';

/** What one engine did over all pages. */
export interface Result {
  name: string;
  seconds: number;
  pages: number;
  errors: Record<string, CharacterErrors>;
}

/** Where the time of our own read step went, seconds. */
export interface Spent {
  all: number;
  detect: number;
  recognise: number;
  inside: number;
}

export interface Comparison {
  results: Result[];
  spent: Spent;
}

function add(result: Result, channel: string, seconds: number, { wrong, of }: CharacterErrors): void {
  const sum = result.errors[channel] ?? { wrong: 0, of: 0 };
  result.errors[channel] = { wrong: sum.wrong + wrong, of: sum.of + of };
  result.seconds += seconds;
  result.pages += 1;
}

/**
 * Reads every page by our reader and every engine, one after the other, one thread each. They take turns page by page,
 * so that whatever else the machine does falls on all. Our finding of how a page lies draws the picture for the engines.
 * @param dir where the packets lie
 */
export async function sideBySide(
  packets: readonly Truth[],
  dir: string,
  reader: BenchReader,
  engines: readonly Engine[],
  onPacket: (done: number) => void,
): Promise<Comparison> {
  const folder = temporaryFolder('pictures');
  const start = (name: string): Result => ({ name, seconds: 0, pages: 0, errors: {} });
  const ours = start('uketsuke, whole read step');
  const theirs = engines.map((engine) => ({ engine, result: start(engine.name) }));
  const spent: Spent = { all: 0, detect: 0, recognise: 0, inside: 0 };
  for (const [i, truth] of packets.entries()) {
    for (const { page } of truth.pages) {
      const entries = entriesOn(truth, page);
      const packet = await reader.accept(join(dir, truth.file), truth.channel, truth.receivedOn);
      const { text, seconds, inNetworks } = await reader.read(packet, page);
      add(ours, truth.channel, seconds, characterErrors(text, entries));
      spent.all += seconds;
      for (const part of ['detect', 'recognise', 'inside'] as const) spent[part] += inNetworks[part];
      const picture = await reader.picture(packet, page, folder);
      for (const { engine, result } of theirs) {
        const started = performance.now();
        const text = await engine.read(picture);
        add(result, truth.channel, (performance.now() - started) / 1000, characterErrors(text, entries));
      }
    }
    onPacket(i + 1);
  }
  return { results: [ours, ...theirs.map(({ result }) => result)], spent };
}
