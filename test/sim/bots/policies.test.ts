// A scenario's own policies: habits left out, added and planned, by role, and how they are asked for.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { run } from '../../../server/lab/simulate.ts';
import { BOT_STYLES } from '../../../shared/sim/bots/index.ts';
import { HABITS_BY_NAME } from '../../../shared/sim/bots/habits/index.ts';
import { playGame, type AcceptedCommand } from '../../../shared/sim/bots/playGame.ts';
import { HABITS_OF_STYLE, playedBy } from '../../../shared/sim/bots/playedBy.ts';
import { type TinyOptions, tinyScenario } from '../../support/tinyScenario.ts';
import { smallScenario } from '../../scenario/smallScenario.ts';

type Policies = NonNullable<Parameters<NonNullable<TinyOptions['edit']>>[0]['policies']>;

const withPolicies = (...policies: Policies) =>
  tinyScenario({ isLively: true, rounds: 1, edit: (draft) => (draft.policies = policies) });

function typesOf(scenario: ReturnType<typeof tinyScenario>, policy: string): Set<string> {
  const accepted: AcceptedCommand[] = [];
  playGame({ scenario, seed: 3, styleOf: () => policy, onAccepted: (entry) => accepted.push(entry) });
  return new Set(accepted.map(({ command }) => command.type));
}

describe('the list of habits', () => {
  it('has a name for every habit of a style that policies may start from', () => {
    const named = new Set(Object.values(HABITS_BY_NAME));
    const used = [...HABITS_OF_STYLE.reactive, ...HABITS_OF_STYLE.local, ...HABITS_OF_STYLE.orchestrated];
    expect(used.filter((habit) => !named.has(habit))).toEqual([]);
  });
});

describe('a policy of the scenario', () => {
  it('plays as its base does but for the habits that it is without', () => {
    const scenario = withPolicies({ id: 'blind', title: 'Blind', base: 'orchestrated', without: ['lookAround'] });
    expect(typesOf(scenario, 'orchestrated')).toContain('gatherInsight');
    expect(typesOf(scenario, 'blind')).not.toContain('gatherInsight');
    expect(playedBy(scenario, 'blind', 'ops').habits).toHaveLength(HABITS_OF_STYLE.orchestrated.length - 1);
  });

  it('has the habits that it is given beside those of its base, each once', () => {
    const scenario = withPolicies({
      id: 'curious',
      title: 'Curious',
      base: 'reactive',
      with: ['engageBusiness', 'pullLoudest'],
    });
    expect(typesOf(scenario, 'reactive')).not.toContain('engageBusiness');
    expect(typesOf(scenario, 'curious')).toContain('engageBusiness');
    expect(playedBy(scenario, 'curious', 'ops').habits).toHaveLength(HABITS_OF_STYLE.reactive.length + 1);
  });

  it('follows a plan of its own, or that of its base when it has none', () => {
    const plan = { improvements: [['scaleNoise']], agreements: [{ agreement: 'tests' as const, option: 'none' }] };
    const scenario = withPolicies(
      { id: 'planned', title: 'Planned', base: 'reactive', plan },
      { id: 'plain', title: 'Plain', base: 'reactive' },
    );
    const game = playGame({ scenario, seed: 3, styleOf: () => 'planned' });
    expect(game.state.agreements.tests).toBe('none');
    expect(game.state.improvements.filter((entry) => entry.state !== 'offered').map((entry) => entry.id)).toEqual([
      'scaleNoise',
    ]);
    expect(playedBy(scenario, 'plain', 'lead').plan).toBe(scenario.bots.reactive);
  });

  it('hands roles to a style or to another policy, whose own roles do not count', () => {
    const scenario = withPolicies(
      { id: 'half', title: 'Half', base: 'orchestrated', roles: { dev: 'idle', ops: 'other' } },
      { id: 'other', title: 'Other', base: 'reactive', without: ['followPlan'], roles: { ops: 'half' } },
    );
    expect(playedBy(scenario, 'half', 'desk').habits).toEqual(HABITS_OF_STYLE.orchestrated);
    expect(playedBy(scenario, 'half', 'dev').habits).toEqual(HABITS_OF_STYLE.idle);
    expect(playedBy(scenario, 'half', 'ops').habits).toHaveLength(HABITS_OF_STYLE.reactive.length - 1);
  });

  it('must be there, and the message says which are', () => {
    const scenario = withPolicies({ id: 'own', title: 'Own', base: 'idle' });
    expect(() => playedBy(scenario, 'toString', 'dev')).toThrow(`there are ${BOT_STYLES.join(', ')}, own`);
  });
});

describe('simulate with a policy of the scenario', () => {
  const folder = mkdtempSync(join(tmpdir(), 'policies-'));
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const file = join(folder, 'small.yaml');
  writeFileSync(file, smallScenario('bots:\n', 'policies:\n  - { id: napping, title: Nap, base: idle }\nbots:\n'));

  async function simulated(...args: string[]): Promise<{ code: number; out: string; errors: string }> {
    let out = '';
    let errors = '';
    const stdout = vi.spyOn(process.stdout, 'write').mockImplementation((text, second, third) => {
      out += String(text);
      const callback = typeof second === 'function' ? second : third;
      callback?.();
      return true;
    });
    const stderr = vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
      errors += String(text);
      return true;
    });
    const code = await run([file, '--json', ...args]);
    stdout.mockRestore();
    stderr.mockRestore();
    return { code, out, errors };
  }

  it('plays it for all roles or for one', async () => {
    const { code, out } = await simulated('--policy', 'napping');
    expect(code).toBe(0);
    expect(out).toContain('"policy":"napping"');
    const one = await simulated('--role', 'smith=napping');
    expect(one.code).toBe(0);
    expect(one.out).not.toBe(out);
  });

  it('says which there are when there is none of that name', async () => {
    const wanted = 'there are reactive, local, orchestrated, learning, idle, random, napping';
    expect((await simulated('--policy', 'sleeping')).errors).toContain(wanted);
    expect((await simulated('--role', 'smith=sleeping')).errors).toContain(wanted);
  });
});
