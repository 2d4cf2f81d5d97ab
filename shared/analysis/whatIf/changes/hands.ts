// Other people on an incident, until it is solved: all hands of the role that has it, or a swarm with a hand of each role
// that may know the cause. Bots do not call them off.
import type { BotCommand } from '../../../sim/bots/types.ts';
import type { Game, Hand, WorkItem } from '../../../sim/state.ts';
import { applyCommand } from '../../../sim/step.ts';
import { severityOf } from '../../../sim/incidents/severity.ts';
import type { ChangeOffer } from '../change.ts';
import type { ChangeDefinition } from './types.ts';

const LISTED_MAX = 3;
/** Incidents less severe than this are nobody's reason to drop everything. */
const SEVERITY_MAX = 2;

export const hands: ChangeDefinition<'hands'> = {
  kind: 'hands',
  list: (game) =>
    game.state.phase === 'running'
      ? game.state.open
          .filter(isSevere)
          .sort(bySeverity)
          .slice(0, LISTED_MAX)
          .flatMap((item) => offersOf(game, item))
      : [],
  make(game, { workId, who }) {
    const item = game.index.work.get(workId);
    if (item === undefined || !isSevere(item)) return false;
    if (who === 'owner')
      return handsOf(game, item.roleId).filter((hand) => put(game, item.roleId, workId, hand)).length > 0;
    if (!item.isSwarmed && applyCommand(game, `bot:${item.roleId}`, { type: 'callSwarm', workId }) !== null)
      return false;
    for (const roleId of new Set([item.roleId, ...game.rules.solvers])) {
      const hand = bestHand(game, roleId);
      if (hand !== undefined) put(game, roleId, workId, hand);
    }
    return true;
  },
  undoes: (game, { workId }, command, isMade) => isMade && callsOff(game, workId, command),
};

export const isSevere = (item: WorkItem): boolean =>
  item.incident?.isTriaged === true &&
  severityOf(item) <= SEVERITY_MAX &&
  item.status !== 'blocked' &&
  item.status !== 'closed';

/** Both ways, at the present tick. */
export function offersOf(game: Game, item: WorkItem): ChangeOffer[] {
  const about = {
    tick: game.state.roundTick,
    titleKey: item.titleKey,
    detailKey: `roles.${item.roleId}.title`,
    facts: { hours: game.state.tick - item.arrivedTick },
  };
  const offers: ChangeOffer[] = [{ change: { kind: 'hands', workId: item.id, who: 'owner' }, ...about }];
  if (game.rules.scenario.people.swarmTypes.includes(item.type))
    offers.push({ change: { kind: 'hands', workId: item.id, who: 'swarm' }, ...about });
  return offers;
}

const bySeverity = (a: WorkItem, b: WorkItem): number => severityOf(a) - severityOf(b) || a.number - b.number;

const handsOf = (game: Game, roleId: string): Hand[] =>
  (game.index.handsOf.get(roleId) ?? []).filter(({ awayUntilTick }) => awayUntilTick <= game.state.tick);

/** A free one, else the one that has been at its work for longest. */
const bestHand = (game: Game, roleId: string): Hand | undefined =>
  handsOf(game, roleId).sort(
    (a, b) => Number(a.workId !== '') - Number(b.workId !== '') || a.pointedTick - b.pointedTick,
  )[0];

function put(game: Game, roleId: string, workId: string, { id: handId }: Hand): boolean {
  const refusal = applyCommand(game, `bot:${roleId}`, { type: 'pullWork', workId, handId });
  return refusal === null || refusal === 'alreadyInWork';
}

/** The work is parked, or a hand that is on it is to do something else. */
function callsOff({ index }: Game, workId: string, command: BotCommand): boolean {
  if (command.type === 'parkWork') return command['workId'] === workId;
  if (command.type !== 'pullWork' && command.type !== 'releaseHand') return false;
  return index.hands.get(command['handId'] ?? '')?.workId === workId && command['workId'] !== workId;
}
