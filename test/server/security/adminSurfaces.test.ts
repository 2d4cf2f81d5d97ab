// No door is open that nobody meant to open: consoles, files, and every route of ours is known with who may use it.
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Verdict } from '../../../server/lab/chaos/verdict.ts';
import { CAMPAIGN_MS, expectReached, runShort } from '../../support/campaign.ts';
import { projectRoot, readText } from '../../support/sourceFiles.ts';

let found: Verdict[];

beforeAll(async () => {
  found = await runShort('adminSurfaces');
}, CAMPAIGN_MS);

/** What proves that a caller may use the route, as it stands in the file that defines it. Everything else is for everybody. */
const PROOF =
  /asFacilitator\(|findAs\(|readerOf\(|identify|mayJoin\(|seatToken|claimToken|isSameSecret\(|mayOpen|polls\.find\(|FACILITATOR_KEY/;
const OPEN_TO_ALL = [
  'checkRoute',
  'commandRoutes',
  'conceptsRoute',
  'demoRoute',
  'healthRoutes',
  'pages',
  'scenarioRoutes',
];

describe('the server', () => {
  it('has no console, no monitor and no file behind any path', () => {
    expectReached(found, 'doors of consoles');
  });

  it('asks for a proof in every file of routes but those that are for everybody', () => {
    const files = readdirSync(join(projectRoot, 'server', 'http')).filter((name) =>
      /router?\s*\.\s*(get|post|delete|put|patch)\(|\.(get|post|delete)\(\s*\n?\s*'\//i.test(
        readText(`server/http/${name}`),
      ),
    );
    const unproven = files.filter((name) => !PROOF.test(readText(`server/http/${name}`)));
    expect(files.length).toBeGreaterThan(10);
    expect(unproven.map((name) => name.replace('.ts', '')).filter((name) => !OPEN_TO_ALL.includes(name))).toEqual([]);
  });
});
