import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Raster } from '../../../core/image/raster.ts';
import { type Decoded, decode } from '../../../core/reading/decoding.ts';

/** Height of a strip that the recognition network was trained for. */
export const stripHeight = 48;

/** The two networks of PP-OCRv6, changed to be faster; see models/SOURCES.md. */
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
  const alphabet = ['', ...characters.replace(/\n$/, '').split('\n'), ' '];

  return {
    async detect(image) {
      const out = await detection.run({ x: grey(image) });
      return floats(out['fetch_name_0']);
    },

    async recognise(strip) {
      const out = await recognition.run({ x: grey(strip) });
      return decode(integers(out['idx']), floats(out['prob']), alphabet);
    },

    async close() {
      await Promise.all([detection.release(), recognition.release()]);
    },
  };
}

/** Both networks take bytes and bring them to their own range themselves. */
function grey({ data, width, height }: Raster): Tensor {
  return new Tensor('uint8', data, [1, 1, height, width]);
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
