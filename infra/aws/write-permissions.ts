import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftTemplate } from './draft.ts';
import { permissionsPage } from './permissions-page.ts';

const page = join(import.meta.dirname, '..', '..', 'docs', 'aws', 'permissions.md');
writeFileSync(page, permissionsPage(draftTemplate()));
console.log(`written: ${page}`);
