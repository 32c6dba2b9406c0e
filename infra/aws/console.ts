import { Stack } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HttpVersion,
  OriginBase,
  OriginRequestPolicy,
  PriceClass,
  ResponseHeadersPolicy,
  S3OriginAccessControl,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Bucket, BucketEncryption } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { apiHeaders, consoleHeaders } from './console-headers.ts';
import type { Gateway } from './gateway.ts';
import type { People } from './people.ts';
import type { Settings } from './settings.ts';
import { closed } from './storage.ts';

/** Addresses of the console are pages of one program; only its files have an ending. Runs in CloudFront's own JavaScript. */
const toIndex = `function handler(event) {
  var request = event.request;
  if (request.uri.lastIndexOf('.') <= request.uri.lastIndexOf('/')) request.uri = '/index.html';
  return request;
}`;

export interface ConsoleProps {
  gateway: Gateway;
  people: People;
  settings: Settings;
}

/** The one address that people know: the console's files, and the API below `/api`. */
export class Console extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;
  /** `https://` and the name of the host. */
  readonly origin: string;

  constructor(scope: Construct, id: string, { gateway, people, settings }: ConsoleProps) {
    super(scope, id);
    this.bucket = new Bucket(this, 'Files', {
      ...closed,
      // nothing in it is secret, and CloudFront would need rights on the papers' key
      encryption: BucketEncryption.S3_MANAGED,
    });
    acknowledge(
      this.bucket,
      'AwsSolutions-S1',
      'It holds the program that everybody is given, and no papers.',
    );
    const headers = new ResponseHeadersPolicy(this, 'Headers', consoleHeaders(people, Stack.of(this).region));
    const api: BehaviorOptions = {
      origin: new HttpOrigin(gateway.host),
      allowedMethods: AllowedMethods.ALLOW_ALL,
      viewerProtocolPolicy: ViewerProtocolPolicy.HTTPS_ONLY,
      cachePolicy: CachePolicy.CACHING_DISABLED,
      // with Authorization and If-Match; the gateway is asked under its own name
      originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
      responseHeadersPolicy: new ResponseHeadersPolicy(this, 'ApiHeaders', apiHeaders),
    };
    const access = new S3OriginAccessControl(this, 'Access');
    const rewriting = new EdgeFunction(this, 'ToIndex', {
      comment: 'Answers every address of the console with its one page.',
      code: FunctionCode.fromInline(toIndex),
      runtime: FunctionRuntime.JS_2_0,
    });
    this.distribution = new Distribution(this, 'Distribution', {
      comment: Stack.of(this).stackName,
      defaultBehavior: {
        origin: new FilesOrigin(this.bucket, access.originAccessControlId),
        allowedMethods: AllowedMethods.ALLOW_GET_HEAD,
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        compress: true,
        responseHeadersPolicy: headers,
        functionAssociations: [{ function: rewriting, eventType: FunctionEventType.VIEWER_REQUEST }],
      },
      additionalBehaviors: { '/api': api, '/api/*': api },
      httpVersion: HttpVersion.HTTP2_AND_3,
      // the smallest with Japan in it
      priceClass: PriceClass.PRICE_CLASS_200,
      ...ownName(this, settings),
    });
    this.letReadBy(this.distribution);
    this.origin = `https://${settings.consoleDomain ?? this.distribution.distributionDomainName}`;
    this.acknowledge(settings);
  }

  private letReadBy({ distributionId }: Distribution): void {
    const { partition, account } = Stack.of(this);
    this.bucket.addToResourcePolicy(
      new PolicyStatement({
        principals: [new ServicePrincipal('cloudfront.amazonaws.com')],
        actions: ['s3:GetObject'],
        resources: [this.bucket.arnForObjects('*')],
        conditions: {
          StringEquals: {
            'aws:SourceArn': `arn:${partition}:cloudfront::${account}:distribution/${distributionId}`,
          },
        },
      }),
    );
  }

  private acknowledge({ consoleDomain }: Settings): void {
    const reasons: Record<string, string> = {
      'AwsSolutions-CFR1':
        'Staff may be on a journey; the second factor, not the country, tells who somebody is.',
      'AwsSolutions-CFR2':
        'The API is throttled, takes tokens alone and asks no database in SQL; a web firewall would be paid for by the month.',
      'AwsSolutions-CFR3':
        'Its log would keep the address of everybody who worked, and codes of the sign-in; the gateway logs every call without them.',
      ...(consoleDomain === undefined && {
        'AwsSolutions-CFR4':
          "Under CloudFront's own name its oldest protocol cannot be chosen; with consoleDomain it is TLS 1.2.",
      }),
    };
    for (const [id, reason] of Object.entries(reasons)) acknowledge(this.distribution, id, reason);
  }
}

/** The bucket, asked under CloudFront's own signature. */
class FilesOrigin extends OriginBase {
  constructor(bucket: Bucket, originAccessControlId: string) {
    super(bucket.bucketRegionalDomainName, { originAccessControlId });
  }

  protected override renderS3OriginConfig() {
    return { originAccessIdentity: '' };
  }
}

/** What goes with a name of one's own. @throws Error where its certificate is not told */
function ownName(scope: Construct, { consoleDomain, consoleCertificate }: Settings) {
  if (consoleDomain === undefined) return {};
  if (consoleCertificate === undefined)
    throw new Error(
      'a name of your own (consoleDomain) needs its certificate in us-east-1: set consoleCertificate',
    );
  return {
    domainNames: [consoleDomain],
    certificate: Certificate.fromCertificateArn(scope, 'Certificate', consoleCertificate),
    minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
  };
}
