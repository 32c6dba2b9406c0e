import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// What Node makes of the program's files is kept for the next start and for the processes that this one starts: half of a
// start's time goes there. Node takes nothing from it that was made of other bytes. It lies in the project's own folder,
// where whoever may write could change the program itself.
process.env['NODE_COMPILE_CACHE'] ??= fileURLToPath(new URL('../../.work/compiled', import.meta.url));
enableCompileCache();
await import('./cli/command-line.ts');
