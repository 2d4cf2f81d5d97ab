// Writes scenarios/schema.json, which scenario files name as their $schema. Run after a change of the schema:
//   npm run schema
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import { SCENARIOS_DIR } from '../../server/lab/readScenario.ts';
import { scenarioJsonSchema } from '../../shared/scenario/jsonSchema.ts';

const text = JSON.stringify(scenarioJsonSchema());
writeFileSync(join(SCENARIOS_DIR, 'schema.json'), await format(text, { parser: 'json', printWidth: 120 }));
