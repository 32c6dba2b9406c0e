import type { SFNClient } from '@aws-sdk/client-sfn';
import type { Decision } from '../decide.ts';
import { startOnce } from './start-execution.ts';

/** Hands a decision on, once it stands in the case. Named by case and version: to do it again does nothing. */
export async function startDecision(client: SFNClient, machine: string, decision: Decision): Promise<void> {
  const name = `${decision.number}-${decision.version}`;
  await startOnce(client, { machine, name, input: decision });
}
