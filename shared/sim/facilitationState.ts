// What the game remembers of the facilitator's doings: what was used, how the round's length was changed, what could be undone.
// Plain data; the rules are in phases/ and facilitation/.
import type { StreamScale } from './state.ts';

export interface FacilitationState {
  /** Round in which each prepared inject was used last [FA1]. */
  usedInjects: Record<string, number>;
  /** By how much this round is longer than the scenario says; less than 0 = shorter [FA4]. */
  extraTicks: number;
  /** Place of the furthest phase that was entered: entering it has its effects once [FA5]. */
  furthestPlace: number;
  /** The facilitator's last action, as far as it can be taken back [FA6]. */
  lastOrder: LastOrder | null;
}

export interface LastOrder {
  /** Type of the command. */
  type: string;
  /** What takes it back, in this order. */
  undo: UndoStep[];
}

/** facilitation/undoSteps.ts knows what each of them does, and when it is too late for it. */
export type UndoStep =
  | { do: 'setPaused'; isPaused: boolean }
  | { do: 'setSpeed'; speedPerMille: number }
  | { do: 'setReveal'; step: number; round: number }
  | { do: 'setExtraTicks'; extraTicks: number }
  | { do: 'setAgreement'; agreementId: string; optionId: string; setTo: string }
  | { do: 'goBack' | 'goOn'; fromPlace: number }
  | { do: 'withdrawWork'; workIds: string[] }
  | { do: 'withdrawMessages'; first: number; count: number }
  | { do: 'setScales'; streamIds: string[]; scales: StreamScale[] }
  | { do: 'setFreeze'; untilTick: number; setTo: number }
  | { do: 'takeBudget'; cents: number; improvements: number }
  | { do: 'unuseInject'; injectId: string };

export function freshFacilitation(): FacilitationState {
  return { usedInjects: {}, extraTicks: 0, furthestPlace: 0, lastOrder: null };
}
