// How tests of the rules play: a game that is under way, commands that must be accepted, time that passes, work made on order.
// Must not know rules: it only gives commands and lets ticks pass, as the server does.
import type { Scenario } from '../../shared/scenario/schema.ts';
import { createGame } from '../../shared/sim/createGame.ts';
import { findFaults } from '../../shared/sim/invariants.ts';
import type { Game, Hand, ManoeuvreState, Problem, RoleState, ServiceState, WorkItem } from '../../shared/sim/state.ts';
import { advance, applyCommand, FACILITATOR_SEAT } from '../../shared/sim/step.ts';
import { type TinyOptions, tinyScenario } from '../support/tinyScenario.ts';

export type Payload = Record<string, unknown>;

/** The seat that acts for a role from the start. */
export const seatOf = (roleId: string): string => `bot:${roleId}`;

/** A game of the tiny scenario in its lobby. */
export function inLobby(options: TinyOptions = {}, seed = 1): Game {
  return createGame(tinyScenario(options), seed);
}

/** A game of the tiny scenario whose first round has just begun. */
export function inRound(options: TinyOptions = {}, seed = 1): Game {
  return started(tinyScenario(options), seed);
}

/** A game whose first round has just begun. */
export function started(scenario: Scenario, seed: number): Game {
  const game = createGame(scenario, seed);
  facilitate(game, 'startSession');
  facilitate(game, 'nextPhase');
  return game;
}

/** Gives a command that must be accepted. `from` is a role, a seat, or the facilitator. */
export function give(game: Game, from: string, type: string, payload: Payload = {}): void {
  const refusal = tryGive(game, from, type, payload);
  if (refusal !== null) throw new Error(`${type} ${JSON.stringify(payload)} of ${from} was refused: ${refusal}`);
}

/** Gives a command; null when it was accepted. */
export function tryGive(game: Game, from: string, type: string, payload: Payload = {}): string | null {
  const seat = game.rules.roles.has(from) ? seatOf(from) : from;
  return applyCommand(game, seat, { ...payload, type });
}

export function facilitate(game: Game, type: string, payload: Payload = {}): void {
  give(game, FACILITATOR_SEAT, type, payload);
}

/** Lets ticks pass, and looks for faults after each. */
export function pass(game: Game, ticks: number): void {
  for (let passed = 0; passed < ticks; passed++) {
    advance(game);
    const faults = findFaults(game);
    if (faults.length > 0) throw new Error(`tick ${game.state.tick}: ${faults.join('; ')}`);
  }
}

/** Lets ticks pass until something is so; throws when it never is. Returns how many passed. */
export function passUntil(game: Game, isSo: () => boolean, ticksMax = 300): number {
  for (let passed = 0; passed <= ticksMax; passed++) {
    if (isSo()) return passed;
    pass(game, 1);
  }
  throw new Error(`it never was so in ${ticksMax} ticks`);
}

/** Lets the round end if one is running, and goes on to the next one. */
export function playOn(game: Game): void {
  passUntil(game, () => game.state.phase !== 'running', 5000);
  while (game.state.phase !== 'running') facilitate(game, 'nextPhase');
}

/** Makes work of a stream; returns the last piece. */
export function make(game: Game, streamId: string, count = 1): WorkItem {
  facilitate(game, 'injectWork', { streamId, count });
  const item = game.state.open.at(-1);
  if (item === undefined) throw new Error(`no work of ${streamId} is open`);
  return item;
}

/** Causes an incident of no known cause on a service. */
export function breakService(game: Game, serviceId: string, impactPerMille: number): WorkItem {
  facilitate(game, 'injectIncident', { serviceId, impactPerMille, title: `${serviceId} is broken` });
  const item = game.state.open.at(-1);
  if (item === undefined) throw new Error(`nothing broke on ${serviceId}`);
  return item;
}

/** No hand of these roles (all when none is named) takes work by itself any more. */
export const stopPulling = (game: Game, ...roleIds: string[]): void => setPulling(game, roleIds, 'no');

export const startPulling = (game: Game, ...roleIds: string[]): void => setPulling(game, roleIds, 'yes');

function setPulling(game: Game, roleIds: readonly string[], isPulling: 'yes' | 'no'): void {
  for (const roleId of roleIds.length === 0 ? game.rules.roleIds : roleIds)
    if (roleOf(game, roleId).isPulling !== (isPulling === 'yes')) give(game, roleId, 'setPulling', { isPulling });
}

/** Open work of a type, in order of arrival. */
export const openOf = (game: Game, type: WorkItem['type']): WorkItem[] =>
  game.state.open.filter((item) => item.type === type);

/** The only open work of a type. */
export function theOnly(game: Game, type: WorkItem['type']): WorkItem {
  const found = openOf(game, type);
  const [item] = found;
  if (item === undefined || found.length > 1) throw new Error(`${found.length} pieces of type ${type} are open`);
  return item;
}

export const isOpen = (game: Game, item: WorkItem): boolean => game.state.open.includes(item);

/** How a piece of work ended; '' while it is open. */
export const outcomeOf = (game: Game, item: WorkItem): string =>
  game.state.closed.find((entry) => entry.id === item.id)?.outcome ?? '';

/** Id of the step where a piece of work is. */
export const stepIdOf = (game: Game, item: WorkItem): string =>
  game.rules.routes.get(item.routeId)?.steps[item.stepIndex]?.id ?? '';

export const handsOf = (game: Game, roleId: string): Hand[] =>
  game.state.hands.filter((hand) => hand.roleId === roleId);

export function handOf(game: Game, roleId: string, position = 0): Hand {
  return known(handsOf(game, roleId)[position], `hand ${position} of ${roleId}`);
}

export const roleOf = (game: Game, roleId: string): RoleState => known(game.state.roles[roleId], roleId);

export const serviceOf = (game: Game, id: string): ServiceState => known(game.index.services.get(id), id);

/** The latent problem of a specification. */
export const problemOf = (game: Game, specId: string): Problem =>
  known(
    game.state.problems.find((problem) => problem.specId === specId),
    specId,
  );

export const manoeuvreOf = (game: Game, id = 'pass'): ManoeuvreState =>
  known(
    game.state.manoeuvres.find((manoeuvre) => manoeuvre.id === id),
    id,
  );

/** What must be there; throws when it is not. */
export function known<T>(value: T | null | undefined, what: string): T {
  if (value === null || value === undefined) throw new Error(`${what} is not there`);
  return value;
}
