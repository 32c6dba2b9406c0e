import { ageOn } from '../calendar/days.ts';
import { type RequesterOption, requesterOptions } from '../options/option-words.ts';
import type { Choice, Page } from '../page.ts';
import type { Paper } from '../paper.ts';
import type { Fields, Requester } from '../request.ts';

/** Who asks, and what about that is doubtful. */
export interface Asking {
  readonly requester: Requester;
  readonly doubts: readonly string[];
}

const isRequesterOption = (option: string): option is RequesterOption => option in requesterOptions;

/** Options by the requester they mean; `agent` alone does not say which. */
const meaning: Readonly<Record<RequesterOption, Requester | 'agent'>> = {
  principal: 'principal',
  agent: 'agent',
  proxy: 'proxy',
  'statutory-agent': 'statutory-agent',
  parent: 'statutory-agent',
  'minor-guardian': 'statutory-agent',
  'adult-guardian': 'statutory-agent',
};

export const isMarked = ({ mark }: Choice): boolean => mark === 'tick' || mark === 'ring';

/** 18 since April 2022 (民法4条). */
const adultAge = 18;

/**
 * Who asks by the form: the marked option, else whether the agent's block is filled in, and then the papers:
 * a power of attorney speaks for a proxy, a family register or certificate of guardianship for an agent by law.
 */
export function formRequester(pages: readonly Page[], papers: readonly Paper[], fields: Fields): Asking {
  const choices = pages.flatMap((page) => page.choices);
  const marked = new Set(
    choices.filter(isMarked).flatMap(({ option }) => (isRequesterOption(option) ? [meaning[option]] : [])),
  );
  const unsure = choices.some(({ option, mark }) => isRequesterOption(option) && mark === 'unsure');
  const doubts = unsure ? ['requester-unsure'] : [];
  const agentNamed = hasAgent(fields);
  const byLaw = marked.has('statutory-agent');
  const byWill = marked.has('proxy');
  if (byLaw || byWill) {
    const both = byLaw && byWill;
    // A mark alone, with nobody named and no paper that speaks of an agent, may be a stroke of the principal's own.
    const bare =
      !agentNamed && fields['agent.address'] === undefined && agentByPapers(papers, fields) === null;
    if (bare && !papers.some(({ kind }) => kind === 'seal-certificate'))
      return { requester: 'principal', doubts: [...doubts, 'requester-contradictory'] };
    const contradictory = both || (marked.has('principal') && agentNamed) || !agentNamed;
    const requester = both ? (agentByPapers(papers, fields) ?? 'proxy') : byLaw ? 'statutory-agent' : 'proxy';
    return { requester, doubts: contradictory ? [...doubts, 'requester-contradictory'] : doubts };
  }
  if (marked.has('agent') || (agentNamed && !marked.has('principal'))) {
    const requester = agentByPapers(papers, fields);
    const offered = choices.filter(({ option }) => isRequesterOption(option));
    // An agent marks a kind or writes a name; an address alone may have been the principal's own.
    const nowhere = offered.length > 0 && offered.every(({ mark }) => mark === 'none');
    if (requester === null && nowhere && fields['agent.name'] === undefined)
      return { requester: 'principal', doubts: [...doubts, 'requester-contradictory'] };
    return {
      requester: requester ?? 'proxy',
      doubts: requester === null ? [...doubts, 'requester-unsure'] : doubts,
    };
  }
  if (agentNamed) return { requester: 'principal', doubts: [...doubts, 'requester-contradictory'] };
  return { requester: 'principal', doubts: isChild(fields) ? [...doubts, 'requester-unsure'] : doubts };
}

/** Under this age somebody else has filled in the form (a seal can be registered from 15 on). */
const ownAge = 15;

/** Whether the principal is too young to ask alone, by the form's own dates. */
function isChild(fields: Fields): boolean {
  const born = fields['principal.birthDate']?.value;
  const asked = fields['request.date']?.value;
  return born !== undefined && asked !== undefined && born <= asked && ageOn(born, asked) < ownAge;
}

/** Whether the agent's block is filled in with somebody other than the principal. */
function hasAgent({
  'agent.name': agent,
  'principal.name': principal,
  'agent.address': address,
}: Fields): boolean {
  if (agent === undefined) return address !== undefined && address.confidence > 0.5;
  return agent.value !== principal?.value;
}

/** Which kind of agent the relation, the papers, and the principal's age speak for; null where nothing does. */
function agentByPapers(papers: readonly Paper[], fields: Fields): 'proxy' | 'statutory-agent' | null {
  const relation = fields['agent.relation']?.value ?? '';
  if (/親権|後見|法定/u.test(relation)) return 'statutory-agent';
  const has = (...kinds: readonly Paper['kind'][]): boolean =>
    papers.some(({ kind }) => kinds.includes(kind));
  if (has('power-of-attorney', 'lawyer-letter')) return 'proxy';
  // A certificate that no guardian is registered is sent by who takes it for the other one.
  if (has('family-register', 'guardianship-certificate', 'no-guardianship-certificate'))
    return 'statutory-agent';
  if (/弁護士|司法書士|行政書士|委任/u.test(relation)) return 'proxy';
  const born = fields['principal.birthDate']?.value;
  const asked = fields['request.date']?.value;
  if (born !== undefined && asked !== undefined && born <= asked && ageOn(born, asked) < adultAge)
    return 'statutory-agent';
  return /^[父母]|母親|父親/u.test(relation) ? 'statutory-agent' : null;
}

/** Who asks by a letter: somebody else than the person where the sender's block or the text says so. */
export function letterRequester(pages: readonly Page[], papers: readonly Paper[], fields: Fields): Asking {
  const text = pages.flatMap(({ lines }) => lines.map((line) => line.text.replace(/\s/gu, ''))).join('\n');
  const lawyer = pages.some(({ kind }) => kind === 'lawyer-letter');
  const agent =
    fields['agent.name'] !== undefined ||
    lawyer ||
    /代理人(?:として|弁護士|親権者|より)|法定代理人/u.test(text);
  if (!agent) return { requester: 'principal', doubts: [] };
  if (lawyer || /弁護士|司法書士|行政書士|委任/u.test(text)) return { requester: 'proxy', doubts: [] };
  if (/親権者|後見人|法定代理人/u.test(text)) return { requester: 'statutory-agent', doubts: [] };
  const requester = agentByPapers(papers, fields);
  return { requester: requester ?? 'proxy', doubts: requester === null ? ['requester-unsure'] : [] };
}
