import type { Paper, PaperFields } from '../../../core/paper.ts';
import type { FieldName } from '../../../core/request.ts';

export type GroupName = 'principal' | 'agent' | 'request';

/** Fields in the order of the form, by whom they are about. */
export const groups: readonly { name: GroupName; fields: readonly FieldName[] }[] = [
  {
    name: 'principal',
    fields: [
      'principal.name',
      'principal.kana',
      'principal.birthDate',
      'principal.address',
      'principal.phone',
      'principal.customerNumber',
    ],
  },
  {
    name: 'agent',
    fields: ['agent.name', 'agent.relation', 'agent.birthDate', 'agent.address', 'agent.phone'],
  },
  { name: 'request', fields: ['request.date', 'request.target', 'request.reason'] },
];

const days: readonly FieldName[] = ['principal.birthDate', 'agent.birthDate', 'request.date'];

/** Whether a field holds an ISO day. */
export const isDay = (field: FieldName): boolean => days.includes(field);

const longer: readonly FieldName[] = ['request.target', 'request.reason'];

/** Whether a field takes more than a line. */
export const isLong = (field: FieldName): boolean => longer.includes(field);

type PaperField = keyof PaperFields;

/** What a paper of somebody's calls the fields of the form, as its holder or, in a power of attorney, as its delegate. */
const sameMeaning: Partial<
  Record<FieldName, { holder: 'principal' | 'agent'; field: PaperField; delegate?: PaperField }>
> = {
  'principal.name': { holder: 'principal', field: 'name' },
  'principal.kana': { holder: 'principal', field: 'kana' },
  'principal.address': { holder: 'principal', field: 'address' },
  'principal.birthDate': { holder: 'principal', field: 'birthDate' },
  'agent.name': { holder: 'agent', field: 'name', delegate: 'agentName' },
  'agent.address': { holder: 'agent', field: 'address', delegate: 'agentAddress' },
  'agent.birthDate': { holder: 'agent', field: 'birthDate', delegate: 'agentBirthDate' },
};

/** What another paper says of a field. */
export interface Told {
  kind: Paper['kind'];
  page: number;
  box: readonly [number, number, number, number];
  value: string;
  confidence: number;
}

/** What the packet's other papers say of a field of the form, in the order of the papers. */
export function toldElsewhere(field: FieldName, papers: readonly Paper[]): Told[] {
  const same = sameMeaning[field];
  if (same === undefined) return [];
  return papers.flatMap(({ kind, holder, fields }): Told[] => {
    const fitting = holder === same.holder || holder === 'unknown' ? fields[same.field] : undefined;
    const said = fitting ?? (same.delegate === undefined ? undefined : fields[same.delegate]);
    if (said === undefined || said.value === '') return [];
    const { value, page, box, confidence } = said;
    return [{ kind, page, box, value, confidence }];
  });
}
