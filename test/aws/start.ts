import type { TestProject } from 'vitest/node';
import { type AwsEnvironment, startMinistack } from './ministack.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    aws: AwsEnvironment;
  }
}

/** Four minutes are usual, ten on a busy machine, a minute more where the emulator is installed first. */
const minutes = 20;

/** One emulator for all test files of a run, which ends whatever hangs. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const { environment, stop } = await startMinistack();
  project.provide('aws', environment);
  const limit = setTimeout(() => {
    console.error(
      `the tests against the emulator were not done in ${minutes} minutes: see .work/ministack.log`,
    );
    // with it, by its own last act, the emulator
    process.exit(1);
  }, minutes * 60_000);
  return async () => {
    clearTimeout(limit);
    await stop();
  };
}
