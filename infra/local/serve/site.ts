import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { Slip } from '../../../core/slip.ts';
import { api } from '../../../functions/api/app.ts';
import type { DataFolder } from '../data-folder.ts';
import { consoleFiles } from './console-files.ts';
import { localOffice } from './office.ts';
import type { Site } from './server.ts';
import { clients, consoleScope } from './sign-in/provider.ts';
import { secretsIn } from './sign-in/secrets.ts';
import { openSignIn } from './sign-in/sign-in.ts';
import { storage } from './storage/storage.ts';

/** Where `npm start` builds the console. */
const built = fileURLToPath(new URL('../../../.work/console', import.meta.url));

export interface SiteOptions {
  data: DataFolder;
  /** Takes over a document that was sent; on disk and in the journal when it resolves. */
  accept: (file: string, slip: Slip) => Promise<void>;
  /** Told of what went wrong, never of anything personal. */
  tell: (line: string) => void;
  now?: () => Date;
  /** Where the built console lies. */
  console?: string;
}

/** Everything that one server answers: sign-in, API, storage, console. */
export async function openSite(origin: string, options: SiteOptions): Promise<Site> {
  const { data, accept, tell, now = () => new Date(), console = built } = options;
  const secrets = await secretsIn(data.path);
  const rooms = api(localOffice(origin, data, now, tell));
  const store = storage({
    documents: data.documents,
    cases: data.cases,
    unfinished: () => data.documents.unfinished(),
    accept,
    now,
    tell,
  });
  const app = new Hono();
  // each with its own words for what it does not know
  for (const path of ['/api', '/api/*']) app.all(path, ({ req, env }) => rooms.fetch(req.raw, env));
  app.all('/storage/*', ({ req, env }) => store.fetch(req.raw, env));
  app.get('/config.json', (context) => {
    context.header('Cache-Control', 'no-cache');
    return context.json({ issuer: `${origin}/oidc`, clientId: clients.console, scope: consoleScope });
  });
  app.get('*', consoleFiles(console));
  return { app, signIn: openSignIn({ origin, secrets, tell }) };
}
