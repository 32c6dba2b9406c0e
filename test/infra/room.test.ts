import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { reach } from '../../functions/api/reach.ts';
import { roles } from '../../functions/api/routes.ts';
import { draftTemplate, type Template } from '../../infra/aws/draft.ts';
import { permissionsOf } from '../../infra/aws/permissions.ts';

const template = draftTemplate();
const properties = (type: string, from: Template = template) =>
  Object.values(from.Resources).flatMap(({ Type, Properties }) => (Type === type ? [Properties] : []));
const text = (value: unknown): string => JSON.stringify(value);
const permissions = permissionsOf(template).filter(({ who }) => who === 'Api/Room');

describe('people', () => {
  const [pool] = properties('AWS::Cognito::UserPool');

  test('are made by an administrator, have a second factor and a long password', () => {
    expect(pool).toMatchObject({
      AdminCreateUserConfig: { AllowAdminCreateUserOnly: true },
      MfaConfiguration: 'ON',
      EnabledMfas: ['SOFTWARE_TOKEN_MFA'],
      DeletionProtection: 'ACTIVE',
      Policies: {
        PasswordPolicy: {
          MinimumLength: 12,
          RequireLowercase: true,
          RequireUppercase: true,
          RequireNumbers: true,
          RequireSymbols: true,
          TemporaryPasswordValidityDays: 3,
        },
      },
    });
    // an account name in the history must not become another person's
    expect(pool?.['UsernameConfiguration']).toEqual({ CaseSensitive: false });
    expect(pool?.['AliasAttributes']).toBeUndefined();
  });

  test('are in groups that are their roles; the machine has none', () => {
    const names = properties('AWS::Cognito::UserPoolGroup').map(({ GroupName }) => GroupName);
    expect(names).toEqual(roles.filter((role) => role !== 'fax-gateway'));
  });

  test("sign in to the console by code alone, for half an hour at a time, and are sent back to the console's own address", () => {
    const client = properties('AWS::Cognito::UserPoolClient').find(
      ({ ClientName }) => ClientName === 'console',
    );
    expect(client).toMatchObject({
      GenerateSecret: false,
      AllowedOAuthFlows: ['code'],
      AllowedOAuthScopes: ['openid'],
      AccessTokenValidity: 30,
      RefreshTokenValidity: 720,
      TokenValidityUnits: { AccessToken: 'minutes', RefreshToken: 'minutes' },
      RefreshTokenRotation: { Feature: 'ENABLED' },
      PreventUserExistenceErrors: 'ENABLED',
      EnableTokenRevocation: true,
    });
    // Cognito takes no rotation where the old way of refreshing is allowed beside it
    expect(client?.['ExplicitAuthFlows']).toEqual(['ALLOW_USER_SRP_AUTH']);
    expect(text(client?.['CallbackURLs'])).toMatch(
      /^\[\{"Fn::Join":\["",\["https:\/\/",.*"\/signed-in"\]\]\}\]$/,
    );
  });

  test('are not what the fax gateway is: it has a secret, one scope, and nobody signs in by it', () => {
    const client = properties('AWS::Cognito::UserPoolClient').find(
      ({ ClientName }) => ClientName === 'fax-gateway',
    );
    expect(client).toMatchObject({
      GenerateSecret: true,
      AllowedOAuthFlows: ['client_credentials'],
      ExplicitAuthFlows: ['ALLOW_REFRESH_TOKEN_AUTH'],
    });
    expect(text(client?.['AllowedOAuthScopes'])).toContain('"/fax"');
  });

  test('with classic pages Cognito has neither branding nor rotation, which its Lite plan lacks', () => {
    const classic = draftTemplate({ signInPages: 'classic' });
    expect(properties('AWS::Cognito::ManagedLoginBranding', classic)).toEqual([]);
    expect(properties('AWS::Cognito::UserPool', classic)[0]).toMatchObject({ UserPoolTier: 'LITE' });
    for (const client of properties('AWS::Cognito::UserPoolClient', classic))
      expect(client['RefreshTokenRotation']).toBeUndefined();
  });
});

describe('the gateway', () => {
  test('lets nobody in without a token of one of the two applications, but for what the API says of itself', () => {
    const open = properties('AWS::ApiGatewayV2::Route').filter(
      ({ AuthorizationType }) => AuthorizationType !== 'JWT',
    );
    expect(open.map(({ RouteKey }) => RouteKey).toSorted()).toEqual(['GET /api', 'GET /api/openapi.json']);
    const [authorizer, ...more] = properties('AWS::ApiGatewayV2::Authorizer');
    expect(more).toEqual([]);
    const { JwtConfiguration } = z
      .looseObject({ JwtConfiguration: z.looseObject({ Audience: z.array(z.unknown()) }) })
      .parse(authorizer);
    expect(text(JwtConfiguration.Audience)).toMatch(/PeoplePoolConsole.*PeopleGateway/);
  });

  test('is throttled, and logs neither addresses nor queries nor people', () => {
    const [stage] = properties('AWS::ApiGatewayV2::Stage');
    expect(stage).toMatchObject({
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    });
    const { AccessLogSettings } = z
      .looseObject({ AccessLogSettings: z.looseObject({ Format: z.string() }) })
      .parse(stage);
    const said = [...AccessLogSettings.Format.matchAll(/\$context\.([\w.]+)/g)].map(([, one]) => one);
    expect(said.toSorted()).toEqual([
      'httpMethod',
      'integrationLatency',
      'requestId',
      'requestTimeEpoch',
      'responseLatency',
      'responseLength',
      'routeKey',
      'status',
    ]);
  });

  test('alone may call the function, and for this API alone', () => {
    const [callable, ...more] = properties('AWS::Lambda::Permission').filter(
      ({ Principal }) => Principal === 'apigateway.amazonaws.com',
    );
    expect(more).toEqual([]);
    expect(text(callable?.['SourceArn'])).toMatch(/GatewayApi.*\/\*\/\*\/api\*/);
  });
});

describe("the API's function", () => {
  const folder = join(import.meta.dirname, '..', '..', 'functions', 'api');
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');

  test('may do with cases what its sources ask of them, and nothing else', () => {
    const asked = new Set([...sources.matchAll(/\bcases\s*\.(\w+)\(/g)].map(([, method]) => method));
    // lists of cases have methods of their own
    for (const method of ['map', 'filter', 'flatMap']) asked.delete(method);
    // by functions/admission.ts, where a case is split
    expect(sources).toContain("from '../../admission.ts'");
    asked.add('admit');
    expect([...reach.cases].toSorted()).toEqual([...asked].toSorted());
  });

  test('reads pages and never what came in; puts only into the inbox; starts only the decision', () => {
    const on = (service: string) =>
      permissions
        .filter(({ action }) => action.startsWith(service))
        .map(({ action, resource }) => `${action} ${resource}`)
        .toSorted();
    expect(on('s3:')).toEqual([
      's3:GetObject <Storage/Pages>/pages/*',
      's3:ListBucket <Storage/Pages>',
      's3:PutObject <Storage/Inbox>/incoming/fax/*',
      's3:PutObject <Storage/Inbox>/incoming/mail/*',
    ]);
    expect(on('states:')).toEqual(['states:StartExecution <Decision/Machine/Machine>']);
  });
});

describe('the console', () => {
  const Distribution = z.looseObject({
    DistributionConfig: z.looseObject({
      DefaultCacheBehavior: z.looseObject({}),
      CacheBehaviors: z.array(z.looseObject({ PathPattern: z.string() })),
      PriceClass: z.string(),
      Aliases: z.array(z.string()).optional(),
    }),
  });
  const configOf = (from: Template = template) =>
    Distribution.parse(properties('AWS::CloudFront::Distribution', from)[0]).DistributionConfig;

  test('has the API under its own address, neither cached nor reached without TLS, with all that a caller says', () => {
    const behaviours = configOf().CacheBehaviors;
    expect(behaviours.map(({ PathPattern }) => PathPattern)).toEqual(['/api', '/api/*']);
    for (const behaviour of behaviours) {
      expect(behaviour).toMatchObject({
        // CloudFront's own CachingDisabled and AllViewerExceptHostHeader
        CachePolicyId: '4135ea2d-6df8-44a3-9df3-4b5a84be39ad',
        OriginRequestPolicyId: 'b689b0a8-53d0-40ab-baf2-68738e2966ac',
        ViewerProtocolPolicy: 'https-only',
      });
      expect(behaviour['FunctionAssociations']).toBeUndefined();
    }
    expect(configOf().PriceClass).toBe('PriceClass_200');
  });

  test('answers every address of its own with its one page, and files with files', () => {
    const [one] = properties('AWS::CloudFront::Function');
    const code = z.string().parse(one?.['FunctionCode']);
    const at = (uri: string): unknown =>
      new Function('event', `${code}; return handler(event).uri;`)({ request: { uri } });
    expect(['/', '/queue', '/cases/ABCD-EFGH', '/signed-in'].map(at)).toEqual(
      Array.from({ length: 4 }, () => '/index.html'),
    );
    expect(['/assets/index-a1.js', '/config.json'].map(at)).toEqual(['/assets/index-a1.js', '/config.json']);
  });

  test('runs and shows nothing that is not its own, and is shown in no frame', () => {
    const [headers] = properties('AWS::CloudFront::ResponseHeadersPolicy').map(text);
    for (const directive of [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "frame-ancestors 'none'",
    ])
      expect(headers).toContain(directive);
    expect(headers).not.toMatch(/unsafe|script-src[^;]*https/);
    expect(headers).toContain('"AccessControlMaxAgeSec":63072000');
  });

  test('alone may send documents to the inbox and fetch images from a script', () => {
    const rules = properties('AWS::S3::Bucket').flatMap(({ CorsConfiguration }) => CorsConfiguration ?? []);
    expect(rules).toEqual([
      { CorsRules: [expect.objectContaining({ AllowedMethods: ['POST'] })] },
      { CorsRules: [expect.objectContaining({ AllowedMethods: ['GET'] })] },
    ]);
    expect(text(rules)).toMatch(/ConsoleDistribution\w+","DomainName"/);
    expect(text(rules)).not.toContain('*');
  });

  test('can have a name of its own, with its certificate', () => {
    const named = draftTemplate({
      consoleDomain: 'uketsuke.example.jp',
      consoleCertificate: 'arn:aws:acm:us-east-1:000000000000:certificate/invented',
    });
    expect(configOf(named).Aliases).toEqual(['uketsuke.example.jp']);
    expect(text(configOf(named))).toContain('TLSv1.2_2021');
    expect(text(properties('AWS::S3::Bucket', named))).toContain(
      '"AllowedOrigins":["https://uketsuke.example.jp"]',
    );
    expect(() => draftTemplate({ consoleDomain: 'uketsuke.example.jp' })).toThrow(/consoleCertificate/);
  });
});
