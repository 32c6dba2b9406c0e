import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  ApplicationLogLevel,
  Architecture,
  Code,
  Function as LambdaFunction,
  LoggingFormat,
  Runtime,
  SystemLogLevel,
  type Version,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { Settings } from './settings.ts';

export interface LambdaProps {
  /** Folder with the bundle. */
  folder: string;
  does: string;
  seconds: number;
  megabytes: number;
  environment: Record<string, string>;
  /** How many may run at once; the account's limit where it is left out. */
  atOnce?: number | undefined;
  settings: Settings;
}

/** A function with a role and a log of its own. It may write its log; whatever else it may do is added by whoever makes it. */
export class Lambda extends Construct {
  readonly function: LambdaFunction;
  readonly role: Role;
  private pinned: Version | undefined;

  constructor(scope: Construct, id: string, props: LambdaProps) {
    super(scope, id);
    const { settings, seconds, megabytes, environment } = props;
    const { stackName } = Stack.of(this);
    const logGroup = new LogGroup(this, 'Log', {
      logGroupName: `/${stackName.toLowerCase()}/${id.toLowerCase()}`,
      retention: settings.logDays,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', {
      assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
      description: props.does.slice(0, 200),
    });
    logGroup.grantWrite(this.role);
    this.function = new LambdaFunction(this, 'Function', {
      description: props.does.slice(0, 250),
      runtime: Runtime.NODEJS_24_X,
      architecture: settings.architecture === 'arm64' ? Architecture.ARM_64 : Architecture.X86_64,
      code: Code.fromAsset(props.folder),
      handler: 'index.handler',
      role: this.role,
      timeout: Duration.seconds(seconds),
      memorySize: megabytes,
      environment,
      ...(props.atOnce !== undefined && { reservedConcurrentExecutions: props.atOnce }),
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      applicationLogLevelV2: ApplicationLogLevel.INFO,
      systemLogLevelV2: SystemLogLevel.WARN,
      // versions stay: an execution that began before an upgrade ends with the code that it began with
      currentVersionOptions: { removalPolicy: RemovalPolicy.RETAIN },
    });
  }

  /** The code as it is now, under a name that will always mean this code. */
  get version(): Version {
    this.pinned ??= this.function.currentVersion;
    return this.pinned;
  }
}
