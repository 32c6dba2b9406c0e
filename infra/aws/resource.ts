import { CfnResource } from 'aws-cdk-lib';
import { CfnBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';

/** The one resource that a comfortable construct is made of. @throws TypeError where it is made of more */
export function resourceOf({ node }: Construct): CfnResource {
  if (!CfnResource.isCfnResource(node.defaultChild))
    throw new TypeError(`${node.path} is not made of one resource`);
  return node.defaultChild;
}

/** The name that the resource has in the template. */
export function logicalIdOf(construct: Construct): string {
  const resource = resourceOf(construct);
  return String(resource.stack.resolve(resource.logicalId));
}

/** @throws TypeError where the construct is no bucket */
export function bucketResourceOf(construct: Construct): CfnBucket {
  const resource = resourceOf(construct);
  if (resource instanceof CfnBucket) return resource;
  throw new TypeError(`${construct.node.path} is no bucket`);
}
