import type { Node } from 'constructs';
import { z } from 'zod';

/** What an operator may set with `--context name=value`, or in `cdk.json`. */
export const Settings = z.strictObject({
  /** Name of the stack; names of log groups, machines and alarms begin with it. */
  stackName: z.string().regex(/^[A-Za-z][A-Za-z0-9-]{0,39}$/),
  /** The papers stay in this region. */
  region: z.string(),
  /** x86_64 is for the emulator on a machine that runs no arm64 program. */
  architecture: z.enum(['arm64', 'x86_64']),
  engine: z.enum(['built-in', 'textract']),
  /** Features of Textract's AnalyzeDocument, by commas; without any, text alone is detected, at a fraction of the price. */
  textractFeatures: z
    .string()
    .regex(/^((FORMS|LAYOUT|TABLES|SIGNATURES)(,(?!$)|$))*$/)
    .default(''),
  /** Days after which any document goes, whatever became of its case: the last resort behind the daily sweep. */
  retentionDays: z.coerce.number().int().min(30),
  /** CloudWatch knows these lengths alone. */
  logDays: z.coerce.number().pipe(z.literal([30, 60, 90, 180, 365, 400, 545, 731])),
  /** Who is woken. Without it the alarms stand on the dashboard and wake nobody. */
  alarmEmail: z.email().optional(),
  /** US dollars a month; a message at 80% and when more is forecast. Needs `alarmEmail`. */
  budgetUsd: z.coerce.number().positive().optional(),
  /** Packets that may come out unreadable in an hour before somebody is woken. */
  unreadableAnHour: z.coerce.number().int().min(0),
  /** Reading functions that may run at once, taken from the account's; without it they share with all others. */
  readersAtOnce: z.coerce.number().int().positive().optional(),
  /**
   * The pages on which people sign in: `managed` in Japanese too, of Cognito's Essentials plan; `classic` in English alone, of
   * the Lite plan, and all that the emulator knows.
   */
  signInPages: z.enum(['managed', 'classic']),
  /** A name of one's own for the console, such as `uketsuke.example.jp`; CloudFront's where it is left out. */
  consoleDomain: z.string().optional(),
  /** ARN of that name's certificate, which CloudFront looks for in us-east-1. */
  consoleCertificate: z.string().startsWith('arn:').optional(),
  /** Requests a second that the API takes of all callers together; twice as many for a moment. */
  requestsASecond: z.coerce.number().int().min(10).max(10_000),
  /** Cases that may be past the red line before somebody is woken. */
  pastRedLine: z.coerce.number().int().min(0),
  /** Where alarms point to. */
  runbook: z.string(),
});
export type Settings = z.infer<typeof Settings>;

/**
 * Reads the settings from the context.
 * @throws Error that names the setting that is wrong, and how
 */
export function settingsFrom(node: Node): Settings {
  const given = Object.fromEntries(
    Object.keys(Settings.shape).map((name) => [name, node.tryGetContext(name) ?? undefined]),
  );
  const parsed = Settings.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`The context has settings that cannot be used:\n${z.prettifyError(parsed.error)}`);
}
