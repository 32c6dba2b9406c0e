import { join } from 'node:path';
import type { Plugin } from 'esbuild';

const root = join(import.meta.dirname, '..', '..');

/** Messages of zod in fifty languages hang together in one module, of which the bundler can leave out nothing. */
const oneLanguage: Plugin = {
  name: 'one-language',
  setup({ onLoad }) {
    onLoad({ filter: /\/zod\/v4\/locales\/index\.js$/ }, () => ({
      contents: "export { default as en } from './en.js';",
    }));
  },
};

const leftOut =
  "const leftOut = () => { throw new Error('left out of this bundle: infra/aws/slimming.ts'); };";

/** Schemas from JSON Schema, and schemas compiled into functions: parts of zod that hang together with what is used. */
const plainZod: Plugin = {
  name: 'plain-zod',
  setup({ onLoad }) {
    onLoad({ filter: /\/zod\/v4\/classic\/from-json-schema\.js$/ }, () => ({
      contents: `${leftOut} export { leftOut as fromJSONSchema };`,
    }));
    onLoad({ filter: /\/zod\/v4\/core\/compile\.js$/ }, () => ({
      contents: `${leftOut} export const INVALID = Symbol.for('zod.compile.invalid');
        export class ZodCompileAsyncError extends Error {}
        export class ZodCompileUnsupportedError extends Error {}
        export { leftOut as compile, leftOut as withParser, leftOut as compileFn };`,
    }));
  },
};

/** Lambda hands a function its credentials in the environment; the other ways to come by some stay behind. */
const credentialsOfTheEnvironment: Plugin = {
  name: 'credentials-of-the-environment',
  setup({ onResolve, onLoad }) {
    const namespace = 'credentials';
    onResolve({ filter: /^@aws-sdk\/credential-provider-node$/ }, ({ path }) => ({ path, namespace }));
    onLoad({ filter: /.*/, namespace }, () => ({
      contents: "export { fromEnv as defaultProvider } from '@aws-sdk/credential-provider-env';",
      resolveDir: root,
    }));
  },
};

/** The signer of forms brings a copy of its own of the client that it signs for. */
const oneClient: Plugin = {
  name: 'one-client',
  setup({ onResolve, resolve }) {
    onResolve({ filter: /^@aws-sdk\/client-s3$/ }, ({ kind, pluginData, path }) =>
      pluginData === oneClient ? null : resolve(path, { kind, resolveDir: root, pluginData: oneClient }),
    );
  },
};

/** What takes a bundle from 1.4 MB to under 1 MB. */
export const slimming: readonly Plugin[] = [oneLanguage, plainZod, credentialsOfTheEnvironment, oneClient];
