import { requestOptions } from '../options/option-words.ts';
import type { Page } from '../page.ts';
import type { Paper } from '../paper.ts';
import { type Fields, type Requester, type RequestType, requestTypes } from '../request.ts';
import { firstForm } from './first-form.ts';
import { namesTwo, readFormFields } from './form-fields.ts';
import { readFreeText } from './free-text.ts';
import { readLetterFields } from './letter-fields.ts';
import { letterTypes } from './letter-types.ts';
import { withNameDoubts } from './name-doubts.ts';
import { formRequester, isMarked, letterRequester } from './requester.ts';
import { titleTypes } from './title-types.ts';

/** What a packet asks for, by whom. */
export interface RequestRead {
  /** Sorted by name, each once; subtypes (追加, 消去) under their type. */
  readonly requestTypes: RequestType[];
  /** null where neither form nor letter came. */
  readonly requester: Requester | null;
  readonly fields: Fields;
  /** `request-type-unsure`, `requester-unsure`, `requester-contradictory`: what a person must settle. */
  readonly doubts: string[];
}

/** 追加 is a part of 訂正 (art. 34), 消去 goes with 削除. */
const subtypes: ReadonlyMap<string, string> = new Map([
  ['addition', 'correction'],
  ['erasure', 'deletion'],
]);

function typeOf(option: string): RequestType | null {
  const filed = subtypes.get(option) ?? option;
  return requestTypes.find((type) => type === filed) ?? null;
}

/** Reads the request out of the form's marks and entries, or out of a letter where no form came. */
export function readRequest(pages: readonly Page[], papers: readonly Paper[]): RequestRead {
  const forms = firstForm(pages.filter(({ kind }) => kind === 'request-form'));
  const letters = pages.filter(({ kind }) => kind === 'request-letter' || kind === 'lawyer-letter');
  if (forms.length > 0) return readForm(forms, papers);
  if (letters.length > 0) return readLetter(letters, papers);
  return { requestTypes: [], requester: null, fields: {}, doubts: [] };
}

function readForm(forms: readonly Page[], papers: readonly Paper[]): RequestRead {
  const choices = forms.flatMap((form) => form.choices).filter(({ option }) => option in requestOptions);
  const types =
    choices.length === 0 ? titleTypes(forms) : choices.filter(isMarked).map(({ option }) => typeOf(option));
  const unsure = choices.some(({ mark }) => mark === 'unsure') ? ['request-type-unsure'] : [];
  const labelled = readFormFields(forms);
  const fields = withNameDoubts({ ...readFreeText(forms, labelled), ...labelled }, forms);
  const { requester, doubts } = formRequester(forms, papers, fields);
  const second = fields['agent.name'] === undefined && namesTwo(forms) ? ['requester-unsure'] : [];
  return { requestTypes: sorted(types), requester, fields, doubts: [...unsure, ...doubts, ...second] };
}

/** More types than these nobody asks for in one letter. */
const mostTypes = 4;

function readLetter(letters: readonly Page[], papers: readonly Paper[]): RequestRead {
  const fields = withNameDoubts(readLetterFields(letters), letters);
  const { requester, doubts } = letterRequester(letters, papers, fields);
  const types = letterTypes(letters);
  // who asks for nearly everything has sent a list: which of it is wanted, a person must see
  const unsure = types.length > mostTypes ? ['request-type-unsure'] : [];
  return { requestTypes: sorted(types), requester, fields, doubts: [...unsure, ...doubts] };
}

const sorted = (types: readonly (RequestType | null)[]): RequestType[] =>
  [...new Set(types.filter((type) => type !== null))].sort();
