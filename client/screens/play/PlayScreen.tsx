// A player's page: opens the remembered seat, stays connected, shows the screen of the present phase.
// Must not: draw anything of the game itself.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Phase } from '../../../shared/sim/views/types.ts';
import { createMyRoles } from '../../model/myRoles.ts';
import { openPlayerTeam, type Team } from '../../model/Team.ts';
import { TeamContext } from '../../model/TeamContext.ts';
import { useWakeLock } from '../../model/useWakeLock.ts';
import { forgetSeat, loadSeat, type SavedSeat } from '../../net/seatStore.ts';
import { ConnectionLine } from '../../widgets/connection/ConnectionLine.tsx';
import { ConnectionNotice, isFinal } from '../../widgets/connection/ConnectionNotice.tsx';
import { fetchStage } from '../../widgets/flight/openStage.ts';
import { language, t } from '../../words/t.ts';
import { Lazy } from '../Lazy.tsx';
import { navigate } from '../navigation.ts';
import { takeArrival } from './arrival.ts';
import { CatchUp } from './CatchUp.tsx';
import { EyesUp } from './EyesUp.tsx';
import { PHASE_SCREENS } from './phaseScreens.ts';
import { reloadOnce } from './reloadOnce.ts';

export function PlayScreen() {
  const seat = useMemo(() => loadSeat(), []);
  useEffect(() => {
    if (!seat) navigate('/');
  }, [seat]);
  return seat ? <SeatedPlay seat={seat} /> : null;
}

function SeatedPlay({ seat }: { seat: SavedSeat }) {
  const team = useMemo(() => openPlayerTeam(seat, language.value), [seat]);
  useEffect(() => () => team.close(), [team]);
  useEffect(() => reloadOnce(team.connection), [team]);
  const state = team.connection.value;
  if (isFinal(state)) {
    const joinAgain = (): void => {
      forgetSeat(seat.code);
      navigate(state === 'erased' ? '/' : `/j/${seat.code}`);
    };
    return <ConnectionNotice state={state} onReopen={team.reopen} onJoinAgain={joinAgain} />;
  }
  const { eyesUp } = team.model.session.value.session;
  return (
    <TeamContext.Provider value={team}>
      <ConnectionLine state={state} />
      {eyesUp !== '' && <EyesUp text={eyesUp} />}
      <div class={state === 'open' ? 'live' : 'live live--lost'} inert={eyesUp !== ''}>
        <Phases team={team} />
      </div>
    </TeamContext.Provider>
  );
}

function Phases({ team }: { team: Team }) {
  if (!team.model.isReady.value) {
    return (
      <p class="loading mute" role="status">
        {t('connection.connecting')}
      </p>
    );
  }
  return <ReadyPhases team={team} />;
}

function ReadyPhases({ team }: { team: Team }) {
  const roles = useMemo(() => createMyRoles(team), [team]);
  useEffect(fetchRoom, []);
  const { phase, round } = team.model.publicView.value;
  useWakeLock(phase === 'running');
  // Decided once, by what went on when the person came aboard.
  const [isCatchingUp, setCatchingUp] = useState(() => takeArrival() && isUnderWay(phase, round));
  if (isCatchingUp) return <CatchUp team={team} roles={roles} onGo={() => setCatchingUp(false)} />;
  return <Lazy key={phase} load={PHASE_SCREENS[phase]} props={{ team, roles }} />;
}

/** While people read where they are, what the round will need comes: the room, and what draws its flight on wide pages. */
function fetchRoom(): void {
  void PHASE_SCREENS.running()
    .then(() => {
      if (matchMedia('(min-width: 720px)').matches) fetchStage();
    })
    .catch(() => undefined);
}

/** Whoever comes to the first briefing misses nothing, and whoever comes at the end has nothing to take over. */
function isUnderWay(phase: Phase, round: number): boolean {
  if (phase === 'debrief' || phase === 'closed') return false;
  return round > 1 || (round === 1 && phase !== 'briefing');
}
