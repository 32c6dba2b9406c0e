import { ExecutionAlreadyExists, type SFNClient, StartExecutionCommand } from '@aws-sdk/client-sfn';
import { answering } from './aws/failures.ts';

export interface Execution {
  /** ARN of the state machine. */
  machine: string;
  /** Up to 80 characters; the same name means the same execution, for 90 days. */
  name: string;
  input: unknown;
}

/**
 * Starts an execution; does nothing where one of that name was started already, whether it still runs or has ended.
 * @returns whether it was this call that started it
 * @throws StoreUnavailable, StoreForbidden, and as AWS says
 */
export async function startOnce(client: SFNClient, { machine, name, input }: Execution): Promise<boolean> {
  const command = new StartExecutionCommand({ stateMachineArn: machine, name, input: JSON.stringify(input) });
  return answering('state machine', async () => {
    try {
      await client.send(command);
      return true;
    } catch (error) {
      if (!(error instanceof ExecutionAlreadyExists)) throw error;
      return false;
    }
  });
}
