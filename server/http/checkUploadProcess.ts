// The process that checkUpload starts: reads YAML from stdin, writes its faults as JSON to stdout. Nothing else.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { parseScenario } from '../../shared/scenario/loadScenario.ts';

const LIBRARY_DIR = join(import.meta.dirname, '..', '..', 'scenarios', 'library');
const NAME = /^[a-z][A-Za-z0-9-]{0,39}$/;

function include(name: string): string | null {
  try {
    return NAME.test(name) ? readFileSync(join(LIBRARY_DIR, `${name}.yaml`), 'utf8') : null;
  } catch {
    return null;
  }
}

const parsed = parseScenario(await text(process.stdin), { file: 'scenario.yaml', include });
process.stdout.write(JSON.stringify('faults' in parsed ? parsed.faults : []));
