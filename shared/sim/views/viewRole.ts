// What one role may know beside the public picture. Its options are listed apart (listOptions), because they cost more.
import type { Game } from '../state.ts';
import { focusPerMille } from '../work/focus.ts';
import { pullRuleOf } from '../work/pullOrder.ts';
import type { RoleView } from './types.ts';
import { viewContracts } from './viewContracts.ts';
import { viewHands } from './viewHands.ts';
import { viewInsightsOf } from './viewInsights.ts';
import { viewKeysOf } from './viewKeys.ts';
import { viewPortfolio, viewSpending } from './viewPortfolio.ts';
import { viewRisks } from './viewRisks.ts';
import { viewStakeholders } from './viewStakeholders.ts';
import { viewStreams } from './viewStreams.ts';
import { viewOwnTakeaways } from './viewTakeaways.ts';
import { viewOwnNotes, viewOwnVotes, viewVotesLeft } from './viewTalk.ts';
import { viewTray } from './viewTray.ts';

/** The role's own view, without options. An unknown role sees nothing. */
export function viewRole(game: Game, roleId: string): RoleView {
  const role = game.state.roles[roleId];
  const keys = viewKeysOf(game.rules).roles.get(roleId);
  return {
    roleId,
    asOfTick: game.state.tick,
    titleKey: keys?.title ?? '',
    briefingKey: keys?.briefing ?? '',
    ownedMetric: game.rules.roles.get(roleId)?.ownedMetric ?? '',
    focusPerMille: focusPerMille(game, roleId),
    tray: viewTray(game, roleId),
    hands: viewHands(game, roleId),
    options: {},
    risks: viewRisks(game, roleId),
    insights: viewInsightsOf(game, roleId),
    stakeholders: viewStakeholders(game, roleId),
    streams: viewStreams(game, roleId),
    portfolio: viewPortfolio(game, roleId),
    spending: viewSpending(game, roleId),
    contracts: viewContracts(game, roleId),
    ownNotes: viewOwnNotes(game, roleId),
    ownVotes: viewOwnVotes(game, roleId),
    votesLeft: viewVotesLeft(game, roleId),
    ownTakeaways: viewOwnTakeaways(game, roleId),
    pullRule: role ? pullRuleOf(game, roleId) : '',
    isPulling: role?.isPulling ?? false,
  };
}
