// The group `kills`: one process that is killed, told to end, or copied while it writes. Must not run two campaigns at once.
import { campaignGroup } from '../Group.ts';
import { sized } from '../size.ts';
import { copies } from './copies.ts';
import { crowd } from './crowd.ts';
import { killAgain } from './killAgain.ts';

const CONFERENCE = { teams: 30, seats: 10 };

export const KILLS = campaignGroup(['times'], {
  kills: ({ size, numbers, say }) => killAgain(numbers['times'] ?? sized(size, 500, 3), { teams: 4 }, say),
  crowd: ({ size, numbers, say }) =>
    crowd({ id: 'R3', signal: 'SIGKILL', times: numbers['times'] ?? sized(size, 5, 1), ...CONFERENCE }, say),
  restarts: ({ size, numbers, say }) =>
    crowd({ id: 'R9', signal: 'SIGTERM', times: numbers['times'] ?? sized(size, 20, 1), ...CONFERENCE }, say),
  copies: ({ size, numbers, say }) => copies(numbers['times'] ?? sized(size, 51, 6), sized(size, 6, 2), say),
});
