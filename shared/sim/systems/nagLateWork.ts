// System: people ask where late work stays, and ask again; one open chaser for each piece [NG1]. No luck in it: being late is enough.
import type { Nagging } from '../gameIndex.ts';
import type { Game } from '../state.ts';
import { luckAbout } from '../work/luckAbout.ts';
import { createFromStream } from '../work/streams.ts';
import { NEVER_TICK } from '../work/waits.ts';

/** Chasers about one piece of work that have luck of their own; the first number is that of what follows it up. */
const ORDINALS = 63;

export function nagLateWork(game: Game): void {
  const { index, state } = game;
  if (state.tick < index.nextNagTick) return;
  const { nagging } = index;
  let nextTick = NEVER_TICK;
  let kept = 0;
  for (const entry of nagging) {
    if (entry.item.status === 'closed') continue;
    nagging[kept++] = entry;
    const dueTick = nextAskTick(entry, state.tick);
    if (dueTick === state.tick) ask(game, entry);
    nextTick = Math.min(nextTick, dueTick === state.tick ? dueTick + entry.nag.everyTicks : dueTick);
  }
  nagging.length = kept;
  index.nextNagTick = nextTick;
}

const firstAskTick = ({ item, nag }: Nagging): number => item.dueTick + nag.afterTicks;

/** The first tick from this one on at which somebody asks. */
function nextAskTick(entry: Nagging, tick: number): number {
  if (entry.item.dueTick === 0) return NEVER_TICK;
  const first = firstAskTick(entry);
  const { everyTicks } = entry.nag;
  return tick <= first ? first : first + Math.ceil((tick - first) / everyTicks) * everyTicks;
}

function ask(game: Game, entry: Nagging): void {
  const { item, chasers, nag } = entry;
  if (game.state.open.some((other) => other.aboutId === item.id && other.streamId === nag.stream)) return;
  const times = Math.floor((game.state.tick - firstAskTick(entry)) / nag.everyTicks);
  createFromStream(game, nag.stream, {
    aboutId: item.id,
    serviceId: item.serviceId,
    luck: luckAbout(chasers.hash, item, 1 + (times % ORDINALS)),
  });
}
