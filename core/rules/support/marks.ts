import type { Dossier } from '../../dossier.ts';
import { requesterOptions, requestOptions } from '../../options/option-words.ts';
import type { Choice } from '../../page.ts';

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
