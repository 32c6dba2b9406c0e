import { readFileSync } from 'node:fs';
import { StateMachine, type StateMachineDefinition } from 'aws-local-stepfunctions';
import { z } from 'zod';
import { type Decision, decide, recordDecision } from '../../../functions/decide.ts';
import { held } from '../../../functions/held.ts';
import type { Cases } from '../../../functions/stores/cases.ts';
import { unchecked } from '../state-machine.ts';

const file = new URL('../../../statemachines/decision.asl.json', import.meta.url);

/**
 * Hands decisions on to the deployed state machine, run here. As on AWS, the caller is answered when it has begun.
 * @param tell told of one that failed for good
 */
export function handDecisionsOn(
  cases: Cases,
  tell: (line: string) => void,
): (decision: Decision) => Promise<void> {
  const resource = 'arn:aws:lambda:ap-northeast-1:000000000000:function:record';
  const definition: StateMachineDefinition = JSON.parse(
    readFileSync(file, 'utf8').replaceAll('$' + '{record}', resource),
  );
  const machine = new StateMachine(definition, unchecked);
  const record = held(recordDecision, decide)({ cases });
  return async (decision) => {
    const { result } = machine.run(z.json().parse(decision), {
      overrides: {
        taskResourceLocalHandlers: {
          [recordDecision.state]: async (given) => z.json().parse(await record(given)),
        },
      },
    });
    result.catch((error: unknown) => {
      const why = error instanceof Error ? error.name : 'unknown';
      tell(`case ${decision.number}: its decision was not handed on (${why})`);
    });
  };
}
