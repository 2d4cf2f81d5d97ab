// System: people ask where their incident stays, and complain when it takes long; one open of each per incident [IN11, IN12].
import { drawPerMille } from '../random.ts';
import type { Game, WorkItem } from '../state.ts';
import { createFromStream } from '../work/streams.ts';

const CHASER_DRAW = 1000;
const COMPLAINT_DRAW = 2000;

export function chaseAndComplain(game: Game): void {
  for (const { item } of game.index.incidents) {
    chase(game, item);
    complain(game, item);
  }
}

function isOpen(game: Game, aboutId: string, streamId: string): boolean {
  return game.state.open.some((other) => other.aboutId === aboutId && other.streamId === streamId);
}

function chase(game: Game, item: WorkItem): void {
  const rules = game.rules.scenario.incidents.chaser;
  const factor = item.incident?.isCommunicated === true ? rules.communicatedPerMille : 1000;
  const chance = Math.floor((rules.perThousandTicks * factor) / 1000);
  const age = game.state.tick - item.arrivedTick;
  if (!drawPerMille(game.state.seed, item.luckHash, item.luckIndex, CHASER_DRAW + age, chance)) return;
  if (isOpen(game, item.id, rules.stream)) return;
  createFromStream(game, rules.stream, { aboutId: item.id, serviceId: item.serviceId });
}

function complain(game: Game, item: WorkItem): void {
  const rules = game.rules.scenario.incidents.complaint;
  const age = game.state.tick - item.arrivedTick;
  if (age < rules.afterTicks) return;
  if (!drawPerMille(game.state.seed, item.luckHash, item.luckIndex, COMPLAINT_DRAW + age, rules.perThousandTicks))
    return;
  if (isOpen(game, item.id, rules.stream)) return;
  createFromStream(game, rules.stream, { aboutId: item.id, serviceId: item.serviceId });
}
