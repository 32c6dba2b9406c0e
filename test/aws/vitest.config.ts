import { defineConfig } from 'vitest/config';

/** What runs against the emulator: `npm run test:aws`. */
export default defineConfig({
  test: {
    root: new URL('../..', import.meta.url).pathname,
    include: ['test/aws/emulated/**/*.test.ts'],
    globalSetup: ['test/aws/start.ts'],
    testTimeout: 600_000,
    hookTimeout: 600_000,
    pool: 'forks',
    // one emulator, two cores
    fileParallelism: false,
  },
});
