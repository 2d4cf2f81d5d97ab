// The console names whoever has stopped, and nobody who is at work.
import { describe, expect, it } from 'vitest';
import { attentionOf, type RoleFacts } from '../../../../client/screens/facilitator/teams/attention.ts';
import { attentionWords } from '../../../../client/screens/facilitator/teams/attentionWords.ts';
import { quietestOf } from '../../../../client/screens/facilitator/teams/quietestOf.ts';
import { roleFactsOf } from '../../../../client/screens/facilitator/teams/roleFacts.ts';
import type { SeatView } from '../../../../client/model/wireState.ts';
import type { OverviewTeam } from '../../../../client/net/overviewApi.ts';
import type { FacilitatorRoleView } from '../../../../shared/sim/views/types.ts';

const facts = (more: Partial<RoleFacts> = {}): RoleFacts => ({
  hasPerson: true,
  quietSeconds: 0,
  waitingCount: 3,
  idleHands: 0,
  stuckHands: 0,
  ...more,
});

describe('attention', () => {
  it('goes to a person from whom nothing came for 15 s while work waits', () => {
    expect(attentionOf(facts({ quietSeconds: 10 }), true)).toBeNull();
    expect(attentionOf(facts({ quietSeconds: 15 }), true)).toMatchObject({ kind: 'quiet', seconds: 15 });
    expect(attentionOf(facts({ quietSeconds: 15, idleHands: 1 }), true)).toMatchObject({
      kind: 'idle',
      isUrgent: true,
    });
  });

  it('goes to a person whose hands are stuck, at once', () => {
    expect(attentionOf(facts({ stuckHands: 1 }), true)).toMatchObject({ kind: 'stuck', isUrgent: false });
    expect(attentionOf(facts({ stuckHands: 1, quietSeconds: 20 }), true)).toMatchObject({ isUrgent: true });
  });

  it('becomes urgent with time', () => {
    expect(attentionOf(facts({ quietSeconds: 40 }), true)?.isUrgent).toBe(false);
    expect(attentionOf(facts({ quietSeconds: 45 }), true)?.isUrgent).toBe(true);
  });

  it.each([
    ['nothing waits', facts({ quietSeconds: 300, waitingCount: 0 }), true],
    ['a bot plays', facts({ quietSeconds: 300, hasPerson: false, stuckHands: 1 }), true],
    ['the clock stands', facts({ quietSeconds: 300, stuckHands: 1 }), false],
  ])('is not needed when %s', (_, given, isTicking) => {
    expect(attentionOf(given, isTicking)).toBeNull();
  });

  it('says what waits, by type where most is of one', () => {
    const attention = attentionOf(facts({ quietSeconds: 240, stuckHands: 1, waitingCount: 11 }), true);
    if (!attention) throw new Error('nobody is named');
    expect(attentionWords(attention, 'change:9 incident:2')).toBe('Stuck 4 min, 9 changes wait');
    expect(attentionWords(attention, 'change:4 incident:4 toil:3')).toBe('Stuck 4 min, 11 pieces of work wait');
    expect(attentionWords({ ...attention, kind: 'quiet', seconds: 20, waitingCount: 1 }, 'request:1')).toBe(
      'Quiet 20 s, 1 request waits',
    );
  });
});

describe('the facts of a role', () => {
  const role: FacilitatorRoleView = {
    id: 'desk',
    waitingCount: 2,
    waitingTypes: 'incident:2',
    workingHands: 1,
    idleHands: 1,
    stuckHands: 0,
    decisionCount: 4,
    lastDecision: 'passWork',
    lastDecisionTick: 9,
    lastReason: '',
  };
  const seat = (more: Partial<SeatView>): SeatView => ({
    id: 's1',
    nickname: 'Ada',
    roleIds: 'desk',
    isObserver: false,
    isHere: true,
    lastCommand: '',
    lastCommandTick: 0,
    quietSeconds: 30,
    isHandedToBot: false,
    isInvite: false,
    ...more,
  });

  it('count the one of a pair who did something last', () => {
    const pair = [seat({}), seat({ id: 's2', quietSeconds: 5 })];
    expect(roleFactsOf(role, pair, 1000)).toMatchObject({ hasPerson: true, quietSeconds: 5 });
  });

  it('count no silence from before the clock ran', () => {
    expect(roleFactsOf(role, [seat({ quietSeconds: 600 })], 8)).toMatchObject({ quietSeconds: 8 });
  });

  it('know no person where all are away or handed to a bot', () => {
    const gone = [seat({ isHere: false }), seat({ id: 's2', isHandedToBot: true })];
    expect(roleFactsOf(role, gone, 1000)).toMatchObject({ hasPerson: false });
  });
});

describe('the table of many teams', () => {
  const person = { title: 'Desk', waitingCount: 2, waitingTypes: '', idleHands: 0, stuckHands: 0 };
  const team = (roles: OverviewTeam['roles'], isPaused = false): OverviewTeam => ({
    teamId: 't1',
    name: 'Ares',
    phase: 'running',
    round: 1,
    roundTick: 100,
    roundTicks: 480,
    isPaused,
    hereCount: 2,
    botCount: 7,
    downCount: 0,
    degradedCount: 0,
    goalsMet: 0,
    goalsBehind: 0,
    goalCount: 4,
    claimCount: 0,
    roles,
  });

  it('names the one who most needs a word', () => {
    const quiet = { ...person, roleId: 'a', nicknames: 'Ada', quietSeconds: 40 };
    const stuck = { ...person, roleId: 'b', nicknames: 'Bo', quietSeconds: 20, stuckHands: 1 };
    expect(quietestOf(team([quiet, stuck]), 1000)?.role.nicknames).toBe('Bo');
    expect(quietestOf(team([quiet]), 1000)?.role.nicknames).toBe('Ada');
    expect(quietestOf(team([quiet]), 5)).toBeNull();
    expect(quietestOf(team([quiet, stuck], true), 1000)).toBeNull();
  });
});
