// The facilitator's guide for paper: the plan of the afternoon, then one page a round, then injects and the debrief.
import type { Guide, GuideRound } from '../../net/guideApi.ts';
import { formatMetric } from '../../words/format.ts';
import { t, wordFor, type WordKey } from '../../words/t.ts';

export function GuidePages({ guide }: { guide: Guide }) {
  const { scenario, rounds, mistakes, injects, debrief } = guide;
  return (
    <main class="printPages">
      <section class="printPage">
        <h1>{scenario.title}</h1>
        <p class="printPage__tagline">{scenario.tagline}</p>
        <p>{scenario.story}</p>
        <AgendaTable guide={guide} />
        <Lines titleKey="print.mistakes" lines={mistakes} />
      </section>
      {rounds.map((round, index) => (
        <RoundPage key={round.title} round={round} number={index + 1} />
      ))}
      {(injects.length > 0 || debrief.length > 0) && (
        <section class="printPage">
          {injects.length > 0 && <h2>{t('print.injects')}</h2>}
          <dl class="printPage__injects">
            {injects.map(({ title, note }) => (
              <div key={title}>
                <dt>{title}</dt>
                <dd>{note}</dd>
              </div>
            ))}
          </dl>
          <Lines titleKey="print.debrief" lines={debrief} />
        </section>
      )}
    </main>
  );
}

function AgendaTable({ guide: { agenda, scenario } }: { guide: Guide }) {
  if (agenda.length === 0) return null;
  let endMinute = 0;
  const rows = agenda.map((entry) => {
    const startMinute = endMinute;
    endMinute += entry.minutes;
    return { ...entry, startMinute };
  });
  return (
    <table class="printPage__agenda">
      <caption>{t('print.agenda', { minutes: scenario.minutes })}</caption>
      <tbody>
        {rows.map(({ phase, round, minutes, title, startMinute }) => (
          <tr key={startMinute}>
            <td class="mono">{t('print.atMinute', { minute: startMinute })}</td>
            <th scope="row">
              {wordFor('phase', phase) ?? phase} {round > 0 && round}
            </th>
            <td>{title}</td>
            <td class="mono">{t('print.minutes', { minutes })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function RoundPage({ round, number }: { round: GuideRound; number: number }) {
  return (
    <section class="printPage">
      <h2>
        {t('common.round', { round: number })}: {round.title}
      </h2>
      <p>{round.story}</p>
      <table class="printPage__goals">
        <caption>{t('briefing.goals')}</caption>
        <tbody>
          {round.goals.map((goal) => (
            <tr key={goal.title}>
              <th scope="row">{goal.title}</th>
              <td class="mono">{formatMetric(goal.metric, goal.target)}</td>
              <td>{goal.role}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Lines titleKey="print.stress" lines={round.stress} />
      <Lines titleKey="print.watchFor" lines={round.watchFor} />
      <Lines titleKey="print.ask" lines={round.ask} />
      <Lines titleKey="print.mistakes" lines={round.mistakes} />
    </section>
  );
}

function Lines({ titleKey, lines }: { titleKey: WordKey; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{t(titleKey)}</h3>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
