import type { KnipConfig } from 'knip';

/** What is run from outside and so imported by nobody; everything else must be used. */
const config: KnipConfig = {
  entry: [
    'infra/local/main.ts',
    'infra/local/prepare.mjs',
    'infra/aws/app.ts',
    'eval/{evaluate,bench}.ts',
    '**/*.test.ts',
  ],
  project: ['{core,functions,infra,console,eval,test}/**/*.{ts,tsx,mjs}'],
  ignoreDependencies: [
    // puts Node 24 before the machine's own on the path of every npm script
    'node',
    // what dependency-cruiser reads TypeScript with, until it knows TypeScript 7
    '@swc/core',
  ],
  // a schema and its type share a name; one of the two is often enough outside
  ignoreExportsUsedInFile: true,
};
export default config;
