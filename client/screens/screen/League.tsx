// The league on the projector: teams by goals and by value, each with what makes its difference. Many teams come page by page.
// Must not: rank; the server does.
import { useEffect, useState } from 'preact/hooks';
import type { LeagueTeam } from '../../net/sessionApi.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { formatMoney } from '../../words/format.ts';
import { t, wordFor } from '../../words/t.ts';
import { pageCountOf, ROWS_PER_PAGE, rowsOfPage } from './leaguePages.ts';
import './league.css';

const PAGE_MS = 10_000;

export function League({ teams, title }: { teams: readonly LeagueTeam[]; title: string }) {
  const pageCount = pageCountOf(teams.length);
  const page = usePage(pageCount);
  const most = Math.max(1, ...teams.map(({ potentialCents }) => potentialCents));
  return (
    <main class="league">
      <header class="league__head">
        <h1>{title}</h1>
        <p class="league__page">
          {pageCount > 1
            ? t('league.page', {
                from: page * ROWS_PER_PAGE + 1,
                to: Math.min(teams.length, (page + 1) * ROWS_PER_PAGE),
                count: teams.length,
              })
            : t('league.note')}
        </p>
      </header>
      <ol class="league__rows">
        {rowsOfPage(teams, page).map((team) => (
          <Row key={team.teamId} team={team} mostCents={most} />
        ))}
      </ol>
    </main>
  );
}

function Row({ team, mostCents }: { team: LeagueTeam; mostCents: number }) {
  const { rank, name, phase, round, goalsMet, goalCount, realisedCents, potentialCents } = team;
  const where = round === 0 ? t(`phase.lobby`) : t('league.where', { round, phase: phaseWord(phase) });
  return (
    <li class="league__row">
      <span class="league__rank mono">{rank}</span>
      <span class="league__name">
        {name}
        <span class="league__where">{where}</span>
      </span>
      <span class="league__goals">
        <Icon name="target" />
        {goalCount === 0 ? '–' : t('league.goals', { met: goalsMet, all: goalCount })}
      </span>
      <span class="league__value">
        <span class="mono">{goalCount === 0 ? '–' : formatMoney(realisedCents)}</span>
        <span class="league__bar" aria-hidden="true">
          <span style={{ width: `${(potentialCents / mostCents) * 100}%` }} class="league__possible" />
          <span style={{ width: `${(Math.max(0, realisedCents) / mostCents) * 100}%` }} class="league__arrived" />
        </span>
      </span>
      <span class="league__why">{differenceText(team)}</span>
    </li>
  );
}

/** What it lost more or less of than the team in the middle. */
function differenceText({ difference }: LeagueTeam): string {
  if (!difference) return '';
  const cause = wordFor('leak.group', difference.cause) ?? difference.cause;
  const money = formatMoney(Math.abs(difference.cents));
  return t(difference.cents > 0 ? 'league.more' : 'league.less', { cause, money });
}

const phaseWord = (phase: string): string => wordFor('phase', phase) ?? phase;

/** Turns by itself: nobody has a hand on the mouse. */
function usePage(pageCount: number): number {
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    if (pageCount < 2) return undefined;
    const timer = setInterval(() => setTurn((last) => last + 1), PAGE_MS);
    return () => clearInterval(timer);
  }, [pageCount]);
  return turn % pageCount;
}
