// setIntent: what share of hands and money is planned for a strategic theme [PF2].
import { z } from 'zod';
import type { Game } from '../state.ts';
import { markChoice, tell } from '../tell.ts';
import { idText, roleCommand } from './types.ts';

const SHARES = ['0', '100', '200', '300', '400', '500', '600', '700', '800', '900', '1000'] as const;
const WHOLE = 1000;
const PHASES: ReadonlySet<string> = new Set(['briefing', 'running', 'improve']);

const numberOf = (game: Game, theme: string): number => game.rules.portfolio.themeIds.indexOf(theme);

function refusal(game: Game, theme: string, share: number): string | null {
  const number = numberOf(game, theme);
  if (number < 0) return 'unknownTarget';
  if (!PHASES.has(game.state.phase)) return 'wrongPhase';
  const { plannedPerMille } = game.state.portfolio;
  const present = plannedPerMille[number] ?? 0;
  if (present === share) return 'alreadyDone';
  const all = plannedPerMille.reduce((sum, planned) => sum + planned, 0);
  return all - present + share > WHOLE ? 'limitReached' : null;
}

export const setIntent = roleCommand({
  type: 'setIntent',
  does: 'Plans a share (per mille) of hands and money for a strategic theme; all together at most 1000.',
  capability: 'role',
  payload: z.strictObject({ theme: idText, share: z.enum(SHARES) }),
  targetParam: 'theme',
  pickParam: 'share',
  isSameForAll: true,
  refusals: ['wrongPhase', 'unknownTarget', 'alreadyDone', 'limitReached'],
  targets: (game) => [...game.rules.portfolio.themeIds],
  picks: () => [...SHARES],
  check: (game, _roleId, { theme, share }) => refusal(game, theme, Number(share)),
  apply(game, roleId, { theme, share }) {
    const { plannedPerMille } = game.state.portfolio;
    const number = numberOf(game, theme);
    if (number < 0) return;
    plannedPerMille[number] = Number(share);
    for (const other of game.rules.roleIds) if (other !== roleId) markChoice(game, other);
    tell(game, 'strategyChanged', 'public', {
      roleId,
      textKey: `themes.${theme}.title`,
      text: share,
      amount: Number(share),
    });
  },
});
