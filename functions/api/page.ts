import type { Context } from 'hono';
export const page = (context: Context): Response => context.html('');
