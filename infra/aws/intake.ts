import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { StateMachine } from 'aws-cdk-lib/aws-stepfunctions';
import { Construct } from 'constructs';
import { type StepName, stepNames, steps } from '../../functions/steps.ts';
import { allow, allowReach } from './access.ts';
import { acknowledge } from './acknowledge.ts';
import { type Folders, folderOf } from './folders.ts';
import { Lambda } from './lambda.ts';
import { Machine } from './machine.ts';
import type { Settings } from './settings.ts';
import type { Storage } from './storage.ts';

/** What functions of steps work with. */
export interface Stores {
  storage: Storage;
  table: TableV2;
  settings: Settings;
  folders: Folders;
}

/** A function for every row of the step table, and the state machine that calls them. */
export class Intake extends Construct {
  readonly lambdas: ReadonlyMap<StepName, Lambda>;
  readonly machine: StateMachine;

  constructor(scope: Construct, id: string, stores: Stores) {
    super(scope, id);
    const { settings } = stores;
    this.lambdas = new Map(stepNames.map((name) => [name, stepLambda(this, name, steps[name], stores)]));
    const reader = this.lambdas.get('read');
    reader?.function.addEnvironment('ENGINE', settings.engine);
    if (settings.engine === 'textract' && reader) {
      reader.function.addEnvironment('TEXTRACT_FEATURES', settings.textractFeatures);
      allowTextract(reader);
    }
    this.machine = new Machine(this, 'Machine', {
      definition: 'intake',
      lambdas: Object.fromEntries(this.lambdas),
      settings,
    }).machine;
  }
}

/** What a function is made of: a row of the step table, or of what is like one. */
type Row = Pick<(typeof steps)[StepName], 'does' | 'seconds' | 'megabytes' | 'reach'>;

/** A step's function, with the rights that its row gives. */
export function stepLambda(scope: Construct, name: string, row: Row, stores: Stores): Lambda {
  const { storage, table, settings, folders } = stores;
  const { does, seconds, megabytes, reach } = row;
  const lambda = new Lambda(scope, capital(name), {
    folder: folderOf(folders, name),
    does,
    seconds,
    // less than 256 MB takes Node seconds to start
    megabytes: Math.max(256, megabytes),
    environment: reachesAnything(reach) ? storeEnvironment(stores) : {},
    atOnce: name === 'read' ? settings.readersAtOnce : undefined,
    settings,
  });
  allowReach(lambda.role, reach, storage, table);
  return lambda;
}

const reachesAnything = (reach: Row['reach']): boolean =>
  Object.values(reach).some((part) => part.length > 0);

/** Names that functions/lambda/environment.ts reads. */
function storeEnvironment({ storage, table }: Stores): Record<string, string> {
  return {
    TABLE: table.tableName,
    ORIGINALS_BUCKET: storage.originals.bucketName,
    PAGES_BUCKET: storage.pages.bucketName,
    LETTERS_BUCKET: storage.letters.bucketName,
  };
}

function allowTextract({ role }: Lambda): void {
  allow(role, ['textract:DetectDocumentText', 'textract:AnalyzeDocument'], ['*']);
  acknowledge(
    role,
    'AwsSolutions-IAM5[Resource::*]',
    'Textract reads bytes that are sent to it: it knows no resource.',
  );
}

const capital = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
