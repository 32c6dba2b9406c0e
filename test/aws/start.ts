import type { TestProject } from 'vitest/node';
import { type AwsEnvironment, startMinistack } from './ministack.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    aws: AwsEnvironment;
  }
}

/** One emulator for all test files of a run. */
export default async function start(project: TestProject): Promise<() => Promise<void>> {
  const { environment, stop } = await startMinistack();
  project.provide('aws', environment);
  return stop;
}
