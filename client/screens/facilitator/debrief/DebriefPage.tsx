// What the team that is looked at can learn from its rounds, and what would have happened otherwise; once a round has been played.
// Must not show anything of a round that is still being played.
import { useRef, useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { debriefPathOf } from '../../../net/sessionStore.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { CausesStage } from '../../debrief/CausesStage.tsx';
import { FigureList } from '../../debrief/figures/FigureList.tsx';
import { FiguresState } from '../../debrief/FiguresState.tsx';
import { MomentCards } from '../../debrief/moments/MomentCards.tsx';
import type { Reader, WhatIfStart } from '../../debrief/reader.ts';
import { RoundTabs } from '../../debrief/RoundTabs.tsx';
import { DebriefStory } from '../../debrief/story/DebriefStory.tsx';
import { useFigures } from '../../debrief/useFigures.ts';
import { WhatIfPanel } from '../../debrief/whatIf/WhatIfPanel.tsx';
import { useControl } from '../ControlContext.ts';
import { useTeamsOfSession } from '../teams/TeamsContext.ts';
import { ReportsPart } from './ReportsPart.tsx';
import './debriefPage.css';

export function DebriefPage({ team }: { team: Team }) {
  const { session } = useControl();
  const { teams } = useTeamsOfSession();
  const { round, phase } = team.model.publicView.value;
  const roundsOver = phase === 'running' || phase === 'briefing' ? round - 1 : round;
  const name = teams.find(({ teamId }) => teamId === team.teamId)?.name ?? '';
  return (
    <section class="debriefPage" aria-labelledby="debriefTitle">
      <header class="debriefPage__head">
        <h2 id="debriefTitle">{t('debrief.title', { team: name })}</h2>
        {roundsOver > 0 && (
          <a class="button" href={debriefPathOf(session, team.teamId)} target="_blank" rel="noopener">
            <Icon name="monitor" />
            {t('debrief.openPage')}
          </a>
        )}
      </header>
      <ReportsPart teamId={team.teamId} teamName={name} />
      {roundsOver <= 0 ? (
        <p>{t('debrief.nothingYet')}</p>
      ) : (
        <OverRounds key={team.teamId} team={team} roundsOver={roundsOver} />
      )}
    </section>
  );
}

function OverRounds({ team, roundsOver }: { team: Team; roundsOver: number }) {
  const { session } = useControl();
  const key = { code: session.code, token: session.token, teamId: team.teamId };
  const [round, setRound] = useState<number | null>(null);
  const [start, setStart] = useState<WhatIfStart | null>(null);
  const whatIf = useRef<HTMLDivElement>(null);
  const known = useFigures(key, { round, only: null, stamp: String(roundsOver) });
  const { answer } = known;
  const reader: Reader = {
    key,
    canReplay: true,
    onWhatIf: (wished) => {
      setStart(wished);
      whatIf.current?.scrollIntoView();
    },
  };
  return (
    <>
      <FiguresState known={known} />
      {answer !== null && (
        <>
          <RoundTabs rounds={answer.rounds} shown={answer.round} onShow={setRound} />
          <CausesStage answer={answer} reader={reader} />
          <MomentCards answer={answer} reader={reader} />
          <FigureList answer={answer} reader={reader} />
        </>
      )}
      <DebriefStory {...key} roundsOver={roundsOver} />
      <div ref={whatIf}>
        <WhatIfPanel {...key} rounds={team.model.publicView.value.round} {...start} />
      </div>
    </>
  );
}
