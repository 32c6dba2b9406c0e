import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { Api } from './api.ts';
import { Arrivals } from './arrivals.ts';
import { Backlog } from './backlog.ts';
import { CaseTable } from './cases.ts';
import { Console } from './console.ts';
import { DecisionFlow } from './decision.ts';
import type { Folders } from './folders.ts';
import { Gateway } from './gateway.ts';
import { Intake } from './intake.ts';
import { People } from './people.ts';
import type { Settings } from './settings.ts';
import { Storage } from './storage.ts';
import { Sweep } from './sweep.ts';
import { Watch } from './watch.ts';
import { graphsOf, watchedOf } from './watched.ts';

/** All of Uketsuke in one account and region. */
export class UketsukeStack extends Stack {
  constructor(scope: Construct, settings: Settings, folders: Folders) {
    super(scope, settings.stackName, {
      env: { region: settings.region },
      description:
        'Uketsuke: takes in, on paper, the requests by which people exercise their rights over their data.',
      terminationProtection: true,
    });
    const storage = new Storage(this, 'Storage', settings);
    const { table } = new CaseTable(this, 'Cases', storage.key);
    const stores = { storage, table, settings, folders };
    const intake = new Intake(this, 'Intake', stores);
    const { inbox, originals, pages, letters } = storage;
    const arrivals = new Arrivals(this, 'Arrivals', { storage, intake: intake.machine, settings, folders });
    const { machine: decision } = new DecisionFlow(this, 'Decision', stores);
    const { machine: backlog } = new Backlog(this, 'Backlog', { storage, intake: intake.machine, settings });
    const people = new People(this, 'People', settings);
    const gateway = new Gateway(this, 'Gateway', settings);
    const console = new Console(this, 'Console', { gateway, people, settings });
    const clients = people.clientsAt(console.origin);
    storage.letIn(console.origin);
    const { lambda: room } = new Api(this, 'Api', { ...stores, gateway, people, clients, decision });
    const { lambda: sweep } = new Sweep(this, 'Sweep', stores);
    const parts = { arrivals, intake, decision, backlog, table, gateway, room, people, clients, sweep };
    new Watch(this, 'Watch', {
      watched: watchedOf(parts, settings),
      graphs: graphsOf(parts, settings),
      key: storage.key,
      settings,
    });

    const outputs = {
      InboxBucket: inbox.bucketName,
      OriginalsBucket: originals.bucketName,
      PagesBucket: pages.bucketName,
      LettersBucket: letters.bucketName,
      Table: table.tableName,
      IntakeMachine: intake.machine.stateMachineArn,
      DecisionMachine: decision.stateMachineArn,
      BacklogMachine: backlog.stateMachineArn,
      WaitingQueue: arrivals.waiting.queueUrl,
      UndeliveredQueue: arrivals.undelivered.queueUrl,
      SweepFunction: sweep.function.functionName,
      ConsoleAddress: console.origin,
      ConsoleBucket: console.bucket.bucketName,
      ApiAddress: `https://${gateway.host}/api`,
      UserPool: people.pool.userPoolId,
      Issuer: people.issuer,
      SignInAddress: people.signInOrigin,
      ConsoleClient: clients.console.userPoolClientId,
      GatewayClient: clients.gateway.userPoolClientId,
      UploadsOrigin: `https://${inbox.bucketRegionalDomainName}`,
      ImagesOrigin: `https://${pages.bucketRegionalDomainName}`,
    };
    for (const [name, value] of Object.entries(outputs)) new CfnOutput(this, name, { value });
  }
}
