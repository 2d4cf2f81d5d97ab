// Short forms of the rehearsals, against real processes: a small crowd for some seconds, and a team of people imitated of
// whom one stops. How quick it all is depends on who else uses the machine: `npm run rehearse` judges that.
import { expect, it } from 'vitest';
import { crowdFigures } from '../../../server/lab/rehearse/crowdFigures.ts';
import { imitationFigures } from '../../../server/lab/rehearse/imitationFigures.ts';
import { rehearseCrowd } from '../../../server/lab/rehearse/rehearseCrowd.ts';
import { rehearseImitation } from '../../../server/lab/rehearse/rehearseImitation.ts';

const say = (): void => undefined;
const scenario = 'mission-to-mars';

it('rehearses with a crowd: all join, all clocks run, and what is accepted is in the journals exactly once', async () => {
  const rehearsal = await rehearseCrowd({
    scenario,
    teams: 3,
    players: 3,
    seconds: 6,
    actsPerMinute: 40,
    seed: 1,
    say,
  });
  const { join, play, journal, server, console: looked } = rehearsal;
  expect(join).toMatchObject({ wanted: 9, joined: 9 });
  expect(play.skewTicks.length).toBeGreaterThan(3);
  expect(play.histories.flatMap(({ sent }) => sent).filter(({ answer }) => answer === '')).toEqual([]);
  expect(journal.accepted).toBeGreaterThan(9);
  expect(journal).toMatchObject({ lost: 0, surplus: 0 });
  expect(play.bytesPerPlayerSecond).toBeGreaterThan(20);
  expect([looked.overviewMs, looked.controlMs, looked.watchMs, server].map(({ length }) => length > 0)).not.toContain(
    false,
  );
  const judgedNames = crowdFigures(rehearsal).filter(({ target }) => target !== '');
  expect(judgedNames.length).toBe(9);
}, 90_000);

it('rehearses with people imitated: everybody has something to do, and whoever stops is named', async () => {
  const imitation = await rehearseImitation({ scenario, seconds: 24, stopAfterSeconds: 6, seed: 1, say });
  const { people, namedAfterMs } = imitation;
  expect(people.length).toBe(10);
  expect(people.filter(({ isStopped }) => isStopped).length).toBe(1);
  expect(people.filter(({ sent }) => sent.some(({ answer }) => answer === 'accepted')).length).toBeGreaterThan(7);
  expect(namedAfterMs).toBeGreaterThan(10_000);
  expect(imitationFigures(imitation).filter(({ target }) => target !== '').length).toBe(3);
}, 120_000);
