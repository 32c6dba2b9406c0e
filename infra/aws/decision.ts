import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { recordDecision } from '../../functions/decide.ts';
import { type Stores, stepLambda } from './intake.ts';
import type { Lambda } from './lambda.ts';
import { Machine } from './machine.ts';

/** What follows a person's decision. The API will start it by functions/adapters/start-decision.ts. */
export class DecisionFlow extends Construct {
  readonly machine: StateMachine;
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, stores: Stores) {
    super(scope, id);
    this.lambda = stepLambda(this, 'decide', recordDecision, stores);
    this.machine = new Machine(this, 'Machine', {
      definition: 'decision',
      lambdas: { record: this.lambda },
      settings: stores.settings,
    }).machine;
  }
}
