import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';
import { StoreUnavailable } from '../../functions/errors.ts';

/** Everything that one machine keeps: `documents/`, `cases.sqlite`, `journal.sqlite`, `runners/`, `inbox/`. */
export interface DataFolder {
  path: string;
  documents: FileDocuments;
  cases: SqliteCases;
}

/** @throws StoreUnavailable where the folder cannot be made or written */
export function openDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  try {
    mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new StoreUnavailable(`the data folder cannot be made: ${message}`, { cause: error });
  }
  return {
    path,
    documents: new FileDocuments(documentsIn(path)),
    cases: new SqliteCases(join(path, 'cases.sqlite'), () => new Date()),
  };
}

/** Nothing was ever taken in there: reading from it would answer with an emptiness that is a slip of writing. */
export class NoDataFolder extends Error {
  override readonly name = 'NoDataFolder';
}

/** Opens a folder that holds something already. @throws NoDataFolder */
export function openExisting(folder: string): DataFolder {
  if (!existsSync(join(folder, 'cases.sqlite')))
    throw new NoDataFolder(`nothing was taken in at ${resolve(folder)} yet`);
  return openDataFolder(folder);
}

export const documentsIn = (path: string): string => join(path, 'documents');
