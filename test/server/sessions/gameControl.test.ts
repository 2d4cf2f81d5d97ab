// The facilitator's moves of the game over HTTP: each action reaches the simulation as its command, in one team or in all;
// and what was set for a session is there again when a team comes back from the store.
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { COMMANDS } from '../../../shared/sim/commands/index.ts';
import { controlSchema } from '../../../server/sessions/controlSchema.ts';
import { gameCommand, isGameControl } from '../../../server/sessions/gameCommand.ts';
import { joinTeam } from '../../support/joinTeam.ts';
import { call, control, createSession, type CreatedSession, takeSeat, watch } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

let server: TestServer;
let session: CreatedSession;

beforeAll(async () => {
  server = await startTestServer();
});
beforeEach(async () => {
  session = await createSession(server.url);
});
afterAll(() => server.end());

const order = (body: Record<string, unknown>) => control(server.url, session, body);
const stateOf = (teamId: string) => {
  const room = server.teams.find({ code: session.code, teamId });
  if (room === null) throw new Error('the team is not in memory');
  return room.team.play.game.state;
};

it('has an action for everything that facilitators may command, in the shape that the simulation reads', () => {
  const samples = [
    ...['start', 'pause', 'resume', 'nextPhase', 'back', 'replayRound', 'undo'].map((action) => ({ action })),
    { action: 'extend', ticks: 12 },
    { action: 'speed', perMille: 2000 },
    { action: 'reveal', step: 1 },
    { action: 'inject', streamId: 'a' },
    { action: 'inject', serviceId: 'a', impactPerMille: 500, title: 'b' },
    { action: 'injectEvent', streamId: 'a' },
    { action: 'runInject', injectId: 'a' },
    { action: 'setRule', agreementId: 'a', optionId: 'b' },
    { action: 'setRetroStage', stage: 'reveal' },
    { action: 'setTakeawayStage', stage: 'wall' },
    { action: 'message', from: 'a', text: 'b' },
  ];
  const reached = new Set<string>();
  for (const sample of samples) {
    const read = controlSchema.parse(sample);
    if (!isGameControl(read)) throw new Error(`${sample.action} is no move of the game`);
    const { type, ...payload } = gameCommand(read, 'lobby');
    const definition = COMMANDS.find((command) => command.type === type);
    expect(definition?.capability, type).toBe('facilitator');
    expect(definition?.payload.safeParse(payload).success, type).toBe(true);
    reached.add(type);
  }
  // Given in the facilitator's name by the server itself, when people come and go.
  const byServer = ['assignSeat', 'releaseSeat'];
  const all = COMMANDS.filter(({ capability }) => capability === 'facilitator').map(({ type }) => type);
  expect(all.filter((type) => !reached.has(type) && !byServer.includes(type))).toEqual([]);
});

it('goes on and back, makes the round longer, sets a rule and takes the last thing back', async () => {
  await takeSeat(server.url, session, { roleId: 'desk' });
  await order({ action: 'start' });
  await order({ action: 'back' });
  expect(stateOf('t1').phase).toBe('lobby');
  await order({ action: 'undo' });
  expect(stateOf('t1').phase).toBe('briefing');
  await order({ action: 'nextPhase' });
  await order({ action: 'extend', ticks: 24 });
  expect(stateOf('t1').facilitation.extraTicks).toBe(24);
  const { agreements } = stateOf('t1');
  await order({ action: 'replayRound' });
  expect(stateOf('t1')).toMatchObject({ phase: 'briefing', round: 1, roundTick: 0, agreements });
  const path = `/api/sessions/${session.code}/control`;
  const body = { action: 'setRule', agreementId: 'none', optionId: 'none' };
  const refused = await call<{ status: number }>(server.url, path, { body, bearer: session.facilitatorToken });
  expect(refused.status).toBe(409);
});

it('finds settings, names, handed-over seats and notes again when a team comes back from the store', async () => {
  const seat = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  await order({ action: 'lock' });
  await order({ action: 'eyesUp', text: 'Back at ten' });
  await order({ action: 'renameTeam', teamId: 't1', name: 'Owls' });
  await order({ action: 'handToBot', teamId: 't1', seatId: seat.seatId });
  await order({ action: 'note', text: 'Quiet' });
  await server.teams.close({ code: session.code, teamId: 't1' }, 'stopped');
  const ticket = await watch(server.url, session, session.facilitatorToken);
  const facilitator = await joinTeam(ticket, { ticket: ticket.ticket });
  const state = facilitator.state();
  expect(state).toMatchObject({ teamName: 'Owls', session: { isLocked: true, eyesUp: 'Back at ten' } });
  expect(state.facilitator?.seats?.[seat.seatId]).toMatchObject({ nickname: 'Ada', isHandedToBot: true });
  expect(state.facilitator?.notes?.['n1']?.text).toBe('Quiet');
  expect(state.people['desk']?.presence).toBe('bot');
  facilitator.cut();
});
