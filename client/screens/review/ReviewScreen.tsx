// The look back at a round: outcomes first, a silence, then causes and time, then moments, as far as the facilitator has opened
// them. In the debrief every round can be chosen. Must not: compute results; they come with the public view and the figures.
import { useMemo, useState } from 'preact/hooks';
import { loadSeat } from '../../net/seatStore.ts';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { Messages } from '../../widgets/messages/Messages.tsx';
import { t } from '../../words/t.ts';
import { CausesStage } from '../debrief/CausesStage.tsx';
import { FigureList } from '../debrief/figures/FigureList.tsx';
import { FiguresState } from '../debrief/FiguresState.tsx';
import { MomentCards } from '../debrief/moments/MomentCards.tsx';
import type { Reader } from '../debrief/reader.ts';
import { RoundTabs } from '../debrief/RoundTabs.tsx';
import { Takeaways } from '../debrief/takeaways/Takeaways.tsx';
import { REVIEW_FIGURES, useFigures } from '../debrief/useFigures.ts';
import type { PlayProps } from '../play/phaseScreens.ts';
import { TroubleLine } from '../play/TroubleLine.tsx';
import { GoalsPart } from './GoalsPart.tsx';
import { isComplete, MOMENTS_STEP, parseResult, resultRounds, type OpenedResult } from './latestResult.ts';
import { PortfolioPart } from './PortfolioPart.tsx';
import './review.css';

export function ReviewScreen({ team, roles }: PlayProps) {
  const { model } = team;
  const { results, round, phase } = model.publicView.value;
  const { teamName, trouble } = model.session.value;
  const rounds = resultRounds(results);
  const [wishedRound, setWishedRound] = useState(0);
  const shownRound = rounds.includes(wishedRound) ? wishedRound : (rounds.at(-1) ?? round);
  const json = results[String(shownRound)] ?? '';
  const result = useMemo(() => parseResult(json), [json]);
  return (
    <div class="review">
      <header class="review__bar">
        <Logo hasName={false} />
        <h1>{phase === 'debrief' ? t('review.debriefTitle') : t('review.title', { round: shownRound })}</h1>
        <span class="mute">{teamName}</span>
        <RoundTabs rounds={rounds} shown={shownRound} hasAll={false} onShow={setWishedRound} />
      </header>
      <TroubleLine trouble={trouble} />
      <Messages model={model} />
      <main class="review__main">
        {phase === 'debrief' && <Takeaways team={team} roles={roles} />}
        {result ? <OpenedParts team={team} result={result} /> : <p role="status">{t('review.noResult')}</p>}
      </main>
    </div>
  );
}

function OpenedParts({ team, result }: Pick<PlayProps, 'team'> & { result: OpenedResult }) {
  const { revealStep, phase } = team.model.publicView.value;
  if (isComplete(result)) return <Causes team={team} result={result} />;
  return (
    <>
      <GoalsPart result={result} model={team.model} />
      {phase === 'review' && revealStep === 1 && (
        <section class="review__silence paper" role="status">
          <h2>{t('review.silenceTitle')}</h2>
          <p>{t('review.silenceText')}</p>
        </section>
      )}
    </>
  );
}

function Causes({ team, result }: Pick<PlayProps, 'team'> & { result: OpenedResult }) {
  const { model, code, teamId } = team;
  const { revealStep, phase } = model.publicView.value;
  const isDebrief = phase === 'debrief';
  const hasMoments = isDebrief || revealStep >= MOMENTS_STEP;
  const key = { code, teamId, token: loadSeat(code)?.seatToken ?? '' };
  const only = isDebrief ? null : REVIEW_FIGURES;
  const known = useFigures(key, { round: result.round, only, stamp: `${phase} ${hasMoments}` });
  // A team looks at its own game again when the debrief has come.
  const reader: Reader = { key, canReplay: isDebrief, onWhatIf: null };
  return (
    <>
      {hasMoments && known.answer !== null && <MomentCards answer={known.answer} reader={reader} />}
      <GoalsPart result={result} model={model} />
      <FiguresState known={known} />
      {known.answer !== null && <CausesStage answer={known.answer} reader={reader} />}
      {isDebrief && known.answer !== null && <FigureList answer={known.answer} reader={reader} />}
      {isComplete(result) && <PortfolioPart result={result} model={model} />}
    </>
  );
}
