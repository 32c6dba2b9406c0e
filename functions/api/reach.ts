import type { StepReach } from '../steps.ts';

/** What the API touches: the pages as they were read, never what came in, and no document of its own making. */
export const reach = {
  read: ['pages/'],
  write: [],
  remove: [],
  cases: [
    'admit',
    'alike',
    'announce',
    'get',
    'history',
    'holderOf',
    'lease',
    'note',
    'ofPacket',
    'queue',
    'release',
    'resemble',
    'seek',
    'slips',
    'takeNext',
    'tally',
    'trail',
    'update',
  ],
} as const satisfies StepReach;
