// The scenario as its facilitator needs it, for pages that are printed.
// Must not: hold tokens longer than a call.
import { callApi } from './api.ts';

export interface GuideRound {
  title: string;
  story: string;
  lengthTicks: number;
  goals: { title: string; metric: string; target: number; role: string }[];
  stress: string[];
  watchFor: string[];
  ask: string[];
  mistakes: string[];
}

export interface GuideRole {
  roleId: string;
  title: string;
  icon: string;
  tagline: string;
  briefing: string;
  ownedMetric: string;
  hands: string[];
  skills: string[];
  commands: string[];
}

export interface Guide {
  scenario: { id: string; title: string; tagline: string; story: string; minutes: number };
  agenda: { phase: string; round: number; minutes: number; title: string }[];
  mistakes: string[];
  injects: { title: string; note: string }[];
  rounds: GuideRound[];
  debrief: string[];
  roles: GuideRole[];
}

export async function fetchGuide(code: string, token: string, language: string): Promise<Guide> {
  const path = `/api/sessions/${encodeURIComponent(code)}/guide?language=${encodeURIComponent(language)}`;
  return callApi<Guide>(path, { bearer: token });
}
