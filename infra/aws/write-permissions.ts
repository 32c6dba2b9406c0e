import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { draftTemplate } from './draft.ts';
import { permissionsPage } from './permissions-page.ts';
import { templatePage } from './template-page.ts';

const docs = join(import.meta.dirname, '..', '..', 'docs', 'aws');
const template = draftTemplate();
writeFileSync(join(docs, 'permissions.md'), permissionsPage(template));
writeFileSync(join(docs, 'template.txt'), templatePage(template));
console.log(`written: permissions.md and template.txt in ${docs}`);
