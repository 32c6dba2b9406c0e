import type { Line, PageKind } from '../page.ts';
import { isShown, labelled, secretValue } from './labelled.ts';
import type { Secret } from './secret.ts';

/** 本籍 with the head of the register, as a 住民票 has them. */
const domicileAndHead = /本籍(?:地)?[・･及び]*(?:筆頭者(?:の?氏名)?)?|筆頭者(?:の?氏名)?/g;
/** On a family register the head's name tells who the parents are, and stays. */
const domicileOnly = /本籍(?:地)?/g;

const labels: Partial<Record<PageKind, RegExp>> = {
  'residence-record': domicileAndHead,
  'residence-record-other': domicileAndHead,
  'drivers-licence': domicileOnly,
  'family-register': domicileOnly,
};

/** The registered domicile (本籍), which nobody needs and which can tell a person's origin. */
export function domiciles(kind: PageKind, lines: readonly Line[]): Secret[] {
  const label = labels[kind];
  if (!label) return [];
  return labelled(lines, label)
    .filter(isShown)
    .flatMap((found) => secretValue('domicile', lines, found));
}
