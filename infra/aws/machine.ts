import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { DefinitionBody, LogLevel, StateMachine, StateMachineType } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Lambda } from './lambda.ts';
import { logicalIdOf } from './resource.ts';
import type { Settings } from './settings.ts';

const folder = join(import.meta.dirname, '..', '..', 'statemachines');

export interface MachineProps {
  /** Name of the file in `statemachines/`, without its ending. */
  definition: string;
  /** What stands for `${name}` in the file. */
  lambdas?: Readonly<Record<string, Lambda>>;
  texts?: Readonly<Record<string, string>>;
  settings: Settings;
}

/**
 * A state machine from its file. Standard: it is started once for a name, and its history (ids and codes) is kept 90 days.
 * Its functions are pinned to the version deployed with it.
 */
export class Machine extends Construct {
  readonly machine: StateMachine;
  readonly role: Role;

  constructor(
    scope: Construct,
    id: string,
    { definition, lambdas = {}, texts = {}, settings }: MachineProps,
  ) {
    super(scope, id);
    const { stackName } = Stack.of(this);
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('states.amazonaws.com') });
    const file = readFileSync(join(folder, `${definition}.asl.json`), 'utf8');
    const versions = Object.entries(lambdas).map(([name, { version }]) => [name, version.functionArn]);
    this.machine = new StateMachine(this, 'Machine', {
      stateMachineName: `${stackName}-${definition}`,
      stateMachineType: StateMachineType.STANDARD,
      // without the line breaks, which count against the size of a template
      definitionBody: DefinitionBody.fromString(JSON.stringify(JSON.parse(file))),
      definitionSubstitutions: { ...Object.fromEntries(versions), ...texts },
      role: this.role,
      logs: {
        destination: new LogGroup(this, 'Log', {
          // Step Functions' own kind of name, or the policy of all logs together grows past its limit
          logGroupName: `/aws/vendedlogs/states/${stackName.toLowerCase()}-${definition}`,
          retention: settings.logDays,
          removalPolicy: RemovalPolicy.DESTROY,
        }),
        level: LogLevel.ERROR,
        includeExecutionData: false,
      },
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.allowInvoke(Object.values(lambdas));
    this.acknowledge();
  }

  private allowInvoke(lambdas: readonly Lambda[]): void {
    if (lambdas.length === 0) return;
    const resources = lambdas.map(({ function: { functionArn } }) => `${functionArn}:*`);
    this.role.addToPolicy(new PolicyStatement({ actions: ['lambda:InvokeFunction'], resources }));
    for (const { function: one } of lambdas) {
      acknowledge(
        this.role,
        `AwsSolutions-IAM5[Resource::<${logicalIdOf(one)}.Arn>:*]`,
        'Executions that began before an upgrade call the versions before it.',
      );
    }
  }

  private acknowledge(): void {
    acknowledge(
      this.role,
      'AwsSolutions-IAM5[Resource::*]',
      'Delivery of logs is set up by actions that know no resource (logs:CreateLogDelivery and the like).',
    );
    acknowledge(
      this.machine,
      'AwsSolutions-SF1',
      'Errors only: a log of every event doubles the cost and says what the history of 90 days says too.',
    );
    acknowledge(
      this.machine,
      'AwsSolutions-SF2',
      'The history of an execution tells what took how long; tracing would need rights on every resource.',
    );
  }
}
