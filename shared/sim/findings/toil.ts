// A day among the users shows the toil of which most is open, and puts it on the board [IS3].
import { addInsight } from '../insights.ts';
import { findingKind } from './types.ts';

export const toil = findingKind({
  kind: 'toil',
  find(game, _spec, { roleId }) {
    const byStream = new Map<string, number>();
    for (const item of game.state.open)
      if (item.type === 'toil') byStream.set(item.streamId, (byStream.get(item.streamId) ?? 0) + 1);
    const [top] = [...byStream].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    if (top === undefined) return false;
    game.state.pinned[`stream:${top[0]}`] = true;
    addInsight(game, { kind: 'toil', about: [top[0]], amount: top[1], textKey: `streams.${top[0]}.title`, roleId });
    return true;
  },
});
