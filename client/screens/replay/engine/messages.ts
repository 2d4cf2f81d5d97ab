// What the page and its worker say to each other. Shapes only.
import type { AllSeeing } from '../../../../shared/analysis/replay/allSeeing.ts';
import type { Comparison, Stop } from '../../../../shared/analysis/replay/types.ts';
import type { PublicView, RoleView } from '../../../../shared/sim/views/types.ts';
import type { WireEvent } from '../../../../shared/wire/protocol.ts';
import type { RolePeopleView } from '../../../model/wireState.ts';
import type { ReplayAnswer } from '../../../net/replayApi.ts';

/** Through whose eyes: a role's, or ALL_EYES. */
export type Eyes = string;
export const ALL_EYES = '';

export interface PastEvent extends WireEvent {
  /** Of the round that is shown. */
  roundTick: number;
}

/** The game at a stop, as somebody could see it. */
export interface Picture {
  stop: number;
  eyes: Eyes;
  /** Fingerprint of the whole state. */
  hash: string;
  public: PublicView;
  people: Record<string, RolePeopleView>;
  /** null for ALL_EYES. */
  role: RoleView | null;
  /** null for a role's eyes. */
  all: AllSeeing | null;
  /** What these eyes were told lately, oldest first. */
  events: PastEvent[];
}

/** What there is to wind through. */
export interface Reel {
  stops: readonly Stop[];
  comparison: Comparison;
  /** In the scenario's order. */
  roleIds: readonly string[];
}

export type Texts = Readonly<Record<string, string>>;

export type ToWorker =
  | { kind: 'open'; answer: ReplayAnswer; language: string }
  | { kind: 'show'; stop: number; eyes: Eyes }
  | { kind: 'texts'; language: string };

export type FromWorker =
  | { kind: 'progress'; perMille: number }
  | { kind: 'opened'; reel: Reel }
  | { kind: 'texts'; texts: Texts }
  | { kind: 'shown'; picture: Picture };
