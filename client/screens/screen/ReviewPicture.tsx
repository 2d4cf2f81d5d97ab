// The review on the projector, step by step: goals; the question; where the value went.
import { useMemo } from 'preact/hooks';
import type { RoundResult } from '../../../shared/sim/result.ts';
import type { Team } from '../../model/Team.ts';
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { GoalsPart } from '../review/GoalsPart.tsx';
import { isComplete, latestResult } from '../review/latestResult.ts';
import { LeakFigure } from '../review/LeakFigure.tsx';
import { tellLeaks } from '../review/leakStory.ts';
import { LeakWords } from '../review/leakWords.ts';
import type { FigureSize } from '../review/sankeyLayout.ts';
import '../review/review.css';
import { ScreenHead } from './ScreenHead.tsx';

export function ReviewPicture({ team }: { team: Team }) {
  const { model } = team;
  const { results, revealStep, phase } = model.publicView.value;
  const result = useMemo(() => latestResult(results), [results]);
  const isQuestion = phase === 'review' && revealStep === 1;
  return (
    <main class="reviewPicture">
      <ScreenHead team={team} />
      {isQuestion && <h2 class="reviewPicture__question">{t('review.silenceTitle')}</h2>}
      {!isQuestion && result && isComplete(result) && <Leaks team={team} result={result} />}
      {!isQuestion && result && !isComplete(result) && <GoalsPart result={result} model={model} />}
    </main>
  );
}

/** Few causes, so that each can be read from the last row. */
const CAUSES_PER_GROUP = 1;
/** In units of which about 1.6 pixels come out on a projector: 23 of them are letters of 36. */
const SIZE: FigureSize = { width: 1120, height: 520, labelWidth: 400, nodeGap: 26 };

function Leaks({ team, result }: { team: Team; result: RoundResult }) {
  const story = useMemo(() => tellLeaks(result.value, CAUSES_PER_GROUP), [result]);
  const words = useMemo(() => new LeakWords(team.model, result.titles), [team, result]);
  return (
    <section class="reviewPicture__leaks">
      <h2>
        {t('review.leakTitle', {
          realised: formatMoney(story.realisedCents),
          potential: formatMoney(story.potentialCents),
        })}
      </h2>
      <LeakFigure story={story} words={words} chosenId="" size={SIZE} onChoose={() => undefined} />
    </section>
  );
}
