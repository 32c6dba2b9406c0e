import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Raster } from '../../../core/image/raster.ts';
import { type Decoded, decode } from '../../../core/reading/decoding.ts';

/** Height of a strip that the recognition network was trained for. */
export const stripHeight = 48;

/** The two networks of PP-OCRv6; see models/SOURCES.md. */
export interface Networks {
  /** Probability of text for every pixel. Sides of the grey image must be multiples of 32. */
  detect(image: Raster): Promise<Float32Array>;
  /** Text of a grey strip 48 pixels high. */
  recognise(strip: Raster): Promise<Decoded>;
  close(): Promise<void>;
}

export interface NetworkOptions {
  /** Folder of the weights. */
  models: string;
  /** Threads of one network; pages are read side by side, so 1 wastes least. */
  threads: number;
}

/** Mean and deviation of ImageNet, which the detection network was trained with, for a pixel of 0 to 255. */
const mean = [123.675, 116.28, 103.53] as const;
const deviation = [58.395, 57.12, 57.375] as const;

/** @throws whatever ONNX Runtime says where the weights are missing or broken: the installation is to be mended. */
export async function openNetworks({ models, threads }: NetworkOptions): Promise<Networks> {
  const options: InferenceSession.SessionOptions = {
    intraOpNumThreads: threads,
    interOpNumThreads: 1,
    // Lines and pages differ in size: the arena only grows and is slower (docs/decisions).
    enableCpuMemArena: false,
    enableMemPattern: false,
    graphOptimizationLevel: 'all',
    // numbers next to nothing, of which a white page makes millions, take a processor many times as long
    extra: { session: { set_denormal_as_zero: '1' } },
  };
  const [detection, recognition, characters] = await Promise.all([
    InferenceSession.create(join(models, 'detect.onnx'), options),
    InferenceSession.create(join(models, 'recognise.onnx'), options),
    readFile(join(models, 'characters.txt'), 'utf8'),
  ]);
  const numbers = new Numbers();
  const alphabet = ['', ...characters.replace(/\n$/, '').split('\n'), ' '];

  return {
    async detect(image) {
      const { width, height, data } = image;
      const size = width * height;
      const input = numbers.take(size * 3);
      for (let channel = 0; channel < 3; channel++) {
        const table = new Float32Array(256);
        for (let v = 0; v < 256; v++) table[v] = (v - (mean[channel] ?? 0)) / (deviation[channel] ?? 1);
        const base = channel * size;
        for (let i = 0; i < size; i++) input[base + i] = table[data[i] ?? 0] ?? 0;
      }
      const out = await detection.run({ x: new Tensor('float32', input, [1, 3, height, width]) });
      numbers.giveBack(input);
      return floats(out['fetch_name_0']);
    },

    async recognise(strip) {
      const { width, height, data } = strip;
      const size = width * height;
      const input = numbers.take(size * 3);
      for (let i = 0; i < size; i++) input[i] = (data[i] ?? 0) / 127.5 - 1;
      input.copyWithin(size, 0, size);
      input.copyWithin(2 * size, 0, size);
      const out = await recognition.run({ x: new Tensor('float32', input, [1, 3, height, width]) });
      numbers.giveBack(input);
      return decode(integers(out['idx']), floats(out['prob']), alphabet);
    },

    async close() {
      await Promise.all([detection.release(), recognition.release()]);
    },
  };
}

/** Room for input, used again: cleared away, it would keep the collector busy for a twentieth of the time. */
class Numbers {
  #free: Float32Array[] = [];

  /** So many numbers, of any value. */
  take(count: number): Float32Array {
    const at = this.#free.findIndex(({ buffer }) => buffer.byteLength >= count * 4);
    const [found] = at < 0 ? [] : this.#free.splice(at, 1);
    return found === undefined ? new Float32Array(count) : new Float32Array(found.buffer, 0, count);
  }

  giveBack(taken: Float32Array): void {
    // one for lines, one for pages; more come of pages read side by side
    this.#free = [taken, ...this.#free].sort((a, b) => a.buffer.byteLength - b.buffer.byteLength).slice(-2);
  }
}

function floats(tensor: Tensor | undefined): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError(
    'the network answered with something else than numbers: the weights do not fit this version',
  );
}

function integers(tensor: Tensor | undefined): number[] {
  if (tensor?.data instanceof BigInt64Array) return Array.from(tensor.data, Number);
  throw new TypeError(
    'the network answered with something else than classes: the weights do not fit this version',
  );
}
