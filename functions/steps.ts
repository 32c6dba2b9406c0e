import { z } from 'zod';
import { Assessment } from '../core/case.ts';
import { Verdict } from '../core/finding.ts';
import { Packet, PageReference } from '../core/packet.ts';
import type { Cases } from './stores/cases.ts';

/** What the intake starts with: a document lies under `original` in `Documents`. */
export const Arrival = Packet.omit({ id: true });
export type Arrival = z.infer<typeof Arrival>;

/** How the state machine hands on a failure. `Cause` is the message, or in AWS a JSON text that holds it. */
export const Failure = z.object({ Error: z.string(), Cause: z.string().optional() });
export type Failure = z.infer<typeof Failure>;

/** What the assess step leaves for the steps after it, under {@link keys}`.assessment`. */
export const Assessed = z.strictObject({
  assessment: Assessment,
  likeness: z.array(z.string()),
});
export type Assessed = z.infer<typeof Assessed>;

/** Names of the errors that steps throw and the state machine knows. */
export const stepErrors = ['Unreadable', 'StoreUnavailable'] as const;
export type StepError = (typeof stepErrors)[number];

const PageTask = z.strictObject({ packet: Packet, page: z.int().positive() });
const Pages = z.array(PageReference);
const Outcome = z.strictObject({ packet: Packet, number: z.string(), verdict: Verdict });

/** What a step may touch. Key prefixes of `Documents`, and methods of `Cases`: permissions are derived from it. */
export interface StepReach {
  read: readonly string[];
  write: readonly string[];
  remove: readonly string[];
  cases: readonly (keyof Cases)[];
}

export interface StepRow<I extends z.ZodType, O extends z.ZodType> {
  /** The task's name in `statemachines/intake.asl.json`. */
  state: string;
  does: string;
  input: I;
  output: O;
  throws: readonly StepError[];
  reach: StepReach;
  /** Time limit of one call, seconds. The state machine waits a little longer, so that the step can say what happened. */
  seconds: number;
  /** Memory of the function, MB; a Lambda's share of processor follows from it. */
  megabytes: number;
}

const row = <I extends z.ZodType, O extends z.ZodType>(r: StepRow<I, O>): StepRow<I, O> => r;

/** The steps of the intake, in their order. Types, state machine, permissions and the local runner follow from this table. */
export const steps = {
  receive: row({
    state: 'Receive',
    does: 'tells the type by content, refuses what cannot be opened, names the packet by its bytes, counts its pages',
    input: Arrival,
    /** `known` is the number of the case that these very bytes already became; `pages` is then empty. */
    output: z.strictObject({
      packet: Packet,
      known: z.string().nullable(),
      pages: z.array(z.int().positive()),
    }),
    throws: ['Unreadable', 'StoreUnavailable'],
    reach: {
      read: ['incoming/', 'receipts/'],
      write: [],
      remove: [],
      cases: ['ofPacket', 'note', 'advance'],
    },
    seconds: 60,
    megabytes: 1769,
  }),
  read: row({
    state: 'Read',
    does: 'turns a page upright, reads its lines and marks, names its kind, masks it, stores page and text',
    input: PageTask,
    output: PageReference,
    throws: ['Unreadable', 'StoreUnavailable'],
    reach: { read: ['incoming/'], write: ['pages/'], remove: [], cases: [] },
    seconds: 120,
    megabytes: 3008,
  }),
  skip: row({
    state: 'SkipPage',
    does: 'says in place of a page why it could not be read, so that one bad page does not cost the packet',
    input: z.strictObject({ ...PageTask.shape, error: Failure }),
    output: PageReference,
    throws: [],
    reach: { read: [], write: [], remove: [], cases: [] },
    seconds: 10,
    megabytes: 128,
  }),
  assess: row({
    state: 'Assess',
    does: 'puts pages together into papers, says what is asked by whom, runs every rule of the policy',
    input: z.strictObject({ packet: Packet, pages: Pages }),
    output: z.strictObject({ packet: Packet, pages: Pages, assessment: z.string() }),
    throws: ['Unreadable', 'StoreUnavailable'],
    reach: { read: ['pages/'], write: ['assessments/'], remove: [], cases: ['resemble'] },
    seconds: 60,
    megabytes: 1769,
  }),
  queue: row({
    state: 'Queue',
    does: 'admits the case with its place in the queue and its first audit entry',
    input: z.strictObject({ packet: Packet, pages: Pages, assessment: z.string() }),
    output: Outcome,
    throws: ['StoreUnavailable'],
    reach: { read: ['assessments/'], write: [], remove: [], cases: ['admit', 'update', 'slips', 'advance'] },
    seconds: 30,
    megabytes: 512,
  }),
  forget: row({
    state: 'ForgetOriginal',
    does: 'removes an original of which something was painted over; the masked pages stay',
    input: z.strictObject({ packet: Packet }),
    output: z.strictObject({ packet: Packet, number: z.string(), removed: z.boolean() }),
    throws: ['StoreUnavailable'],
    reach: { read: ['pages/'], write: ['receipts/'], remove: ['incoming/'], cases: ['ofPacket'] },
    seconds: 30,
    megabytes: 512,
  }),
  reject: row({
    state: 'QueueUnreadable',
    does: 'admits a packet that could not be read as a case of its own, with the reason; its document is kept',
    input: z.strictObject({ arrival: Arrival, error: Failure }),
    output: Outcome,
    throws: ['StoreUnavailable'],
    reach: { read: ['incoming/', 'receipts/'], write: [], remove: [], cases: ['admit', 'slips', 'advance'] },
    seconds: 60,
    megabytes: 512,
  }),
} as const;

export type StepName = keyof typeof steps;
export const stepNames = Object.keys(steps).filter((name): name is StepName => name in steps);
export type StepInput<S extends StepName> = z.infer<(typeof steps)[S]['input']>;
export type StepOutput<S extends StepName> = z.infer<(typeof steps)[S]['output']>;

/** The key under which a packet's page, its image or its assessment lies, or the receipt of an original that is gone. */
export const keys = {
  page: (packet: string, page: number): string => `pages/${packet}/${String(page).padStart(3, '0')}.json`,
  image: (packet: string, page: number): string => `pages/${packet}/${String(page).padStart(3, '0')}.jpg`,
  assessment: (packet: string): string => `assessments/${packet}.json`,
  /** @param arrival a digest of the key under which the original lay */
  receipt: (arrival: string): string => `receipts/${arrival}.json`,
} as const;
