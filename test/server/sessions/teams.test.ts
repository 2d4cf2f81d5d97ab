// Teams that are renamed, come late, merge and part, over HTTP; and what becomes of their people.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { joinTeam } from '../../support/joinTeam.ts';
import { call, callFor, control, createSession, type SeatAnswer, takeSeat } from '../../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../../support/testServer.ts';

interface Shown {
  teams: { teamId: string; name: string; roles: { roleId: string; nicknames: string[] }[] }[];
}

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.end());

const shown = (code: string) => callFor<Shown>(server.url, `/api/sessions/${code}`);
const placesOf = ({ teams }: Shown, teamId: string): [string, string][] =>
  (teams.find((team) => team.teamId === teamId)?.roles ?? []).flatMap(({ roleId, nicknames }) =>
    nicknames.map((name): [string, string] => [name, roleId]),
  );

it('gives a team another name, everywhere at once', async () => {
  const session = await createSession(server.url);
  const seat = await takeSeat(server.url, session, { roleId: 'desk' });
  const ada = await joinTeam(seat, { seatToken: seat.seatToken });
  await control(server.url, session, { action: 'renameTeam', teamId: 't1', name: '  The \u202eOwls ' });
  await ada.until('the name', ({ teamName }) => teamName === 'The Owls');
  expect((await shown(session.code)).teams[0]?.name).toBe('The Owls');
  ada.cut();
});

it('adds a team that plays the same seed, or one of its own where seeds differ', async () => {
  const seedOf = async (code: string, teamId: string) => (await server.store.readTeam({ code, teamId }))?.seed;
  const same = await createSession(server.url, { teams: 2 });
  const { newTeamId } = await control(server.url, same, { action: 'addTeam', name: 'Latecomers' });
  expect(newTeamId).toBe('t3');
  expect((await shown(same.code)).teams.map(({ name }) => name)[2]).toBe('Latecomers');
  expect(await seedOf(same.code, 't3')).toBe(await seedOf(same.code, 't1'));
  expect((await takeSeat(server.url, same, { roleId: 'desk' }, 't3')).roleId).toBe('desk');
  const different = await createSession(server.url, { teams: 2, seeds: 'different' });
  await control(server.url, different, { action: 'addTeam' });
  const seeds = await Promise.all(['t1', 't2', 't3'].map((teamId) => seedOf(different.code, teamId)));
  expect(new Set(seeds).size).toBe(3);
  const again = await createSession(server.url, { teams: 2, seeds: 'different' });
  expect(await seedOf(again.code, 't2')).toBe(seeds[1]);
});

it('merges a team into another: everybody moves, keeps what is free of their roles, and the empty team is gone', async () => {
  const session = await createSession(server.url, { teams: 2 });
  const ada = await takeSeat(server.url, session, { nickname: 'Ada', roleId: 'desk' });
  const bo = await takeSeat(server.url, session, { nickname: 'Bo', roleId: 'appDev' });
  await takeSeat(server.url, session, { nickname: 'Cy', roleId: 'desk' }, 't2');
  const client = await joinTeam(ada, { seatToken: ada.seatToken });
  const answer = await control(server.url, session, { action: 'mergeTeams', teamId: 't1', intoTeamId: 't2' });
  expect(answer.teams).toMatchObject([{ teamId: 't2', accepted: true }]);
  await expect.poll(() => client.goodbyes).toEqual(['moved']);
  const after = await shown(session.code);
  expect(after.teams.map(({ teamId }) => teamId)).toEqual(['t2']);
  const places = new Map(placesOf(after, 't2'));
  expect([places.get('Cy'), places.get('Bo')]).toEqual(['desk', 'appDev']);
  expect(places.get('Ada')).not.toBe('desk');
  for (const seat of [ada, bo]) {
    const back = await takeSeat(server.url, session, { seatToken: seat.seatToken }, 't1');
    expect([back.teamId, back.roleIds.length]).toEqual(['t2', 1]);
  }
  const late = await call<{ code: string }>(server.url, `/api/sessions/${session.code}/teams/t1/seat`, { body: {} });
  expect(late.status).toBe(404);
});

it('parts a team: some of its people play in a new one, with their roles', async () => {
  const session = await createSession(server.url);
  const take = (nickname: string, roleId: string) => takeSeat(server.url, session, { nickname, roleId });
  const [ada, bo, cy] = [await take('Ada', 'desk'), await take('Bo', 'appDev'), await take('Cy', 'owner')];
  const seatIds = [ada, cy].map(({ seatId }) => seatId);
  const { newTeamId } = await control(server.url, session, { action: 'splitTeam', teamId: 't1', seatIds });
  const after = await shown(session.code);
  expect(placesOf(after, newTeamId ?? '').sort()).toEqual([
    ['Ada', 'desk'],
    ['Cy', 'owner'],
  ]);
  expect(placesOf(after, 't1')).toEqual([['Bo', 'appDev']]);
  const teamsOf = async (seats: SeatAnswer[]) =>
    Promise.all(seats.map(async ({ seatToken }) => (await takeSeat(server.url, session, { seatToken }, 't1')).teamId));
  expect(await teamsOf([ada, bo, cy])).toEqual([newTeamId, 't1', newTeamId]);
});
