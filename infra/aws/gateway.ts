import { RemovalPolicy, Stack } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import { HttpApi, HttpStage, LogGroupLogDestination } from 'aws-cdk-lib/aws-apigatewayv2';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

/** Neither addresses nor queries, nor who it was: that stands in the case's history. */
const logged = {
  request: '$context.requestId',
  at: '$context.requestTimeEpoch',
  route: '$context.routeKey',
  method: '$context.httpMethod',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  functionMilliseconds: '$context.integrationLatency',
  bytes: '$context.responseLength',
};

/**
 * The HTTP API's address, limits and log; what answers is put behind it by `api.ts`. API Gateway takes 10 MB and a function
 * 6 MB; the API itself 256 KB, since documents go straight to storage.
 */
export class Gateway extends Construct {
  readonly api: HttpApi;
  /** Name of the host. */
  readonly host: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    const { stackName, region } = Stack.of(this);
    this.api = new HttpApi(this, 'Api', {
      apiName: stackName,
      description: 'The case room of Uketsuke.',
      createDefaultStage: false,
    });
    const log = new LogGroup(this, 'Log', {
      logGroupName: `/aws/vendedlogs/apis/${stackName.toLowerCase()}`,
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    new HttpStage(this, 'Stage', {
      httpApi: this.api,
      stageName: '$default',
      autoDeploy: true,
      // a hundred people at work ask fifty times a second, a morning's batch as often again; what is above it is answered 429
      throttle: { rateLimit: settings.requestsASecond, burstLimit: 2 * settings.requestsASecond },
      detailedMetricsEnabled: true,
      accessLogSettings: {
        destination: new LogGroupLogDestination(log),
        format: AccessLogFormat.custom(JSON.stringify(logged)),
      },
    });
    this.host = `${this.api.apiId}.execute-api.${region}.amazonaws.com`;
  }
}
