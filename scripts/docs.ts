import { clientsDoc } from './clients-doc.ts';
import { connectingDoc } from './connecting-doc.ts';
import { errorsDoc } from './errors-doc.ts';
import { fidelityDoc } from './fidelity-doc.ts';
import { schemaCoverageDoc } from './schema-coverage.ts';
import { mappingDoc } from './mapping-doc.ts';
import { samplePlanDoc } from './sample-plan-doc.ts';
import { transformsDoc } from './transforms-doc.ts';
import { savePage, type GeneratedPage } from './generated-page.ts';

/** Every page of `docs/` that has generated sections. `npm run docs` writes them; a test checks that they are current. */
export const generatedDocs: Readonly<Record<string, () => Promise<GeneratedPage>>> = {
  'clients.md': clientsDoc,
  'connecting.md': connectingDoc,
  'errors.md': errorsDoc,
  'fidelity.md': fidelityDoc,
  'mapping.md': mappingDoc,
  'sample-plan.md': samplePlanDoc,
  'schema-coverage.md': schemaCoverageDoc,
  'transforms.md': transformsDoc,
};

if (import.meta.main) {
  for (const [name, page] of Object.entries(generatedDocs)) savePage(name, await page());
}
