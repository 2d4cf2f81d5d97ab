// The judge of what players saw: a true journal and true pictures pass, and each kind of fault in them is found.
import { describe, expect, it } from 'vitest';
import { JOURNAL_FORMAT, journalText, scenarioHashOf } from '../../../server/journal/journalLines.ts';
import { checkSights } from '../../../server/lab/chaos/network/checkSights.ts';
import { fingerprint } from '../../../server/lab/chaos/network/fingerprint.ts';
import type { Sight } from '../../../server/lab/chaos/network/roamerMessages.ts';
import type { JournalLine } from '../../../shared/analysis/journalLine.ts';
import { createGame } from '../../../shared/sim/createGame.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import type { Game } from '../../../shared/sim/state.ts';
import { advance, applyCommand } from '../../../shared/sim/step.ts';
import { listOptions, viewPublic, viewRole } from '../../../shared/sim/views/index.ts';
import { tinyScenario } from '../../support/tinyScenario.ts';

const scenario = tinyScenario();
const SEED = 5;

interface Recorded {
  lines: JournalLine[];
  sights: Sight[];
}

function sightOf(game: Game, roleId: string): Sight {
  const role = { ...viewRole(game, roleId), options: listOptions(game, roleId) };
  const { tick } = game.state;
  const parts = {
    public: { tick, fingerprint: fingerprint(viewPublic(game)) },
    [roleId]: { tick, fingerprint: fingerprint(role) },
  };
  return { teamId: 't1', seatId: `s-${roleId}`, tick, parts };
}

/** A round in which a role changes its mind in the middle of ticks, looked at before and after. */
function play(): Recorded {
  const game = createGame(scenario, SEED);
  const [roleId = ''] = game.rules.roleIds;
  const lines: JournalLine[] = [];
  const sights: Sight[] = [];
  const give = (seat: string, command: { type: string } & Record<string, unknown>): void => {
    expect(applyCommand(game, seat, command)).toBeNull();
    lines.push({ tick: game.state.tick, n: lines.filter((line) => 'n' in line).length + 1, seat, command });
  };
  give('facilitator', { type: 'startSession' });
  give('facilitator', { type: 'nextPhase' });
  for (let count = 0; count < 12; count += 1) {
    advance(game);
    sights.push(sightOf(game, roleId));
    give(`bot:${roleId}`, { type: 'setPulling', isPulling: count % 2 === 0 ? 'no' : 'yes' });
    sights.push(sightOf(game, roleId));
    if (count % 4 === 3) lines.push({ tick: game.state.tick, hash: hashState(game.state) });
  }
  advance(game);
  sights.push(sightOf(game, roleId));
  return { lines, sights };
}

function textOf(lines: JournalLine[]): string {
  const seats = Object.values(createGame(scenario, SEED).state.seats);
  const about = { format: JOURNAL_FORMAT, scenarioHash: scenarioHashOf(scenario), scenario, seed: SEED, seats };
  return journalText({ ...about, createdAt: 'now' }, lines);
}

const recorded = play();

/** The same picture, which says that it shows other ticks. */
const showing = (sight: Sight, tick: number, partTick: number): Sight => ({
  ...sight,
  tick,
  parts: Object.fromEntries(Object.entries(sight.parts).map(([part, one]) => [part, { ...one, tick: partTick }])),
});

describe('the judge of what players saw', () => {
  it('finds nothing where the journal gives every picture, also those in the middle of a tick and after the last entry', () => {
    expect(checkSights(textOf(recorded.lines), recorded.sights)).toEqual({
      hashes: 3,
      wrongHashes: 0,
      sights: 25,
      wrongSights: 0,
      firstFault: '',
    });
  });

  it('finds a picture that no moment of its tick gives', () => {
    const [first, ...others] = recorded.sights;
    const wrong = { tick: 1, fingerprint: fingerprint('something else') };
    const other = { ...first, parts: { ...first?.parts, public: wrong } } as Sight;
    const check = checkSights(textOf(recorded.lines), [other, ...others]);
    expect([check.wrongSights, check.wrongHashes]).toEqual([1, 0]);
    expect(check.firstFault).toContain('another picture at tick 1');
  });

  it('finds a picture of another tick than it says', () => {
    const moved = recorded.sights.map((sight) => (sight.tick === 5 ? showing(sight, 6, 6) : sight));
    expect(checkSights(textOf(recorded.lines), moved).wrongSights).toBe(2);
  });

  it('takes a role’s picture that says that it is a few ticks old, but not one that is too old or of a later tick', () => {
    const [roleId = ''] = Object.keys(recorded.sights[0]?.parts ?? {}).filter((part) => part !== 'public');
    const [old, now] = [recorded.sights[2], recorded.sights[8]];
    const mixed = (tick: number): Sight => ({ ...now, parts: { [roleId]: old?.parts[roleId] }, tick }) as Sight;
    const ticks = [1, 2, 5, 8, 9].map((tick) => checkSights(textOf(recorded.lines), [mixed(tick)]).wrongSights);
    expect(ticks).toEqual([1, 0, 0, 0, 1]);
  });

  it('finds a recorded hash that the game does not have', () => {
    const lines = recorded.lines.map((line) => ('hash' in line && line.tick === 8 ? { ...line, hash: 'f00' } : line));
    const check = checkSights(textOf(lines), []);
    expect([check.hashes, check.wrongHashes, check.firstFault]).toEqual([3, 1, 'another hash at tick 8']);
  });

  it('finds an entry that is gone, by the pictures and hashes after it', () => {
    const renumbered = recorded.lines
      .filter((line) => !('n' in line && line.n === 14))
      .map((line) => ('n' in line && line.n > 14 ? { ...line, n: line.n - 1 } : line));
    const check = checkSights(textOf(renumbered), recorded.sights);
    expect(check.wrongSights + check.wrongHashes).toBeGreaterThan(0);
    expect(check.firstFault).not.toBe('');
  });
});

describe('a fingerprint', () => {
  it('is the same whatever the order of the keys, and another for other content', () => {
    expect(fingerprint({ a: 1, b: { c: 'x', d: true } })).toBe(fingerprint({ b: { d: true, c: 'x' }, a: 1 }));
    expect(fingerprint({ a: 1 })).not.toBe(fingerprint({ a: '1' }));
    expect(fingerprint({ a: { b: 1 } })).not.toBe(fingerprint({ a: { b: 2 } }));
  });
});
