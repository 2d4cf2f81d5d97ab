// The facilitator's guide as it is answered over HTTP: agenda, rounds, injects, role cards, in one language. Types only.

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
  /** Types of the commands that belong to it. */
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
