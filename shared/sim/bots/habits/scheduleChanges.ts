// The change calendar: nothing is put into a service that is in trouble; once it is well again its changes go out next.
import type { Habit } from '../types.ts';
import { decideFor } from './decideFor.ts';
import { withCommand } from './withCommand.ts';

const IN_TROUBLE: ReadonlySet<string> = new Set(['down', 'degraded']);

export const scheduleAroundTrouble: Habit = withCommand('scheduleChange', (sight, decisions) => {
  const changes = sight.cards('change').filter((card) => card.isMine && card.blockedBy === 'window');
  if (changes.length === 0) return;
  const { services } = sight;
  for (const { id, serviceId } of changes) {
    const isTroubled = IN_TROUBLE.has(services[serviceId]?.lamp ?? '');
    const command = { type: 'scheduleChange', workId: id, window: isTroubled ? 'second' : 'next' };
    decideFor(sight, decisions, command, `${isTroubled ? 'troubled' : 'calm'}:${id}`);
  }
});
