import type { KnipConfig } from 'knip';

/** Everything must be used by what the scripts of package.json start, or by a test. */
const config: KnipConfig = {
  // started by a path that is no plain command
  entry: [
    'infra/local/prepare.mjs',
    // cdk.json starts the first, the first the second; the third are bundled by their names
    'infra/aws/synth.mjs',
    'infra/aws/app.ts',
    'functions/lambda/*.ts',
    // draws its pages anew, by hand
    'test/own-pages/draw.ts',
    '**/*.test.ts',
  ],
  project: ['{core,functions,infra,console,eval,test}/**/*.{ts,tsx,mjs}'],
  // what dependency-cruiser reads TypeScript with, until it knows TypeScript 7
  ignoreDependencies: ['@swc/core'],
  // a schema and its type share a name; one of the two is often enough outside
  ignoreExportsUsedInFile: true,
};
export default config;
