// Metrics of service: satisfaction in milli-points, availability and service levels in per mille.
import type { Game } from '../state.ts';
import { csatMilli } from '../value/satisfaction.ts';

export const csat = (game: Game): number => csatMilli(game);

/** Mean health of all services over the round so far; 1000 before it starts. */
export function availability(game: Game): number {
  const { healthSum, healthTicks } = game.state.stats;
  return healthTicks === 0 ? 1000 : Math.floor(healthSum / healthTicks);
}

/** Share of the incidents closed in this round that met their service level; 1000 when none was closed. */
export function incidentSlaMetShare(game: Game): number {
  const { incidentsClosed, incidentsInSla } = game.state.stats;
  return incidentsClosed === 0 ? 1000 : Math.floor((incidentsInSla * 1000) / incidentsClosed);
}

/** The stricter reading: open incidents that are overdue count as missed. */
export function incidentSlaWithOpenShare(game: Game): number {
  const overdue = game.state.open.filter((item) => item.incident?.isSlaBreached === true).length;
  const { incidentsClosed, incidentsInSla } = game.state.stats;
  const counted = incidentsClosed + overdue;
  return counted === 0 ? 1000 : Math.floor((incidentsInSla * 1000) / counted);
}
