import type { Dossier } from '../../dossier.ts';
import type { Choice } from '../../page.ts';
import { requesterOptions, requestOptions } from '../../reading/option-words.ts';

interface Marked {
  page: number;
  choice: Choice;
}

const typeOptions: ReadonlySet<string> = new Set(Object.keys(requestOptions));
const whoOptions: ReadonlySet<string> = new Set(Object.keys(requesterOptions));

/** Options for the type of request whose mark nobody can be sure of. */
export function unclearTypes(dossier: Dossier): Marked[] {
  return unclear(dossier, typeOptions);
}

/** Whether the types asked for are not sure: by a mark, or by an answer apart from the types that was not read. */
export const typesUnclear = (dossier: Dossier): boolean =>
  unclearTypes(dossier).length > 0 || (dossier.unsettled?.includes('request-type-unsure') ?? false);

/** Options for who asks whose mark nobody can be sure of. */
export function unclearRequester(dossier: Dossier): Marked[] {
  return unclear(dossier, whoOptions);
}

function unclear(dossier: Dossier, options: ReadonlySet<string>): Marked[] {
  return dossier.pages
    .filter(({ kind }) => kind === 'request-form')
    .flatMap(({ page, choices }) => choices.map((choice) => ({ page, choice })))
    .filter(({ choice }) => options.has(choice.option) && choice.mark === 'unsure');
}

/** How many types of request were found printed on the forms, marked or not. */
export function typesPrinted(dossier: Dossier): number {
  const printed = dossier.pages
    .filter(({ kind }) => kind === 'request-form')
    .flatMap(({ choices }) => choices.map(({ option }) => option))
    .filter((option) => typeOptions.has(option));
  return new Set(printed).size;
}
