// Writes the tables of fields in scenarios/README.md, the author's guide. Run after a change of the schema:
//   npm run guide
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { SCENARIOS_DIR } from '../../server/lab/readScenario.ts';
import { withGuideTables } from '../../shared/scenario/guideTables.ts';
import { scenarioJsonSchema } from '../../shared/scenario/jsonSchema.ts';

const file = join(SCENARIOS_DIR, 'README.md');
const guide = withGuideTables(readFileSync(file, 'utf8'), scenarioJsonSchema());
writeFileSync(file, await format(guide, { parser: 'markdown', printWidth: 120 }));
