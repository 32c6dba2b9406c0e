import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { FileDocuments } from '../../functions/adapters/file-documents.ts';
import { SqliteCases } from '../../functions/adapters/sqlite-cases.ts';

/** Everything that one machine keeps: `documents/`, `cases.sqlite`, `journal.sqlite`, `runners/`, `inbox/`. */
export interface DataFolder {
  path: string;
  documents: FileDocuments;
  cases: SqliteCases;
}

/** @throws StoreUnavailable where the folder cannot be made or written */
export function openDataFolder(folder: string): DataFolder {
  const path = resolve(folder);
  mkdirSync(path, { recursive: true, mode: 0o700 });
  return {
    path,
    documents: new FileDocuments(documentsIn(path)),
    cases: new SqliteCases(join(path, 'cases.sqlite'), () => new Date()),
  };
}

export const documentsIn = (path: string): string => join(path, 'documents');
