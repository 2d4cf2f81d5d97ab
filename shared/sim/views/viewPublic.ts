// The public picture: flight screen, lamps, goals, the board, agreements, improvements, and results as far as the review is open.
import type { Game } from '../state.ts';
import { roundTicks } from '../phases/roundTicks.ts';
import { csatMilli } from '../value/satisfaction.ts';
import type { PublicView } from './types.ts';
import { viewAgreements } from './viewAgreements.ts';
import { viewBoard } from './viewBoard.ts';
import { viewFlight, viewManoeuvres, viewWaypoints } from './viewFlight.ts';
import { viewGoals } from './viewGoals.ts';
import { viewImprovements } from './viewImprovements.ts';
import { viewSharedInsights } from './viewInsights.ts';
import { viewPoll, viewPollAnswers } from './viewPoll.ts';
import { viewThemes } from './viewPortfolio.ts';
import { viewResults } from './viewResults.ts';
import { viewRetro, viewRetroGroups, viewRetroNotes, viewStandUp } from './viewTalk.ts';
import { viewTakeaways, viewTakeawayWall } from './viewTakeaways.ts';
import { viewTimeBox } from './viewTimeBox.ts';
import { viewServices } from './viewServices.ts';
import { viewStakeholders } from './viewStakeholders.ts';

/** What everybody may know. */
export function viewPublic(game: Game): PublicView {
  const { rules, state } = game;
  const round = rules.scenario.rounds[state.round - 1];
  const { board, columns, roles, hiddenCount } = viewBoard(game);
  return {
    scenarioId: rules.scenario.id,
    phase: state.phase,
    round: state.round,
    roundCount: rules.scenario.rounds.length,
    roundTitleKey: round ? `rounds.${round.id}.title` : '',
    roundStoryKey: round ? `rounds.${round.id}.story` : '',
    tick: state.tick,
    roundTick: state.roundTick,
    roundTicks: roundTicks(game),
    isPaused: state.isPaused,
    speedPerMille: state.speedPerMille,
    csatMilli: csatMilli(game),
    budgetLeftCents: state.money.budgetLeftCents,
    improvementsLeft: state.money.improvementsLeft,
    hiddenCount,
    flight: viewFlight(game),
    poll: viewPoll(game),
    services: viewServices(game),
    goals: viewGoals(game),
    waypoints: viewWaypoints(game),
    manoeuvres: viewManoeuvres(game),
    pollAnswers: viewPollAnswers(game),
    roles,
    board,
    columns,
    improvements: viewImprovements(game),
    agreements: viewAgreements(game),
    themes: viewThemes(game),
    timeBox: viewTimeBox(game),
    retro: viewRetro(game),
    retroNotes: viewRetroNotes(game),
    retroGroups: viewRetroGroups(game),
    standUp: viewStandUp(game),
    takeaways: viewTakeaways(game),
    takeawayWall: viewTakeawayWall(game),
    readyRoles: state.talk.ready.join(' '),
    insights: viewSharedInsights(game),
    stakeholders: viewStakeholders(game, ''),
    results: viewResults(game),
    revealStep: state.revealStep,
  };
}
