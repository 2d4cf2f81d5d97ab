// Runs campaigns one after the other, each against a fresh server, so that none suffers from the one before; or, in a hurry, all
// against one. Must not stop at the first that fails.
import { type Group, tried } from '../Group.ts';
import type { Size } from '../size.ts';
import type { Verdict } from '../verdict.ts';
import { CAMPAIGNS } from './campaigns.ts';
import { Target } from './Target.ts';

export const SECURITY: Group = {
  campaigns: Object.keys(CAMPAIGNS),
  numbers: [],
  run: ({ names, size, say }) => runSecurity(names, size, say),
};

export async function runSecurity(
  names: readonly string[],
  size: Size,
  say: (what: string) => void,
  servers: 'one server' | 'own servers' = 'own servers',
): Promise<Verdict[]> {
  const verdicts: Verdict[] = [];
  const groups = servers === 'one server' ? [names] : names.map((name) => [name]);
  for (const group of groups) {
    const target = await Target.start();
    try {
      for (const name of group) {
        const startMs = performance.now();
        verdicts.push(...(await tried(name, () => runOne(target, name, size))));
        say(`${name}: ${((performance.now() - startMs) / 1000).toFixed(0)} s`);
      }
    } finally {
      await target.end();
    }
  }
  return verdicts;
}

async function runOne(target: Target, name: string, size: Size): Promise<Verdict[]> {
  const campaign = CAMPAIGNS[name];
  if (campaign === undefined) throw new Error(`there is no campaign ${name}`);
  return campaign(target, size);
}
