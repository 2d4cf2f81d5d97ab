// Nine players as scripts play a whole game, knowing nothing but the interface: HTTP routes, /api/commands, and the options
// in their own view. What they end with is what the journal gives again.
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replay } from '../../server/lab/replay.ts';
import type { OptionView } from '../../shared/sim/views/types.ts';
import { joinTeam, type TestClient } from '../support/joinTeam.ts';
import { call, callFor, control, createSession, takeSeat } from '../support/sessionApi.ts';
import { startTestServer, type TestServer } from '../support/testServer.ts';

interface CommandPage {
  type: string;
  targetParam: string;
  pickParam: string;
}

let server: TestServer;

beforeAll(async () => {
  // The clock of the server runs faster than the wall's, on top of the game's own speed.
  server = await startTestServer({ speed: 4 });
});
afterAll(() => server.end());

/** An option of the view as the command it stands for. */
function commandOf(option: OptionView, pages: Map<string, CommandPage>): Record<string, unknown> | null {
  const page = pages.get(option.type);
  if (page === undefined) return null;
  const [pick] = option.picks.split(' ');
  return {
    type: option.type,
    ...(page.targetParam === '' ? {} : { [page.targetParam]: option.target }),
    ...(page.pickParam === '' || pick === undefined || pick === '' ? {} : { [page.pickParam]: pick }),
  };
}

/** Gives a possible command every now and then until the game is over. @returns codes of refusals, with counts */
async function play(
  client: TestClient,
  pages: Map<string, CommandPage>,
  isOver: () => boolean,
): Promise<Map<string, number>> {
  const answers = new Map<string, number>();
  for (let seq = 1; !isOver(); seq += 1) {
    const { roles } = client.state();
    const options = Object.values(roles).flatMap((role) => Object.values(role.options));
    const possible = options.filter(({ refusal }) => refusal === '');
    const option = possible[(seq * 7) % Math.max(1, possible.length)];
    const command = option === undefined ? null : commandOf(option, pages);
    if (command !== null) {
      const answer = await client.command(seq, command);
      const name = answer.kind === 'accepted' ? 'accepted' : answer.code;
      answers.set(name, (answers.get(name) ?? 0) + 1);
    }
    await new Promise((resolve) => setTimeout(resolve, 120));
  }
  return answers;
}

it('plays a whole game by scripts that know only the interface', async () => {
  const { url } = server;
  const pages = new Map((await callFor<CommandPage[]>(url, '/api/commands')).map((page) => [page.type, page]));
  const session = await createSession(url, { title: 'By script' });
  const shown = await callFor<{ teams: { roles: { roleId: string }[] }[] }>(url, `/api/sessions/${session.code}`);
  const roleIds = shown.teams[0]?.roles.map(({ roleId }) => roleId) ?? [];
  expect(roleIds.length).toBe(9);
  const clients = await Promise.all(
    roleIds.map(async (roleId) => {
      const seat = await takeSeat(url, session, { nickname: roleId, roleId });
      return joinTeam(seat, { seatToken: seat.seatToken });
    }),
  );
  const [first] = clients;
  if (first === undefined) throw new Error('nobody plays');
  await control(url, session, { action: 'start' });
  await control(url, session, { action: 'speed', perMille: 64_000 });
  let isOver = false;
  const playing = clients.map((client) => play(client, pages, () => isOver));
  const { roundCount } = first.state().public;
  for (let round = 1; round <= roundCount; round += 1) {
    await first.until(`briefing ${round}`, ({ public: view }) => view.phase === 'briefing' && view.round === round);
    await control(url, session, { action: 'nextPhase' });
    await first.until(`review ${round}`, ({ public: view }) => view.phase === 'review', 60_000);
    await control(url, session, { action: 'reveal', step: 3 });
    await control(url, session, { action: 'nextPhase' });
    if (round < roundCount) await control(url, session, { action: 'nextPhase' });
  }
  isOver = true;
  const counts = await Promise.all(playing);
  const accepted = counts.map((count) => count.get('accepted') ?? 0);
  expect(Math.min(...accepted)).toBeGreaterThan(3);
  const last = await first.until('the debrief', ({ public: view }) => view.phase === 'debrief');
  expect(Object.keys(last.public.results)).toEqual(['1', '2', '3', '4'].slice(0, roundCount));

  const journal = await call<string>(url, `/api/sessions/${session.code}/journal`, {
    bearer: session.facilitatorToken,
  });
  const replayed = replay(journal.text);
  const report = await callFor<{ teams: { rounds: { metrics: unknown }[] }[] }>(
    url,
    `/api/sessions/${session.code}/report?format=json`,
    { bearer: session.facilitatorToken },
  );
  expect(replayed.phase).toBe('debrief');
  expect(report.teams[0]?.rounds.map(({ metrics }) => metrics)).toEqual(replayed.rounds.map(({ metrics }) => metrics));
  expect(Object.values(last.public.results).map((json) => (JSON.parse(json) as { metrics: unknown }).metrics)).toEqual(
    replayed.rounds.map(({ metrics }) => metrics),
  );
  await Promise.all(clients.map((client) => client.leave()));
}, 180_000);
