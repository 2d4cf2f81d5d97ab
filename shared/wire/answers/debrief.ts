// The debrief of a team as answered over HTTP to facilitators: moments, figures of the rounds, sentences by code. Types only.
import type { DebriefMoment, DebriefRound, RoleBusy } from '../../analysis/debriefOf.ts';

/** A sentence by its code, with names for those of its parameters that are ids. */
export interface SentenceAnswer {
  code: string;
  params: Record<string, string | number>;
  names: Record<string, string>;
}

export interface MomentAnswer extends Omit<DebriefMoment, 'evidence'> {
  evidence: SentenceAnswer[];
  /** Of the roles where it shows. */
  roles: string[];
}

export interface RoundAnswer extends Omit<DebriefRound, 'readings' | 'roles'> {
  roles: (RoleBusy & { title: string })[];
  readings: SentenceAnswer[];
}

export interface DebriefAnswer {
  moments: MomentAnswer[];
  rounds: RoundAnswer[];
  readings: SentenceAnswer[];
}
