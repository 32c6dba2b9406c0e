import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from './settings.ts';

export type Architecture = Settings['architecture'];

const root = join(import.meta.dirname, '..', '..');
const nodeName = { arm64: 'arm64', x86_64: 'x64' } as const satisfies Record<Architecture, string>;

/** Packages that cannot be bundled, since they carry native code or WebAssembly, with what they need beside them at run time. */
const packages: Record<string, (cpu: string) => Record<string, readonly string[]>> = {
  sharp: (cpu) => ({
    sharp: ['package.json', 'LICENSE', 'dist'],
    'detect-libc': ['package.json', 'LICENSE', 'lib'],
    semver: ['.'],
    '@img/colour': ['.'],
    [`@img/sharp-linux-${cpu}`]: ['.'],
    [`@img/sharp-libvips-linux-${cpu}`]: ['.'],
  }),
  // its installer's packages (adm-zip, global-agent) and the libraries of other machines stay behind
  'onnxruntime-node': (cpu) => ({
    'onnxruntime-node': ['package.json', 'dist', `bin/napi-v6/linux/${cpu}`],
    'onnxruntime-common': ['package.json', 'dist/cjs'],
  }),
  // the same engine lies in the package three times
  '@hyzyla/pdfium': () => ({
    '@hyzyla/pdfium': ['package.json', 'LICENSE.md', 'dist/index.esm.js', 'dist/pdfium.wasm'],
  }),
};

/** What the bundler leaves alone. */
export const unbundled = Object.keys(packages);

/** Copies the packages, and what they need, into `folder/node_modules`, for Linux on that architecture. */
export function copyNatives(names: readonly string[], architecture: Architecture, folder: string): void {
  const cpu = nodeName[architecture];
  for (const name of names) {
    for (const [needed, files] of Object.entries(packages[name]?.(cpu) ?? {})) {
      const from = whereIs(needed, cpu);
      for (const file of files)
        cpSync(join(from, file), join(folder, 'node_modules', needed, file), {
          recursive: true,
          dereference: true,
        });
    }
  }
}

const Lock = z.object({
  packages: z.record(z.string(), z.looseObject({ version: z.string().optional() })),
});

/** A package's folder: what is installed here, or, of packages for another machine, what npm gets of the locked version. */
function whereIs(name: string, cpu: string): string {
  const here = join(root, 'node_modules', name);
  return existsSync(here) ? here : join(fetched(name, cpu), 'node_modules', name);
}

/**
 * Gets one package for another machine into a folder of its own, once. Its version and its hash are those of our lock file.
 * @throws Error where npm could not
 */
function fetched(name: string, cpu: string): string {
  const lock = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const entry = lock.packages[`node_modules/${name}`];
  if (!entry?.version) throw new Error(`package-lock.json does not hold ${name}`);
  const needs = { dependencies: { [name]: entry.version } };
  const files = {
    'package.json': JSON.stringify({ private: true, ...needs }),
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      requires: true,
      packages: { '': needs, [`node_modules/${name}`]: entry },
    }),
  };
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const done = join(root, '.work', 'natives', `${name.replace('/', '-')}-${hash}`);
  if (existsSync(done)) return done;

  const begun = `${done}.${process.pid}`;
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(begun, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(begun, file), text);
  const flags = ['ci', '--os=linux', `--cpu=${cpu}`, '--libc=glibc', '--ignore-scripts', '--loglevel=error'];
  const { status, error } = spawnSync('npm', flags, { cwd: begun, stdio: ['ignore', 2, 2] });
  if (status !== 0) {
    const why = error?.message ?? `code ${status}`;
    throw new Error(
      `npm could not get ${name} for linux-${cpu} (${why}): see that the registry can be reached`,
    );
  }
  try {
    renameSync(begun, done);
  } catch (problem) {
    // another synthesis was first
    if (!existsSync(done)) throw problem;
    rmSync(begun, { recursive: true, force: true });
  }
  return done;
}
