// Every command: accepted once, refused with each of its codes, and deaf to bad payloads. Derived from the list of commands.
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../../shared/sim/commands/index.ts';
import { hashState } from '../../../shared/sim/hash.ts';
import { inLobby, inRound, known, tryGive } from '../playing.ts';
import { badPayloads } from './badPayloads.ts';
import { COMMAND_CASES } from './cases/index.ts';

const casesOf = (type: string): (typeof COMMAND_CASES)[string] => known(COMMAND_CASES[type], `a case of ${type}`);

describe('the table of commands', () => {
  it('has cases for every command, and for no other', () => {
    expect(Object.keys(COMMAND_CASES).sort()).toEqual(COMMANDS.map(({ type }) => type).sort());
  });

  it.each(COMMANDS)('has a case for each code of $type, and for no other', ({ type, refusals }) => {
    expect(Object.keys(casesOf(type).refusals).sort()).toEqual([...refusals].sort());
  });
});

describe.each(COMMANDS)('$type', (command) => {
  const { type, refusals } = command;

  it('is accepted and changes the state', () => {
    const { game, from, payload } = casesOf(type).accepted();
    const before = hashState(game.state);
    expect(tryGive(game, from, type, payload)).toBeNull();
    expect(hashState(game.state)).not.toBe(before);
  });

  it.each(refusals.map((code) => [code]))('is refused with %s and changes nothing', (code) => {
    const { game, from, payload } = known(casesOf(type).refusals[code], code)();
    const before = hashState(game.state);
    expect(tryGive(game, from, type, payload)).toBe(code);
    expect(hashState(game.state)).toBe(before);
  });

  it('refuses every bad payload with badPayload and changes nothing', () => {
    const { game, from, payload } = casesOf(type).accepted();
    const before = hashState(game.state);
    const wrong = badPayloads(command, payload).map(([what, bad]) => [what, tryGive(game, from, type, bad)]);
    expect(wrong.filter(([, answer]) => answer !== 'badPayload')).toEqual([]);
    expect(hashState(game.state)).toBe(before);
  });
});

describe('who may give a command', () => {
  it.each(['', 'fly', 'constructor', '__proto__', 'toString'])('refuses the unknown command "%s"', (type) => {
    expect(tryGive(inRound(), 'desk', type)).toBe('unknownCommand');
  });

  it.each(['', 'anna', 'constructor', '__proto__', 'toString'])('[ST1] refuses the unknown seat "%s"', (seat) => {
    expect(tryGive(inRound(), seat, 'setPulling', { isPulling: 'no' })).toBe('seatUnknown');
  });

  it('[ST1] takes a seat called like a member of objects for what it is: a seat', () => {
    const game = inLobby();
    for (const seatId of ['__proto__', 'constructor']) {
      expect(tryGive(game, 'facilitator', 'releaseSeat', { seatId })).toBe('seatUnknown');
      expect(tryGive(game, 'facilitator', 'assignSeat', { seatId, roleIds: 'desk', isBot: false })).toBeNull();
      expect(tryGive(game, seatId, 'setPulling', { isPulling: 'no' })).toBeNull();
      expect(tryGive(game, seatId, 'setPulling', { isPulling: 'yes' })).toBeNull();
      expect(tryGive(game, 'facilitator', 'releaseSeat', { seatId })).toBeNull();
      expect(tryGive(game, seatId, 'setPulling', { isPulling: 'no' })).toBe('seatUnknown');
    }
  });

  it.each(['constructor', '__proto__', 'toString'])('passes no work to a role called "%s"', (roleId) => {
    const { game, from, payload } = casesOf('passWork').accepted();
    expect(tryGive(game, from, 'passWork', { ...payload, roleId })).toBe('noSuchRole');
  });

  it.each(COMMANDS)('lets nobody give $type who may not', ({ type, capability }) => {
    const { game, payload } = casesOf(type).accepted();
    const before = hashState(game.state);
    const roles = game.rules.scenario.roles.filter((role) => !role.commands.includes(type)).map((role) => role.id);
    const strangers = capability === 'facilitator' ? roles : ['facilitator', ...(capability === 'role' ? roles : [])];
    expect(strangers.map((from) => tryGive(game, from, type, payload))).toEqual(strangers.map(() => 'notYourRole'));
    expect(hashState(game.state)).toBe(before);
  });

  it('[ST1] applies a command of a seat with several roles for the first that is not refused', () => {
    const game = inRound();
    tryGive(game, 'facilitator', 'assignSeat', { seatId: 'anna', roleIds: 'desk ops', isBot: false });
    const stop = (): string | null => tryGive(game, 'anna', 'setPulling', { isPulling: 'no' });
    expect([stop(), stop(), stop()]).toEqual([null, null, 'alreadyDone']);
    expect(['desk', 'ops', 'dev'].map((id) => game.state.roles[id]?.isPulling)).toEqual([false, false, true]);
  });

  it('[ST1] lets an observer, a seat without roles, give nothing', () => {
    const game = inRound();
    tryGive(game, 'facilitator', 'assignSeat', { seatId: 'anna', roleIds: '', isBot: false });
    expect(tryGive(game, 'anna', 'setPulling', { isPulling: 'no' })).toBe('notYourRole');
  });

  it('counts what is a decision, for the role that took it', () => {
    const game = inRound();
    tryGive(game, 'desk', 'setPulling', { isPulling: 'no' });
    tryGive(game, 'desk', 'setPulling', { isPulling: 'no' });
    expect([game.state.roles['desk']?.decisions, game.state.roles['ops']?.decisions]).toEqual([1, 0]);
    expect(game.state.roles['desk']?.lastDecision).toBe('setPulling');
  });
});
