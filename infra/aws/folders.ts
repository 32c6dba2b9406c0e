import { stepNames } from '../../functions/steps.ts';

/** Every function, by the name of its file in `functions/lambda`. */
export const functionNames = [...stepNames, 'arrive', 'decide', 'api', 'sweep'] as const;

/** Where each function's bundle lies. */
export type Folders = ReadonlyMap<string, string>;

/** @throws Error where nothing was bundled under that name */
export function folderOf(folders: Folders, name: string): string {
  const folder = folders.get(name);
  if (folder === undefined) throw new Error(`there is no bundle of functions/lambda/${name}.ts`);
  return folder;
}
