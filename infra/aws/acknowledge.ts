import { Validations } from 'aws-cdk-lib';
import type { IConstruct } from 'constructs';

/** Answers a finding of cdk-nag with the reason why it stands. */
export function acknowledge(scope: IConstruct, id: string, reason: string): void {
  Validations.of(scope).acknowledge({ id, reason });
}
