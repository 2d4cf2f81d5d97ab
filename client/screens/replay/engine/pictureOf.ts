// The game at a stop of a tape as somebody could see it: the same views that players get, without options, or all desks at once.
// Must not change the game.
import { viewAllSeeing } from '../../../../shared/analysis/replay/allSeeing.ts';
import type { Tape } from '../../../../shared/analysis/replay/Tape.ts';
import type { GameEvent } from '../../../../shared/sim/events.ts';
import { hashState } from '../../../../shared/sim/hash.ts';
import type { Game } from '../../../../shared/sim/state.ts';
import { viewPublic, viewRole } from '../../../../shared/sim/views/index.ts';
import type { RolePeopleView } from '../../../model/wireState.ts';
import { ALL_EYES, type Eyes, type PastEvent, type Picture } from './messages.ts';

/** How far back and how many: what is older is history. */
const TOLD_FOR_STOPS = 48;
const EVENTS_MAX = 24;

/** @param nicknames by seat */
export function pictureOf(tape: Tape, stop: number, eyes: Eyes, nicknames: Readonly<Record<string, string>>): Picture {
  const game = tape.at(stop);
  const isAll = eyes === ALL_EYES;
  return {
    stop,
    eyes,
    hash: hashState(game.state),
    public: viewPublic(game),
    people: peopleOf(game, nicknames),
    role: isAll ? null : { ...viewRole(game, eyes), options: {} },
    all: isAll ? viewAllSeeing(game) : null,
    events: eventsOf(tape, stop, eyes),
  };
}

/** Who played each role at that time. */
function peopleOf({ rules, state }: Game, nicknames: Readonly<Record<string, string>>): Record<string, RolePeopleView> {
  const people: Record<string, RolePeopleView> = {};
  for (const id of rules.roleIds) {
    const seats = Object.values(state.seats).filter((seat) => !seat.isBot && seat.roleIds.includes(id));
    const names = seats.map((seat) => nicknames[seat.id] ?? '').filter((name) => name !== '');
    const isBot = seats.length === 0;
    people[id] = { id, nicknames: names.join('\n'), presence: isBot ? 'bot' : 'here', isBot };
  }
  return people;
}

/** Whoever sees everything has heard what facilitators hear; each happening once, though several roles were told. */
function eventsOf(tape: Tape, stop: number, eyes: Eyes): PastEvent[] {
  const audiences = eyes === ALL_EYES ? ['public', 'facilitator'] : ['public', eyes];
  const round = tape.stops[stop]?.round;
  const found: PastEvent[] = [];
  for (let position = tape.events.length - 1; position >= 0 && found.length < EVENTS_MAX; position--) {
    const told = tape.events[position];
    if (told === undefined || told.stop > stop) continue;
    const place = tape.stops[told.stop];
    if (told.stop < stop - TOLD_FOR_STOPS || place === undefined || place.round !== round) break;
    if (audiences.includes(told.event.audience)) found.push(pastEvent(told.event, place.roundTick));
  }
  return found.reverse();
}

/** Without its empty fields, as it travelled. */
function pastEvent(
  { name, workId, roleId, serviceId, textKey, from, text, amount }: GameEvent,
  roundTick: number,
): PastEvent {
  return {
    name,
    roundTick,
    ...(workId === '' ? {} : { workId }),
    ...(roleId === '' ? {} : { roleId }),
    ...(serviceId === '' ? {} : { serviceId }),
    ...(textKey === '' ? {} : { textKey }),
    ...(from === '' ? {} : { from }),
    ...(text === '' ? {} : { text }),
    ...(amount === 0 ? {} : { amount }),
  };
}
