// The group `kills`: one process that is killed, told to end, or copied while it writes. Must not run two campaigns at once.
import { campaignGroup } from '../Group.ts';
import { sized } from '../size.ts';
import { copies } from './copies.ts';
import { killAgain } from './killAgain.ts';

export const KILLS = campaignGroup(['times'], {
  kills: ({ size, numbers, say }) => killAgain(numbers['times'] ?? sized(size, 500, 3), { teams: 4 }, say),
  copies: ({ size, numbers, say }) => copies(numbers['times'] ?? sized(size, 51, 6), sized(size, 6, 2), say),
});
