// The figures of the rounds side by side, and a sentence on each. Must not calculate any.
import type { RoundStory, Sentence } from '../../../net/debriefApi.ts';
import { formatHours, formatNumber, formatPerMille } from '../../../words/format.ts';
import { t } from '../../../words/t.ts';
import { sentenceWords } from './sentenceWords.ts';

const EFFORTS = ['value', 'failureDemand', 'toil', 'improvement', 'coordination', 'switching', 'idle'] as const;

interface Row {
  title: string;
  of: (round: RoundStory) => string;
}

const rows = (): Row[] => [
  { title: t('debrief.row.finished'), of: ({ finishedCount }) => formatNumber(finishedCount, 0) },
  { title: t('debrief.row.leadP50'), of: ({ leadTicksP50 }) => formatHours(leadTicksP50) },
  { title: t('debrief.row.leadP85'), of: ({ leadTicksP85 }) => formatHours(leadTicksP85) },
  { title: t('debrief.row.flow'), of: ({ flowPerMille }) => formatPerMille(flowPerMille) },
  { title: t('debrief.row.perDay'), of: ({ dora }) => formatNumber(dora.milliPerDay / 1000, 1) },
  { title: t('debrief.row.failed'), of: ({ dora }) => formatPerMille(dora.failPerMille) },
  { title: t('debrief.row.recovery'), of: ({ dora }) => formatHours(dora.recoveryTicksP50) },
  { title: t('debrief.row.toil'), of: ({ toilPerMille }) => formatPerMille(toilPerMille) },
  { title: t('debrief.row.hidden'), of: ({ hiddenPerMille }) => formatPerMille(hiddenPerMille) },
  { title: t('debrief.row.busiest'), of: busiestWords },
  ...EFFORTS.map((name): Row => ({
    title: t('debrief.row.effort', { effort: t(`effort.${name}`) }),
    of: ({ effortPerMille }) => formatPerMille(effortPerMille[name]),
  })),
];

interface RoundFiguresProps {
  rounds: readonly RoundStory[];
  overall: readonly Sentence[];
}

export function RoundFigures({ rounds, overall }: RoundFiguresProps) {
  return (
    <section class="debriefStory" aria-labelledby="figuresTitle">
      <h3 id="figuresTitle">{t('debrief.figures')}</h3>
      {overall.length > 0 && <Readings title={t('debrief.overall')} sentences={overall} />}
      {rounds.map(({ round, readings }) => (
        <Readings key={round} title={t('debrief.round', { round })} sentences={readings} />
      ))}
      <div class="debriefStory__scroll" role="group" aria-labelledby="figuresTitle" tabIndex={0}>
        <table class="debriefStory__table" aria-labelledby="figuresTitle">
          <thead>
            <tr>
              <th scope="col">{t('debrief.figure')}</th>
              {rounds.map(({ round }) => (
                <th key={round} scope="col">
                  {t('debrief.round', { round })}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows().map(({ title, of }) => (
              <tr key={title}>
                <th scope="row">{title}</th>
                {rounds.map((round) => (
                  <td key={round.round}>{of(round)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

/** Several figures may have the same to say, where nothing happened: once is enough. */
function Readings({ title, sentences }: { title: string; sentences: readonly Sentence[] }) {
  return (
    <div>
      <h4>{title}</h4>
      <ul>
        {[...new Map(sentences.map((sentence) => [sentence.code, sentence])).values()].map((sentence) => (
          <li key={sentence.code}>{sentenceWords('debrief.reading', sentence)}</li>
        ))}
      </ul>
    </div>
  );
}

function busiestWords({ roles: [busiest] }: RoundStory): string {
  if (busiest === undefined) return '';
  return t('debrief.busiest', { role: busiest.title, busy: formatPerMille(busiest.busyPerMille) });
}
