// Insights: facts that a role has found and may share [IS1]. Finding them is a command's or an activity's business.
import type { Game, Insight } from './state.ts';
import { markChoice, tell } from './tell.ts';

type Linked = 'problemId' | 'guessMorePerMille' | 'pins';
export type Found = Omit<Insight, 'id' | 'isShared' | 'tick' | Linked> & Partial<Pick<Insight, Linked>>;

export function addInsight(game: Game, found: Found): void {
  if (findSame(game, found) === undefined) keepInsight(game, found);
}

/** Without a look at what is known: the finder has made sure that it is new. */
export function keepInsight(game: Game, found: Found): void {
  const { state } = game;
  const insight: Insight = {
    problemId: '',
    guessMorePerMille: 0,
    pins: [],
    id: `n${state.insights.length + 1}`,
    ...found,
    isShared: false,
    tick: state.tick,
  };
  state.insights.push(insight);
  tell(game, 'insightFound', found.roleId, { roleId: found.roleId, textKey: found.textKey });
}

/** A figure that was found before is measured again. */
export function renewInsight(game: Game, found: Found): void {
  const known = findSame(game, found);
  if (known === undefined) addInsight(game, found);
  else Object.assign(known, { amount: found.amount, tick: game.state.tick });
}

function findSame({ state }: Game, { kind, roleId, about, problemId = '' }: Found): Insight | undefined {
  const subject = about.join(' ');
  return state.insights.find(
    (known) =>
      known.kind === kind &&
      known.roleId === roleId &&
      known.problemId === problemId &&
      known.about.join(' ') === subject,
  );
}

/** Publishes an insight: everybody knows it, and what it states takes effect [EN3, EN4]. */
export function tellAll(game: Game, insight: Insight): void {
  insight.isShared = true;
  for (const what of insight.pins) game.state.pinned[what] = true;
  for (const other of game.rules.roleIds) if (other !== insight.roleId) markChoice(game, other);
  tell(game, 'insightFound', 'public', { roleId: insight.roleId, textKey: insight.textKey });
}

/** [EN3] How much likelier it is that incidents of a cause go into the right tray, because all know of it; per mille. */
export function guessMoreFor({ state }: Game, problemId: string): number {
  let most = 0;
  for (const insight of state.insights)
    if (insight.isShared && insight.problemId === problemId) most = Math.max(most, insight.guessMorePerMille);
  return problemId === '' ? 0 : most;
}
