import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoCases } from '../adapters/dynamo-cases.ts';
import { calling } from './clients.ts';
import { environment } from './environment.ts';

/** Made once, when a function starts. */
export const cases = new DynamoCases(
  new DynamoDBClient(calling),
  environment.cases().TABLE,
  () => new Date(),
);
