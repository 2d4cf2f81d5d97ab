// What the big screen shows of many teams.
import { describe, expect, it } from 'vitest';
import { pageCountOf, ROWS_PER_PAGE, rowsOfPage } from '../../../../client/screens/screen/leaguePages.ts';
import { shownOf } from '../../../../client/screens/screen/shownOf.ts';

const TEAMS = ['t1', 't2', 't3'];

describe('the team on the big screen', () => {
  it('is the one that the facilitator chose, else the one of the link', () => {
    expect(shownOf({ screenMode: 'team', screenTeamId: 't3' }, TEAMS, 't1', 0).teamId).toBe('t3');
    expect(shownOf({ screenMode: 'team', screenTeamId: '' }, TEAMS, 't2', 0).teamId).toBe('t2');
    expect(shownOf({ screenMode: 'team', screenTeamId: 'gone' }, TEAMS, 't2', 0).teamId).toBe('t2');
  });

  it('gives way to the league of all', () => {
    expect(shownOf({ screenMode: 'all', screenTeamId: '' }, TEAMS, 't1', 5).isLeague).toBe(true);
  });

  it('goes round: every team, then the league, then from the start', () => {
    const shown = [0, 1, 2, 3, 4].map((turn) => shownOf({ screenMode: 'cycle', screenTeamId: '' }, TEAMS, 't1', turn));
    expect(shown.map(({ teamId, isLeague }) => (isLeague ? 'league' : teamId))).toEqual([
      't1',
      't2',
      't3',
      'league',
      't1',
    ]);
  });

  it('stays with the only team, whatever is chosen', () => {
    expect(shownOf({ screenMode: 'cycle', screenTeamId: '' }, ['t1'], 't1', 1)).toEqual({
      teamId: 't1',
      isLeague: false,
    });
  });
});

describe('pages of the league', () => {
  const teams = Array.from({ length: 2 * ROWS_PER_PAGE + 1 }, (_, index) => index);

  it('hold every team once, in order', () => {
    const pages = Array.from({ length: pageCountOf(teams.length) }, (_, page) => rowsOfPage(teams, page));
    expect(pages).toHaveLength(3);
    expect(pages.flat()).toEqual(teams);
  });

  it('are one even without teams', () => {
    expect(pageCountOf(0)).toBe(1);
  });
});
