import type { z } from 'zod';
import type { RouteName } from './routes.ts';
import { oneCase } from './shapes/case.ts';
import { changes } from './shapes/changes.ts';
import { desk } from './shapes/desk.ts';
import { mailroom } from './shapes/mailroom.ts';
import { officer } from './shapes/officer.ts';
import { queue } from './shapes/queue.ts';
import { steps } from './shapes/steps.ts';

/** What each route takes and gives. `answer` is checked on its way out as well. */
export const shapes = {
  ...desk,
  ...mailroom,
  ...queue,
  ...oneCase,
  ...changes,
  ...steps,
  ...officer,
} as const satisfies Record<
  RouteName,
  { params?: z.ZodType; query?: z.ZodType; body?: z.ZodType; answer: z.ZodType }
>;

export type Shapes = typeof shapes;
