import { Stack } from 'aws-cdk-lib';
import { CfnAuthorizer, CfnIntegration, CfnRoute } from 'aws-cdk-lib/aws-apigatewayv2';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { reach } from '../../functions/api/reach.ts';
import { allow, allowKey, allowReach } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { folderOf } from './folders.ts';
import type { Gateway } from './gateway.ts';
import type { Stores } from './intake.ts';
import { Lambda } from './lambda.ts';
import type { Clients, People } from './people.ts';
import { logicalIdOf } from './resource.ts';

/** API Gateway waits 30 seconds; so the function can still say what happened. */
const seconds = 29;

/** One processor: signing and unpacking cases is work, and a person waits for it. */
export const roomMegabytes = 1769;

export interface ApiProps extends Stores {
  gateway: Gateway;
  people: People;
  clients: Clients;
  decision: StateMachine;
}

/** The API's function behind the gateway. Nobody comes to it without a token, but for the page that says what it can do. */
export class Api extends Construct {
  readonly lambda: Lambda;

  constructor(scope: Construct, id: string, props: ApiProps) {
    super(scope, id);
    const { storage, table, settings, folders, people, clients, decision } = props;
    const audience = [clients.console, clients.gateway].map((client) => client.userPoolClientId);
    this.lambda = new Lambda(this, 'Room', {
      folder: folderOf(folders, 'api'),
      does: 'answers the API of the case room',
      seconds,
      megabytes: roomMegabytes,
      environment: {
        TABLE: table.tableName,
        PAGES_BUCKET: storage.pages.bucketName,
        INBOX_BUCKET: storage.inbox.bucketName,
        DECISION: decision.stateMachineArn,
        ISSUER: people.issuer,
        CLIENTS: audience.join(','),
      },
      settings,
    });
    const { role } = this.lambda;
    allowReach(role, reach, storage, table);
    allow(role, ['states:StartExecution'], [decision.stateMachineArn]);
    this.allowUploads(props);
    this.serve(props.gateway, people.issuer, audience);
  }

  /** A form that lets somebody put a document is signed by this role, and can do no more than it may. */
  private allowUploads({ storage }: Stores): void {
    const { role } = this.lambda;
    const places = ['incoming/mail/', 'incoming/fax/'];
    allow(
      role,
      ['s3:PutObject'],
      places.map((place) => storage.inbox.arnForObjects(`${place}*`)),
    );
    for (const place of places)
      acknowledge(
        role,
        `AwsSolutions-IAM5[Resource::<${logicalIdOf(storage.inbox)}.Arn>/${place}*]`,
        'Documents are named by slips that come to be later.',
      );
    allowKey(role, ['kms:GenerateDataKey'], storage, 's3');
  }

  private serve({ api }: Gateway, issuer: string, audience: string[]): void {
    const { apiId } = api;
    // the version deployed with its environment: never new code with old settings
    const { functionArn } = this.lambda.version;
    const integration = new CfnIntegration(this, 'Integration', {
      apiId,
      integrationType: 'AWS_PROXY',
      integrationUri: functionArn,
      payloadFormatVersion: '2.0',
    });
    const signedIn = new CfnAuthorizer(this, 'SignedIn', {
      apiId,
      name: 'signed-in',
      authorizerType: 'JWT',
      identitySource: ['$request.header.Authorization'],
      jwtConfiguration: { issuer, audience },
    });
    const target = `integrations/${integration.ref}`;
    new CfnRoute(this, 'Routes', {
      apiId,
      routeKey: 'ANY /api/{proxy+}',
      target,
      authorizationType: 'JWT',
      authorizerId: signedIn.ref,
    });
    for (const [id, path] of Object.entries({ Page: '/api', Document: '/api/openapi.json' })) {
      const route = new CfnRoute(this, id, {
        apiId,
        routeKey: `GET ${path}`,
        target,
        authorizationType: 'NONE',
      });
      acknowledge(
        route,
        'AwsSolutions-APIG4',
        'What the API can do is told to everybody; the source says it too.',
      );
    }
    const { partition, region, account } = Stack.of(this);
    new CfnPermission(this, 'Callable', {
      action: 'lambda:InvokeFunction',
      functionName: functionArn,
      principal: 'apigateway.amazonaws.com',
      sourceArn: `arn:${partition}:execute-api:${region}:${account}:${apiId}/*/*/api*`,
    });
  }
}
