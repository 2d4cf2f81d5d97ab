// Sessions over HTTP: made, looked at, controlled, erased. Reads requests and shapes answers; what happens is in sessions/.
import { json, type Request, type Response, Router } from 'express';
import { z } from 'zod';
import { HTTP_LIMITS, SESSION_LIMITS } from '../../shared/limits.ts';
import { BOT_STYLES } from '../../shared/sim/bots/index.ts';
import { listScenarioIds, readScenario } from '../lab/readScenario.ts';
import { controlSchema } from '../sessions/controlSchema.ts';
import { Problem } from '../sessions/Problem.ts';
import { publicSession, publicTeam } from '../sessions/publicSession.ts';
import { AddressBudget } from './AddressBudget.ts';
import { asFacilitator } from './asFacilitator.ts';
import { addressOf, languageOf, publicOriginOf } from './callerOf.ts';
import { mayOpenSessions } from './mayOpenSessions.ts';
import type { HttpServices } from './services.ts';

const languages = z.enum(['en', 'de', 'sk']);
const wishSchema = z.strictObject({
  scenario: z.string().max(60),
  teams: z.int().min(1).max(SESSION_LIMITS.teamsMax).default(1),
  seed: z.int().min(1).max(2_147_483_647).optional(),
  language: languages.optional(),
  title: z.string().trim().max(SESSION_LIMITS.titleLengthMax).default(''),
  botStyle: z.enum(BOT_STYLES).default('learning'),
  teamChoice: z.enum(['players', 'dealt']).default('players'),
  seeds: z.enum(['same', 'different']).default('same'),
});

export function sessionRoutes(services: HttpServices): Router {
  const { sessions, teams, store, controller, failures } = services;
  const router = Router();
  const creations = new AddressBudget(
    HTTP_LIMITS.sessionsPerMinute,
    'tooManySessions',
    'Too many sessions from this address.',
  );
  const readJson = json({ limit: HTTP_LIMITS.jsonBytesMax });

  router.post('/api/sessions', readJson, (request, response) => createSession(services, creations, request, response));

  router.get('/api/sessions/:code', async (request, response) => {
    const session = await failures.spend(addressOf(request), () => sessions.find(request.params.code));
    const language = languageOf(request.query['language'], session.language);
    const shown = await Promise.all(
      (await store.readTeams(session.code)).map(async (record) => {
        const team = teams.find(record)?.team ?? null;
        const taken = team?.presence.seats() ?? (await store.readSeats(record));
        return publicTeam(session, record, { team, seats: taken }, language);
      }),
    );
    response.set('Cache-Control', 'no-store').json(publicSession(session, shown, language));
  });

  router.post('/api/sessions/:code/control', readJson, async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    const control = controlSchema.parse(request.body);
    response.json(await controller.carryOut(session, control));
  });

  router.delete('/api/sessions/:code', async (request, response) => {
    const session = await asFacilitator(services, request.params.code, request);
    for (const key of await store.readTeams(session.code)) await teams.close(key, 'erased');
    await store.eraseSession(session.code);
    response.status(204).end();
  });

  return router;
}

/** Opens a session; whoever has the key, where one is set. */
async function createSession(
  services: HttpServices,
  creations: AddressBudget,
  request: Request,
  response: Response,
): Promise<void> {
  const { environment, sessions, log } = services;
  await mayOpenSessions(services, request);
  const wish = wishSchema.parse(request.body ?? {});
  const unknownScenario = new Problem(400, 'unknownScenario', 'There is no such scenario.');
  if (!listScenarioIds().includes(wish.scenario)) throw unknownScenario;
  // Before the file is read, which costs more than everything else here.
  await creations.spend(addressOf(request));
  const read = readScenario(wish.scenario);
  if (!('scenario' in read)) throw unknownScenario;
  const { scenario } = read;
  const made = await sessions.create({
    scenario,
    teamCount: wish.teams,
    seed: wish.seed,
    language: wish.language ?? environment.DEFAULT_LANGUAGE ?? scenario.language,
    title: wish.title === '' ? scenario.title : wish.title,
    botStyle: wish.botStyle,
    teamChoice: wish.teamChoice,
    seeds: wish.seeds,
  });
  const { code } = made.session;
  log.info({ code, scenario: scenario.id, teams: made.teams.length }, 'session opened');
  const origin = publicOriginOf(request, environment.PUBLIC_URL);
  response.status(201).json({
    code,
    facilitatorToken: made.facilitatorToken,
    teams: made.teams.map(({ teamId, name }) => ({ teamId, name })),
    links: {
      join: `${origin}/j/${code}`,
      // After the #, so that a token never reaches a log or a referrer.
      facilitator: `${origin}/facilitator#code=${code}&token=${made.facilitatorToken}`,
      screen: `${origin}/screen#code=${code}&token=${made.screenToken}`,
    },
  });
}
