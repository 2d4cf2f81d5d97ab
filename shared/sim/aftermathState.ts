// What is over but not done with, as the state keeps it: workarounds, orders that missed the need, failed manoeuvres. Shapes only.

/** A worked-around incident: closed, but part of its impact stays for a while, and the cause may strike again [IN7]. */
export interface Residue {
  incidentId: string;
  problemId: string;
  serviceId: string;
  impactPerMille: number;
  fullImpactPerMille: number;
  untilTick: number;
  /** Chance that the incident is back, before what an unchecked workaround adds. */
  returnPerMille: number;
  /** Somebody has looked whether the flight plan can live with it. */
  isChecked: boolean;
  urgency: number;
  skill: string;
  titleKey: string;
  luckHash: number;
  luckIndex: number;
}

/** A further order or complaint about something that was not what was needed [FO1]. */
export interface FollowUp {
  streamId: string;
  serviceId: string;
  tick: number;
  luckHash: number;
  luckIndex: number;
}

export interface Scar {
  serviceId: string;
  titleKey: string;
  debtPerMille: number;
}
