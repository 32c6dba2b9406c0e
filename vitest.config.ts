import { fileURLToPath } from 'node:url';
import { configDefaults, defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    // reading a page takes seconds on a small machine, and several test files read at once
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // each test file in a process of its own: ONNX Runtime and pdfium keep state a thread cannot share
    pool: 'forks',
    // processes that tests start need not compile the program each time anew; the command line does as much by itself
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('.work/compiled', import.meta.url)) },
    // `.ci/run` counts from the second
    reporters: ['default', ['json', { outputFile: '.work/tests.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'parts',
          // by itself one worker fewer than cores: on two of them, a single one
          maxWorkers: '100%',
          include: ['{core,functions,infra,console,test,eval}/**/*.test.ts'],
          // the former need the emulator: npm run test:aws
          exclude: [...configDefaults.exclude, 'test/aws/emulated/**', 'test/browser/**'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/harness/setup.ts',
          // apart from the others and one file at a time: a page is waited for as people wait, on one server, and reading
          // takes every core
          sequence: { groupOrder: 1 },
          maxWorkers: 1,
          // the machine may be busy with reading
          expect: { poll: { timeout: 15_000 } },
        },
      },
    ],
  },
});
