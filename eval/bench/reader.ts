import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Raster } from '../../core/image/raster.ts';
import { uprightImage } from '../../core/image/upright.ts';
import { Packet } from '../../core/packet.ts';
import { Page } from '../../core/page.ts';
import { policyOn } from '../../core/policy.ts';
import { builtInReader } from '../../functions/adapters/built-in-reader.ts';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { keepOpen } from '../../functions/adapters/keep-open.ts';
import { openDocument } from '../../functions/adapters/open-document.ts';
import { type Networks, openNetworks } from '../../functions/adapters/reading/networks.ts';
import { read } from '../../functions/read.ts';
import { keys } from '../../functions/steps.ts';
import { temporaryFolder } from '../temporary.ts';
import type { Picture } from './engine.ts';
import { type NetworkSeconds, timedNetworks } from './timed-networks.ts';

const models = join(import.meta.dirname, '..', '..', 'models');

/** A page that the read step has read. */
export interface ReadPage {
  text: string;
  seconds: number;
  inNetworks: NetworkSeconds;
}

/**
 * The read step of the product in this process, on one thread: what a reading process does a page, all included.
 * Only here the evaluation reaches past the command line: from outside, the time in the networks cannot be told.
 */
export class BenchReader {
  readonly #documents = new FileDocuments(join(temporaryFolder('bench'), 'documents'));
  readonly #open = keepOpen(openDocument);
  readonly #shell;
  readonly #take;
  readonly #close;
  private constructor({ networks, take }: ReturnType<typeof timedNetworks>) {
    const reader = builtInReader(networks);
    this.#shell = { documents: this.#documents, open: this.#open, reader, policy: policyOn };
    this.#take = take;
    this.#close = () => networks.close();
  }

  /** @param seen is shown every strip that is recognised */
  static async open(seen: (strip: Raster) => void = () => undefined): Promise<BenchReader> {
    const networks = await openNetworks({ models, threads: 1 });
    const recognise: Networks['recognise'] = (strip) => {
      seen(strip);
      return networks.recognise(strip);
    };
    return new BenchReader(timedNetworks({ ...networks, recognise }));
  }

  /** Hands in a packet as the intake keeps it. */
  async accept(file: string, channel: string, receivedOn: string): Promise<Packet> {
    const bytes = readFileSync(file);
    const id = createHash('sha256').update(bytes).digest('hex').slice(0, 32);
    const packet = Packet.parse({ id, channel, receivedOn, original: `incoming/${id}` });
    await this.#documents.put(packet.original, bytes);
    return packet;
  }

  async read(packet: Packet, page: number): Promise<ReadPage> {
    this.#take();
    const started = performance.now();
    await read({ packet, page }, this.#shell);
    const seconds = (performance.now() - started) / 1000;
    const { lines } = await this.#kept(packet, page);
    return { text: lines.map(({ text }) => text).join('\n'), seconds, inNetworks: this.#take() };
  }

  /** The page as it came, but upright and straight as this reader found it to lie. Not masked: it goes with the temporary folder. */
  async picture(packet: Packet, page: number, folder: string): Promise<Picture> {
    const document = await this.#open(await this.#documents.get(packet.original));
    const { image, dpi } = await document.sheet(page);
    await document.close();
    const { data, width, height, channels } = uprightImage(image, await this.#kept(packet, page));
    mkdirSync(folder, { recursive: true });
    const file = join(folder, `${packet.id}-${page}.png`);
    await sharp(data, { raw: { width, height, channels } }).withDensity(Math.round(dpi)).png().toFile(file);
    return { file, dpi };
  }

  close(): Promise<void> {
    return this.#close();
  }

  async #kept(packet: Packet, page: number): Promise<Page> {
    const key = keys.page(packet.id, page);
    return Page.parse(JSON.parse(Buffer.from(await this.#documents.get(key)).toString()));
  }
}
