import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import {
  AccountRecovery,
  CfnManagedLoginBranding,
  CfnUserPoolClient,
  CfnUserPoolGroup,
  FeaturePlan,
  ManagedLoginVersion,
  Mfa,
  OAuthScope,
  ResourceServerScope,
  UserPool,
  UserPoolClient,
  UserPoolClientIdentityProvider,
  type UserPoolResourceServer,
} from 'aws-cdk-lib/aws-cognito';
import { Construct } from 'constructs';
import { roles } from '../../functions/api/routes.ts';
import { acknowledge } from './acknowledge.ts';
import { invitation } from './invitation.ts';
import { resourceOf } from './resource.ts';
import type { Settings } from './settings.ts';

/** Roles that people have; the other is a machine's. */
const groups = roles.filter((role) => role !== 'fax-gateway');

/** What the console asks for when somebody signs in. */
export const consoleScope = 'openid';

/** A working day: whoever comes back in the morning signs in anew. */
const session = Duration.hours(12);

/** Of people's tokens. They cannot be called back, so somebody who leaves keeps their rights for so long at most. */
const tokenLife = Duration.minutes(30);

/** A repeat of a request whose answer was lost still finds the token that it changes. */
const grace = Duration.seconds(10);

/** Applications that may be signed in to. */
export interface Clients {
  console: UserPoolClient;
  /** Of the fax gateway, by client credentials. */
  gateway: UserPoolClient;
}

/** Who may come in: people with a second factor, made by an administrator, in groups that are their roles; and the fax gateway. */
export class People extends Construct {
  readonly pool: UserPool;
  /** As tokens say it in `iss`. */
  readonly issuer: string;
  /** Where keys and addresses of the sign-in are told. */
  readonly issuerOrigin: string;
  /** Where people sign in. */
  readonly signInOrigin: string;
  private readonly settings: Settings;
  private readonly server: UserPoolResourceServer;
  private readonly fax = new ResourceServerScope({
    scopeName: 'fax',
    scopeDescription: 'Hands in faxes as they come.',
  });

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id);
    this.settings = settings;
    const { region, account, stackName } = Stack.of(this);
    this.pool = new UserPool(this, 'Pool', {
      userPoolName: stackName,
      featurePlan: settings.signInPages === 'managed' ? FeaturePlan.ESSENTIALS : FeaturePlan.LITE,
      selfSignUpEnabled: false,
      signInAliases: { username: true },
      signInCaseSensitive: false,
      standardAttributes: { email: { required: true, mutable: true } },
      accountRecovery: AccountRecovery.EMAIL_ONLY,
      userInvitation: invitation,
      mfa: Mfa.REQUIRED,
      mfaSecondFactor: { otp: true, sms: false },
      passwordPolicy: {
        // NIST SP 800-63B-4 asks 15 of a password that stands alone; it stands beside a second factor here
        minLength: 12,
        requireDigits: true,
        requireLowercase: true,
        requireUppercase: true,
        requireSymbols: true,
        tempPasswordValidity: Duration.days(3),
      },
      deletionProtection: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    for (const finding of ['AwsSolutions-COG3', 'AwsSolutions-COG8'])
      acknowledge(
        this.pool,
        finding,
        'The Plus plan, paid for each person, adds threat protection. Everybody has a second factor, and nobody can sign up.',
      );
    this.issuerOrigin = `https://cognito-idp.${region}.amazonaws.com`;
    this.issuer = `${this.issuerOrigin}/${this.pool.userPoolId}`;
    // the name is everybody's on AWS: with the account's number it is free
    const prefix = `${stackName.toLowerCase()}-${account}`;
    this.signInOrigin = `https://${prefix}.auth.${region}.amazoncognito.com`;
    this.pool.addDomain('Domain', {
      cognitoDomain: { domainPrefix: prefix },
      managedLoginVersion:
        settings.signInPages === 'managed'
          ? ManagedLoginVersion.NEWER_MANAGED_LOGIN
          : ManagedLoginVersion.CLASSIC_HOSTED_UI,
    });
    for (const [place, name] of groups.entries())
      new CfnUserPoolGroup(this, name, {
        userPoolId: this.pool.userPoolId,
        groupName: name,
        precedence: place,
      });
    this.server = this.pool.addResourceServer('Scopes', {
      identifier: 'uketsuke',
      scopes: [this.fax],
    });
  }

  /** @param origin of the console: the only place to which somebody who signed in is sent back */
  clientsAt(origin: string): Clients {
    const console = this.pool.addClient('Console', {
      userPoolClientName: 'console',
      // code flow with PKCE: a page in a browser keeps no secret
      generateSecret: false,
      oAuth: {
        flows: { authorizationCodeGrant: true },
        scopes: [OAuthScope.OPENID],
        callbackUrls: [`${origin}/signed-in`],
        logoutUrls: [`${origin}/signed-out`],
      },
      supportedIdentityProviders: [UserPoolClientIdentityProvider.COGNITO],
      // one that is not used: without any, Cognito takes its own defaults, which rotation does not allow
      authFlows: { userSrp: true },
      accessTokenValidity: tokenLife,
      idTokenValidity: tokenLife,
      refreshTokenValidity: session,
      ...(this.settings.signInPages === 'managed' && { refreshTokenRotationGracePeriod: grace }),
      enableTokenRevocation: true,
      preventUserExistenceErrors: true,
    });
    if (this.settings.signInPages === 'managed')
      new CfnManagedLoginBranding(this, 'Branding', {
        userPoolId: this.pool.userPoolId,
        clientId: console.userPoolClientId,
        useCognitoProvidedValues: true,
      });
    return { console, gateway: this.gateway() };
  }

  private gateway(): UserPoolClient {
    const gateway = new UserPoolClient(this, 'Gateway', {
      userPool: this.pool,
      userPoolClientName: 'fax-gateway',
      generateSecret: true,
      oAuth: {
        flows: { clientCredentials: true },
        scopes: [{ scopeName: `${this.server.userPoolResourceServerId}/${this.fax.scopeName}` }],
      },
      accessTokenValidity: Duration.hours(1),
      enableTokenRevocation: true,
    });
    const resource = resourceOf(gateway);
    // no person signs in with it
    if (resource instanceof CfnUserPoolClient) resource.explicitAuthFlows = ['ALLOW_REFRESH_TOKEN_AUTH'];
    return gateway;
  }
}
