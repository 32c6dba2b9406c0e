import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { PolicyStatement, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import {
  BlockPublicAccess,
  Bucket,
  BucketEncryption,
  type BucketProps,
  HttpMethods,
  type LifecycleRule,
  ObjectOwnership,
} from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import { bucketResourceOf } from './resource.ts';
import type { Settings } from './settings.ts';

/** Days that what was overwritten or removed can be brought back; also the longest that it outlives its erasure. */
const undoDays = 14;

/** Days that it is kept on record who fetched or removed which document. */
const accessLogDays = 400;

/**
 * The buckets, and the key that encrypts them and the table. All of it outlives the stack.
 *
 * | bucket | keys | versions |
 * |---|---|---|
 * | inbox | whatever others call it, under `incoming/mail/` or `incoming/fax/` | so that nothing put under a used name takes the place of what waits; taken in, a version is removed for good |
 * | originals | `incoming/` | none: an individual number may not be kept (番号法), so a removed original must be gone |
 * | pages | `pages/`, `assessments/`, `receipts/`, `backlog/` | the masked pages are all that is left of a packet: what was removed by mistake comes back for 14 days |
 * | letters | `letters/` | as pages |
 */
export class Storage extends Construct {
  readonly key: Key;
  readonly inbox: Bucket;
  readonly originals: Bucket;
  readonly pages: Bucket;
  readonly letters: Bucket;

  constructor(scope: Construct, id: string, { retentionDays }: Settings) {
    super(scope, id);
    this.key = new Key(this, 'Key', {
      description: 'Papers and cases of Uketsuke. Whatever it encrypts cannot be read again once it is gone.',
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
      pendingWindow: Duration.days(30),
    });

    const accessLog = new Bucket(this, 'AccessLog', {
      ...closed,
      // S3 delivers its log to a bucket with its own key only
      encryption: BucketEncryption.S3_MANAGED,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      lifecycleRules: [{ id: 'age', expiration: Duration.days(accessLogDays) }],
    });
    acknowledge(accessLog, 'AwsSolutions-S1', 'It is the access log: a log of itself would never end.');

    const bucket = (name: string, props: BucketProps, rules: LifecycleRule[] = []): Bucket =>
      new Bucket(this, name, {
        ...closed,
        ...props,
        encryption: BucketEncryption.KMS,
        encryptionKey: this.key,
        // one call to KMS a bucket and hour, instead of one an object
        bucketKeyEnabled: true,
        lifecycleRules: [
          { id: 'unfinished', abortIncompleteMultipartUploadAfter: Duration.days(1) },
          { id: 'retention', expiration: Duration.days(retentionDays) },
          ...rules,
        ],
      });
    const kept: LifecycleRule = { id: 'undo', noncurrentVersionExpiration: Duration.days(undoDays) };
    this.inbox = bucket('Inbox', { versioned: true }, [
      // what waits in vain is kept as long as any document, even where another was put under its name
      { id: 'waiting', noncurrentVersionExpiration: Duration.days(retentionDays) },
      { id: 'markers', expiredObjectDeleteMarker: true },
    ]);
    this.originals = bucket('Originals', { versioned: false });
    this.pages = bucket('Pages', { versioned: true }, [kept]);
    this.letters = bucket('Letters', { versioned: true }, [kept]);

    const { inbox, originals, pages, letters } = this;
    for (const one of [originals, pages, letters]) logAccess(one, accessLog);
    acknowledge(
      inbox,
      'AwsSolutions-S1',
      'Names in it are given by others and may say who somebody is: they belong in no log. What is taken in is gone from it within seconds.',
    );
    // by the bare resource: the comfortable way deploys a function of its own, with rights on every bucket
    bucketResourceOf(inbox).notificationConfiguration = {
      eventBridgeConfiguration: { eventBridgeEnabled: true },
    };
  }

  /** Lets a page from there send documents and show images by links that were made for it; scripts of other pages may not. */
  letIn(origin: string): void {
    const maxAge = Duration.hours(1).toSeconds();
    this.inbox.addCorsRule({ allowedOrigins: [origin], allowedMethods: [HttpMethods.POST], maxAge });
    this.pages.addCorsRule({ allowedOrigins: [origin], allowedMethods: [HttpMethods.GET], maxAge });
  }

  /** The bucket in which documents with this beginning lie. @throws RangeError where there is none */
  holding(prefix: string): Bucket {
    if (prefix.startsWith('incoming/')) return this.originals;
    if (/^(pages|assessments|receipts|backlog)\//.test(prefix)) return this.pages;
    if (prefix.startsWith('letters/')) return this.letters;
    throw new RangeError(`no bucket holds ${prefix}`);
  }
}

/** Who fetched, put or removed which document is written to the log; by whom, but not what it says. */
function logAccess(bucket: Bucket, log: Bucket): void {
  const prefix = `${bucket.node.id.toLowerCase()}/`;
  bucketResourceOf(bucket).loggingConfiguration = {
    destinationBucketName: log.bucketName,
    logFilePrefix: prefix,
  };
  log.addToResourcePolicy(
    new PolicyStatement({
      principals: [new ServicePrincipal('logging.s3.amazonaws.com')],
      actions: ['s3:PutObject'],
      resources: [log.arnForObjects(`${prefix}*`)],
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(log).account } },
    }),
  );
}

/** What every bucket is. */
export const closed: BucketProps = {
  blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
  enforceSSL: true,
  minimumTLSVersion: 1.2,
  removalPolicy: RemovalPolicy.RETAIN,
};
