// The group `processes`: two of them over one PostgreSQL and one Redis. Must not run two campaigns at once.
import { campaignGroup } from '../Group.ts';
import { sized } from '../size.ts';
import { takeOver } from './takeOver.ts';

export const PROCESSES = campaignGroup(['times'], {
  takeOver: ({ size, numbers, say }) =>
    takeOver(numbers['times'] ?? sized(size, 100, 2), { sessions: 3, teams: 2, seats: 4 }, say),
});
