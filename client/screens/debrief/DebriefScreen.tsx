// The debrief of a team for the wall, from the facilitator's own machine: outcomes, the question, causes, moments, all figures.
// A step that is chosen while the team reviews is opened to the team as well. Must not: be needed; the console has it all.
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { openWatchedTeam, type Team } from '../../model/Team.ts';
import { useSession } from '../../model/useSession.ts';
import { controlSession } from '../../net/controlApi.ts';
import { loadSession, type SavedSession } from '../../net/sessionStore.ts';
import { ConnectionLine } from '../../widgets/connection/ConnectionLine.tsx';
import { isFinal } from '../../widgets/connection/ConnectionNotice.tsx';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { language, t } from '../../words/t.ts';
import { GoalsPart } from '../review/GoalsPart.tsx';
import { parseResult } from '../review/latestResult.ts';
import { CausesStage } from './CausesStage.tsx';
import { DebriefHead, type DebriefStep } from './DebriefHead.tsx';
import { FigureList } from './figures/FigureList.tsx';
import { FiguresState } from './FiguresState.tsx';
import { MomentCards } from './moments/MomentCards.tsx';
import type { Reader, WhatIfStart } from './reader.ts';
import { DebriefStory } from './story/DebriefStory.tsx';
import { DayStrip } from './strip/DayStrip.tsx';
import { useFigures } from './useFigures.ts';
import { WhatIfPanel } from './whatIf/WhatIfPanel.tsx';
import './debriefScreen.css';

export function DebriefScreen() {
  const session = useMemo(() => loadSession('facilitator'), []);
  const search = useSession(session?.code ?? '');
  const [wishedId, setWishedId] = useState(new URLSearchParams(location.search).get('team') ?? '');
  if (session === null || search.state === 'unknown') return <Unknown />;
  if (search.state !== 'found') return <p class="loading mute">{t('common.loading')}</p>;
  const { teams } = search.session;
  const teamId = teams.some((team) => team.teamId === wishedId) ? wishedId : (teams[0]?.teamId ?? '');
  if (teamId === '') return <Unknown />;
  return <TeamDebrief key={teamId} session={session} teams={teams} teamId={teamId} onTeam={setWishedId} />;
}

const Unknown = () => <Notice title={t('app.name')} text={t('facilitator.unknown')} />;

interface TeamDebriefProps {
  session: SavedSession;
  teams: readonly { teamId: string; name: string }[];
  teamId: string;
  onTeam: (teamId: string) => void;
}

function TeamDebrief({ session, teams, teamId, onTeam }: TeamDebriefProps) {
  const { code, token } = session;
  const team = useMemo(() => openWatchedTeam(code, teamId, token, language.value), [code, teamId, token]);
  useEffect(() => () => team.close(), [team]);
  if (isFinal(team.connection.value)) return <Unknown />;
  if (!team.model.isReady.value) return <p class="loading mute">{t('connection.connecting')}</p>;
  return <Opened team={team} session={session} teams={teams} onTeam={onTeam} />;
}

interface OpenedProps extends Omit<TeamDebriefProps, 'teamId'> {
  team: Team;
}

function Opened({ team, session, teams, onTeam }: OpenedProps) {
  const { code, token } = session;
  const { phase, round, revealStep } = team.model.publicView.value;
  const [wishedStep, setWishedStep] = useState<DebriefStep | null>(null);
  const [wishedRound, setWishedRound] = useState<number | null>(null);
  const key = { code, token, teamId: team.teamId };
  const known = useFigures(key, { round: wishedRound, only: null, stamp: `${round} ${phase === 'running'}` });
  const step = wishedStep ?? stepOf(phase, revealStep);
  const show = (next: DebriefStep): void => {
    setWishedStep(next);
    // What the page shows matters more than whether the team's own screens could be told.
    if (phase === 'review' && next !== 'figures')
      controlSession(code, token, { action: 'reveal', step: STEPS.indexOf(next), teamId: team.teamId }).catch(
        () => null,
      );
  };
  return (
    <div class="debriefScreen">
      <ConnectionLine state={team.connection.value} />
      <DebriefHead
        session={session}
        team={team}
        teams={teams}
        rounds={known.answer?.rounds ?? []}
        round={known.answer?.round ?? 0}
        step={step}
        onTeam={onTeam}
        onRound={setWishedRound}
        onStep={show}
      />
      <main class="debriefScreen__main">
        <FiguresState known={known} />
        <Step team={team} step={step} known={known} readerKey={key} />
      </main>
    </div>
  );
}

const STEPS: readonly DebriefStep[] = ['outcomes', 'question', 'causes', 'moments'];

function stepOf(phase: string, revealStep: number): DebriefStep {
  return phase === 'review' ? (STEPS[revealStep] ?? 'moments') : 'causes';
}

interface StepProps {
  team: Team;
  step: DebriefStep;
  known: ReturnType<typeof useFigures>;
  readerKey: Reader['key'];
}

function Step({ team, step, known: { answer }, readerKey }: StepProps) {
  const [start, setStart] = useState<WhatIfStart | null>(null);
  const whatIf = useRef<HTMLDivElement>(null);
  if (step === 'question') return <h2 class="debriefScreen__question">{t('review.silenceTitle')}</h2>;
  if (answer === null) return null;
  if (answer.rounds.length === 0) return <p>{t('debrief.nothingYet')}</p>;
  if (step === 'outcomes') return <Outcomes team={team} round={answer.round} />;
  const onWhatIf = (wished: WhatIfStart): void => {
    setStart(wished);
    requestAnimationFrame(() => whatIf.current?.scrollIntoView());
  };
  const reader: Reader = { key: readerKey, canReplay: true, onWhatIf };
  return (
    <>
      {step === 'causes' && <CausesStage answer={answer} reader={reader} />}
      {step === 'moments' && (
        <>
          <MomentCards answer={answer} reader={reader} />
          <DayStrip answer={answer} reader={reader} />
        </>
      )}
      {step === 'figures' && (
        <>
          <FigureList answer={answer} reader={reader} />
          <DebriefStory {...readerKey} roundsOver={answer.rounds.length} />
        </>
      )}
      {start !== null && (
        <div ref={whatIf}>
          <WhatIfPanel {...readerKey} rounds={team.model.publicView.value.round} {...start} />
        </div>
      )}
    </>
  );
}

function Outcomes({ team: { model }, round }: { team: Team; round: number }) {
  const { results } = model.publicView.value;
  const rounds = round === 0 ? Object.keys(results).map(Number) : [round];
  const found = rounds.flatMap((one) => parseResult(results[String(one)] ?? '') ?? []);
  if (found.length === 0) return <p>{t('review.noResult')}</p>;
  return (
    <>
      {found.map((result) => (
        <GoalsPart key={result.round} result={result} model={model} />
      ))}
    </>
  );
}
