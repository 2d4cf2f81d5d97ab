// The workshop's plan beside what really happened: when each part was to begin, when it did, and when all will be over.
// Pure: the time now is handed in. Must not know rules of the game.
import type { AgendaEntryView, Phase, PublicView } from '../../../../shared/sim/views/types.ts';
import type { PhaseTimeView } from '../../../model/wireState.ts';

export interface AgendaPart {
  id: string;
  phase: Phase;
  /** 0 = of no round. */
  round: number;
  titleKey: string;
  minutes: number;
  plannedMs: number;
  /** When it was entered last; 0 = not yet. */
  startedMs: number;
  state: 'past' | 'now' | 'future';
}

export interface AgendaPlan {
  parts: AgendaPart[];
  /** When all will be over if everything that follows takes its time. */
  endsMs: number;
  /** Against the plan; negative = early. */
  lateMinutes: number;
}

export type AgendaPlace = Pick<PublicView, 'phase' | 'round' | 'roundCount'>;

const MINUTE_MS = 60_000;
const ROUND_PHASES: readonly Phase[] = ['briefing', 'running', 'review', 'improve'];
/** For a scenario that has no agenda of its own. */
const USUAL_MINUTES: Readonly<Record<Phase, number>> = {
  lobby: 10,
  briefing: 5,
  running: 8,
  review: 8,
  improve: 8,
  debrief: 15,
  closed: 0,
};

type Slot = Pick<AgendaPart, 'phase' | 'round' | 'titleKey' | 'minutes'>;

export function agendaPlan(
  place: AgendaPlace,
  agenda: readonly AgendaEntryView[],
  times: readonly PhaseTimeView[],
  nowMs: number,
): AgendaPlan {
  const slots = slotsOf(agenda, place.roundCount);
  const present = positionOf(slots, place);
  // The last time that something was entered: a round that is played again begins anew.
  const startedMs = slots.map((slot, position) =>
    position > present ? 0 : (times.findLast((time) => isOf(slot, time))?.startedAtMs ?? 0),
  );
  const beginMs = beginOf(slots, times, nowMs);
  let plannedMs = beginMs;
  const parts = slots.map((slot, position): AgendaPart => {
    const part: AgendaPart = {
      ...slot,
      id: `${slot.round}-${slot.phase}`,
      plannedMs,
      startedMs: startedMs[position] ?? 0,
      state: position < present ? 'past' : position === present ? 'now' : 'future',
    };
    plannedMs += slot.minutes * MINUTE_MS;
    return part;
  });
  const endsMs = endOf(parts, nowMs);
  return { parts, endsMs, lateMinutes: Math.round((endsMs - plannedMs) / MINUTE_MS) };
}

function slotsOf(agenda: readonly AgendaEntryView[], roundCount: number): Slot[] {
  const slots: Slot[] = [];
  const add = (phase: Phase, round: number): void => {
    const entry = agenda.find((one) => one.phase === phase && one.round === round);
    const minutes = entry?.minutes ?? (agenda.length > 0 ? 0 : USUAL_MINUTES[phase]);
    slots.push({ phase, round, titleKey: entry?.titleKey ?? '', minutes });
  };
  add('lobby', 0);
  for (let round = 1; round <= roundCount; round += 1) {
    const phases = round === roundCount ? ROUND_PHASES.slice(0, 3) : ROUND_PHASES;
    for (const phase of phases) add(phase, round);
  }
  add('debrief', 0);
  return slots;
}

/** Beyond the last when the workshop is closed. */
function positionOf(slots: readonly Slot[], { phase, round }: AgendaPlace): number {
  if (phase === 'closed') return slots.length;
  return slots.findIndex((slot) => isOf(slot, { phase, round }));
}

function isOf(slot: Slot, { phase, round }: { phase: Phase; round: number }): boolean {
  return slot.phase === phase && (slot.round === 0 || slot.round === round);
}

/** Sessions may be opened days ahead: the plan counts from where the lobby was left, or from now while it stands. */
function beginOf(slots: readonly Slot[], times: readonly PhaseTimeView[], nowMs: number): number {
  const left = times.find((time) => time.phase !== 'lobby');
  if (!left) return nowMs;
  const lobbyMinutes = slots.find((slot) => slot.phase === 'lobby')?.minutes ?? 0;
  return left.startedAtMs - lobbyMinutes * MINUTE_MS;
}

function endOf(parts: readonly AgendaPart[], nowMs: number): number {
  const now = parts.find((part) => part.state === 'now');
  // The lobby is as long as it takes, and after the end there is nothing left.
  const spentMs = now && now.startedMs > 0 && now.phase !== 'lobby' ? nowMs - now.startedMs : 0;
  const restMs = now ? Math.max(0, now.minutes * MINUTE_MS - spentMs) : 0;
  const comingMinutes = parts.reduce((sum, part) => sum + (part.state === 'future' ? part.minutes : 0), 0);
  return nowMs + restMs + comingMinutes * MINUTE_MS;
}
