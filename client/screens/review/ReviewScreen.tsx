// The look back at a round: outcomes first, a silence, then causes and time, as far as the facilitator has opened them.
// In the debrief every round can be chosen. Must not: compute results; they come with the public view.
import { useMemo, useState } from 'preact/hooks';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { Messages } from '../../widgets/messages/Messages.tsx';
import { t } from '../../words/t.ts';
import { Takeaways } from '../debrief/takeaways/Takeaways.tsx';
import type { PlayProps } from '../play/phaseScreens.ts';
import { TroubleLine } from '../play/TroubleLine.tsx';
import { GoalsPart } from './GoalsPart.tsx';
import { isComplete, parseResult, resultRounds, type OpenedResult } from './latestResult.ts';
import { LeakPart } from './LeakPart.tsx';
import { PortfolioPart } from './PortfolioPart.tsx';
import { TimePart } from './TimePart.tsx';
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
        {rounds.length > 1 && <RoundTabs rounds={rounds} shown={shownRound} onShow={setWishedRound} />}
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
  const { model } = team;
  const { revealStep, phase } = model.publicView.value;
  const hasCauses = isComplete(result);
  return (
    <>
      <GoalsPart result={result} model={model} />
      {hasCauses && (
        <div class="review__causes">
          <LeakPart key={result.round} result={result} model={model} />
          <TimePart result={result} model={model} />
          <PortfolioPart result={result} model={model} />
        </div>
      )}
      {!hasCauses && phase === 'review' && revealStep === 1 && (
        <section class="review__silence paper" role="status">
          <h2>{t('review.silenceTitle')}</h2>
          <p>{t('review.silenceText')}</p>
        </section>
      )}
    </>
  );
}

interface RoundTabsProps {
  rounds: readonly number[];
  shown: number;
  onShow: (round: number) => void;
}

function RoundTabs({ rounds, shown, onShow }: RoundTabsProps) {
  return (
    <div class="review__tabs" role="group" aria-label={t('review.rounds')}>
      {rounds.map((round) => (
        <button key={round} type="button" class="button" aria-pressed={round === shown} onClick={() => onShow(round)}>
          {t('common.round', { round })}
        </button>
      ))}
    </div>
  );
}
