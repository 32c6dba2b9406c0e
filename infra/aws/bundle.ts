import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { build, type Metafile, type Plugin } from 'esbuild';
import { type Architecture, copyNatives, unbundled } from './natives.ts';
import { slimming } from './slimming.ts';

const root = join(import.meta.dirname, '..', '..');

/** The package that reads with weights; whoever imports it gets them. */
const reader = 'onnxruntime-node';
const weights = ['detect.onnx', 'recognise.onnx', 'characters.txt', 'LICENSE', 'SOURCES.md'];

/** CommonJS packages inside the bundle ask for Node's own modules by `require`. */
const banner =
  "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);";

/** Functions that a person waits for when they start. */
const small: ReadonlySet<string> = new Set(['api']);

/** Where bundles are made, a folder for each architecture in it. */
const usual = join(root, '.work', 'functions');

/**
 * Bundles `functions/lambda/<name>.ts` with all it needs at run time into a folder of its own, whose handler is `index.handler`.
 * The same sources give the same bytes.
 * @returns the folder
 */
async function bundle(name: string, architecture: Architecture, place: string): Promise<string> {
  const folder = join(place, architecture, name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const started = new Set<string>();
  const imported = new Set<string>();
  const write = async (source: string, target: string): Promise<void> => {
    const { metafile } = await build({
      entryPoints: [source],
      outfile: join(folder, `${target}.mjs`),
      bundle: true,
      platform: 'node',
      target: 'node24',
      format: 'esm',
      mainFields: ['module', 'main'],
      minifyWhitespace: true,
      minifySyntax: true,
      // elsewhere names stay, for the stack of an error
      minifyIdentifiers: small.has(name),
      // Japanese as it is, in half the bytes
      charset: 'utf8',
      external: unbundled,
      banner: { js: banner },
      plugins: [startedByUrl(started), ...(small.has(name) ? slimming : [])],
      metafile: true,
      absWorkingDir: root,
      logLevel: 'warning',
    });
    for (const path of externalsOf(metafile)) imported.add(path);
  };
  await write(join(root, 'functions', 'lambda', `${name}.ts`), 'index');
  for (const source of started) await write(source, basename(source, '.ts'));
  const natives = unbundled.filter((one) => imported.has(one));
  copyNatives(natives, architecture, folder);
  if (natives.includes(reader)) {
    for (const file of weights) cpSync(join(root, 'models', file), join(folder, 'models', file));
  }
  return folder;
}

/** Bundles functions; see {@link bundle}. @returns their folders */
export async function bundleAll<Name extends string>(
  names: readonly Name[],
  architecture: Architecture,
  place = usual,
): Promise<ReadonlyMap<Name, string>> {
  const folders = new Map<Name, string>();
  // one after the other: npm may be asked in between, which the bundler must not wait for
  for (const name of names) folders.set(name, await bundle(name, architecture, place));
  return folders;
}

/** Size of a folder with all in it, bytes: what Lambda counts as the unzipped size. */
export function sizeOf(folder: string): number {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0);
}

const externalsOf = ({ outputs }: Metafile): string[] =>
  Object.values(outputs).flatMap(({ imports }) =>
    imports.flatMap(({ path, external }) => (external ? [path] : [])),
  );

/** A worker is started by its URL, which a bundler does not follow: it becomes a file beside the bundle. */
function startedByUrl(found: Set<string>): Plugin {
  return {
    name: 'started-by-url',
    setup({ onLoad }) {
      onLoad({ filter: /\/functions\/.*\.ts$/ }, ({ path }) => {
        const text = readFileSync(path, 'utf8');
        const contents = text.replace(
          /new URL\('\.\/([\w-]+)\.ts', import\.meta\.url\)/g,
          (_, file: string) => {
            found.add(join(dirname(path), `${file}.ts`));
            return `new URL('./${file}.mjs', import.meta.url)`;
          },
        );
        return { contents, loader: 'ts' };
      });
    },
  };
}
