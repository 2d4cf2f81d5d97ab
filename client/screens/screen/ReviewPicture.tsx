// The review on the projector, step by step: goals; the question; where the value went; the moments worth talking about.
import { useMemo } from 'preact/hooks';
import type { FiguresAnswer } from '../../net/figuresApi.ts';
import type { Team } from '../../model/Team.ts';
import { formatMoney } from '../../words/format.ts';
import { t } from '../../words/t.ts';
import { FlowFigure } from '../debrief/flow/FlowFigure.tsx';
import type { FlowSize } from '../debrief/flow/flowLayout.ts';
import { findFollowed, idOf, tellFlow } from '../debrief/flow/flowStory.ts';
import { FiguresState } from '../debrief/FiguresState.tsx';
import { MomentCards } from '../debrief/moments/MomentCards.tsx';
import { Reading } from '../debrief/Reading.tsx';
import { useFigures } from '../debrief/useFigures.ts';
import { GoalsPart } from '../review/GoalsPart.tsx';
import { isComplete, latestResult, MOMENTS_STEP, type OpenedResult } from '../review/latestResult.ts';
import '../debrief/flow/flow.css';
import '../review/review.css';
import { ScreenHead } from './ScreenHead.tsx';

/** As many as can be read from the last row. */
const MOMENTS_SHOWN = 3;
const FIGURES_SHOWN = ['valueFlow', 'satisfactionCauses'] as const;

export function ReviewPicture({ team, token }: { team: Team; token: string }) {
  const { model } = team;
  const { results, revealStep, phase } = model.publicView.value;
  const result = useMemo(() => latestResult(results), [results]);
  const isQuestion = phase === 'review' && revealStep === 1;
  return (
    <main class="reviewPicture">
      <ScreenHead team={team} />
      {isQuestion && <h2 class="reviewPicture__question">{t('review.silenceTitle')}</h2>}
      {!isQuestion && result && isComplete(result) && <Opened team={team} token={token} result={result} />}
      {!isQuestion && result && !isComplete(result) && <GoalsPart result={result} model={model} />}
    </main>
  );
}

function Opened({ team, token, result }: { team: Team; token: string; result: OpenedResult }) {
  const { code, teamId, model } = team;
  const { revealStep, phase } = model.publicView.value;
  const hasMoments = revealStep >= MOMENTS_STEP;
  const key = { code, teamId, token };
  const known = useFigures(key, { round: result.round, only: FIGURES_SHOWN, stamp: `${phase} ${hasMoments}` });
  const { answer } = known;
  if (answer === null) return <FiguresState known={known} />;
  const reader = { key, canReplay: false, onWhatIf: null };
  const hasAny = answer.moments.some(({ round }) => round === answer.round);
  if (hasMoments && hasAny) return <MomentCards answer={answer} reader={reader} max={MOMENTS_SHOWN} />;
  return <Flow answer={answer} />;
}

/** Few causes, so that each can be read from the last row. */
const LIMITS = { groupsMax: 5, placesMax: 1, itemsMax: 1, smallPerMille: 25 };
/** In units of which about 1.6 pixels come out on a projector: 22 of them are letters of 36. */
const SIZE: FlowSize = {
  width: 1120,
  heightMin: 400,
  lastLabelWidth: 280,
  nodeGap: 44,
  itemsOfFollowed: 0,
  itemsOfOthers: 0,
};
const LETTER_HEIGHT = 22;

function Flow({ answer: { figures, names } }: { answer: FiguresAnswer }) {
  const { valueFlow, satisfactionCauses } = figures;
  if (valueFlow === undefined) return null;
  const story = tellFlow(valueFlow, satisfactionCauses, LIMITS);
  const followed = findFollowed(story, '');
  return (
    <section class="reviewPicture__leaks">
      <h2>
        {t('review.leakTitle', {
          realised: formatMoney(story.realisedCents),
          potential: formatMoney(story.potentialCents),
        })}
      </h2>
      <Reading sentence={valueFlow.reading} />
      <FlowFigure
        story={story}
        names={names}
        followedId={followed === null ? '' : idOf({ ...followed, item: null })}
        size={SIZE}
        letterHeight={LETTER_HEIGHT}
        onFollow={null}
      />
    </section>
  );
}
