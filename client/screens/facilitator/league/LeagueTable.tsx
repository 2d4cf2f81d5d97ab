// The league of the session: goals, value realised of what was possible, and what made the difference.
import { fetchLeague, type LeagueTeam } from '../../../net/sessionApi.ts';
import { formatMoney, formatPerMille } from '../../../words/format.ts';
import { t, wordFor } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { usePolled } from '../usePolled.ts';

const REFRESH_MS = 6000;
const COLUMNS = ['rank', 'team', 'goals', 'value', 'leaks', 'difference'] as const;

export function LeagueTable() {
  const { session } = useControl();
  const { code, token } = session;
  const teams = usePolled(code, REFRESH_MS, () => fetchLeague(code, token));
  if (!teams) return <p class="mute">{t('common.loading')}</p>;
  return (
    <section class="leagueTable" aria-labelledby="leagueTitle">
      <h2 id="leagueTitle">{t('facilitator.league')}</h2>
      <div class="leagueTable__scroll" tabIndex={0} role="region" aria-labelledby="leagueTitle">
        <table>
          <thead>
            <tr>
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {t(`facilitator.column.${column}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {teams.map((one) => (
              <LeagueLine key={one.teamId} line={one} />
            ))}
          </tbody>
        </table>
      </div>
      <p class="mute">{t('facilitator.leagueNote')}</p>
    </section>
  );
}

function LeagueLine({ line }: { line: LeagueTeam }) {
  const { rank, name, goalsMet, goalCount, realisedCents, potentialCents, leaks, difference, phase, round } = line;
  const share = potentialCents > 0 ? Math.round((realisedCents * 1000) / potentialCents) : null;
  return (
    <tr>
      <td class="mono leagueTable__rank">{rank}</td>
      <th scope="row">
        {name}
        <span class="leagueTable__phase mute">
          {round > 0
            ? t('facilitator.roundPhase', { round, phase: wordFor('phase', phase) ?? phase })
            : wordFor('phase', phase)}
        </span>
      </th>
      <td class="mono">{t('common.of', { part: goalsMet, whole: goalCount })}</td>
      <td>
        {share === null ? (
          '–'
        ) : (
          <>
            <span class="mono">{formatPerMille(share)}</span> <span class="mute">{formatMoney(realisedCents)}</span>
          </>
        )}
      </td>
      <td>
        <ol class="leagueTable__leaks">
          {leaks.map(({ cause, cents }) => (
            <li key={cause}>
              {causeWords(cause)} <span class="mono">{formatMoney(cents)}</span>
            </li>
          ))}
        </ol>
      </td>
      <td>
        {difference === null
          ? '–'
          : t(difference.cents < 0 ? 'facilitator.lostLess' : 'facilitator.lostMore', {
              cause: causeWords(difference.cause),
              money: formatMoney(Math.abs(difference.cents)),
            })}
      </td>
    </tr>
  );
}

/** The league counts by the groups in which reviews tell of leaks. */
function causeWords(cause: string): string {
  return wordFor('leak.group', cause) ?? cause;
}
