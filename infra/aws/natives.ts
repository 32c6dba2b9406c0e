import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { Settings } from './settings.ts';

export type Architecture = Settings['architecture'];

const root = join(import.meta.dirname, '..', '..');
const nodeName = { arm64: 'arm64', x86_64: 'x64' } as const satisfies Record<Architecture, string>;

/** What npm installs for the machine it runs on alone. */
const foreign = (cpu: string): string[] => [`@img/sharp-linux-${cpu}`, `@img/sharp-libvips-linux-${cpu}`];

/** Packages that cannot be bundled, since they carry native code or WebAssembly, with what they need beside them at run time. */
const packages: Record<string, (cpu: string) => Record<string, readonly string[]>> = {
  sharp: (cpu) => ({
    sharp: ['package.json', 'LICENSE', 'dist'],
    'detect-libc': ['package.json', 'LICENSE', 'lib'],
    semver: ['.'],
    '@img/colour': ['.'],
    ...Object.fromEntries(foreign(cpu).map((name) => [name, ['.']])),
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
  return existsSync(here) ? here : join(fetched(cpu), 'node_modules', name);
}

/**
 * Gets the packages for another machine into a folder of their own, once. Versions and hashes are those of our lock file.
 * @returns the folder
 * @throws Error where npm could not
 */
function fetched(cpu: string): string {
  const files = wanted(foreign(cpu));
  const hash = createHash('sha256').update(JSON.stringify(files)).digest('hex').slice(0, 12);
  const done = join(root, '.work', 'natives', `linux-${cpu}-${hash}`);
  if (existsSync(done)) return done;

  const begun = `${done}.${process.pid}`;
  rmSync(begun, { recursive: true, force: true });
  mkdirSync(begun, { recursive: true });
  for (const [file, text] of Object.entries(files)) writeFileSync(join(begun, file), text);
  const flags = ['ci', '--os=linux', `--cpu=${cpu}`, '--libc=glibc', '--ignore-scripts', '--loglevel=error'];
  const { status } = spawnSync('npm', flags, { cwd: begun, stdio: ['ignore', 2, 2] });
  // what is optional may be missing although npm is content
  if (status !== 0 || foreign(cpu).some((name) => !existsSync(join(begun, 'node_modules', name))))
    throw new Error(
      `npm could not get ${foreign(cpu).join(', ')}: see that it reaches its registry, then again`,
    );
  try {
    renameSync(begun, done);
  } catch (problem) {
    // another synthesis was first
    if (!existsSync(done)) throw problem;
    rmSync(begun, { recursive: true, force: true });
  }
  return done;
}

/** A project of these packages alone, as they are locked in ours. */
function wanted(names: readonly string[]): Record<string, string> {
  const { packages: locked } = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const entries = names.map((name) => [name, locked[`node_modules/${name}`]] as const);
  // npm refuses another machine's package unless it is optional
  const needs = {
    optionalDependencies: Object.fromEntries(entries.map(([name, entry]) => [name, entry?.version])),
  };
  const held = Object.fromEntries(entries.map(([name, entry]) => [`node_modules/${name}`, entry]));
  return {
    'package.json': JSON.stringify({ private: true, ...needs }),
    'package-lock.json': JSON.stringify({
      lockfileVersion: 3,
      requires: true,
      packages: { '': needs, ...held },
    }),
  };
}
