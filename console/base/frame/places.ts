import type { Role } from '../../../functions/api/routes.ts';

/** The pages of the menu, for whom they are; the first that a person may see is their home. */
export const places = [
  { path: '/officer', name: 'officer', roles: ['officer'] },
  { path: '/queue', name: 'queue', roles: ['reviewer', 'approver', 'officer'] },
  { path: '/mailroom', name: 'mailroom', roles: ['mailroom'] },
] as const satisfies readonly { path: string; name: string; roles: readonly Role[] }[];
