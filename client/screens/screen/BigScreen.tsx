// The projector: watches one team by the link's token and shows, large, what everybody should see in the present phase.
// Must not: show anything but the public view, or need a hand on the mouse.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openWatchedTeam, type Team } from '../../model/Team.ts';
import { useSession } from '../../model/useSession.ts';
import { useWakeLock } from '../../model/useWakeLock.ts';
import { USUAL_SETTINGS, type SessionSettingsView } from '../../model/wireState.ts';
import { joinLinkOf, loadSession, type SavedSession } from '../../net/sessionStore.ts';
import { ConnectionLine } from '../../widgets/connection/ConnectionLine.tsx';
import { isFinal } from '../../widgets/connection/ConnectionNotice.tsx';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { language, t } from '../../words/t.ts';
import { reloadOnce } from '../play/reloadOnce.ts';
import { FlightPicture } from './FlightPicture.tsx';
import { League } from './League.tsx';
import { LobbyPicture } from './LobbyPicture.tsx';
import { PollPicture } from './poll/PollPicture.tsx';
import { QuietPicture } from './QuietPicture.tsx';
import { ReviewPicture } from './ReviewPicture.tsx';
import { ScreenMessage } from './ScreenMessage.tsx';
import { shownOf, type Shown } from './shownOf.ts';
import { TakeawayPicture } from './TakeawayPicture.tsx';
import { useLeague } from './useLeague.ts';
import { useTurns } from './useTurns.ts';
import { useNextDemo } from './useNextDemo.ts';
import './screen.css';

export function BigScreen() {
  const session = useMemo(() => loadSession('screen'), []);
  return session ? <FoundScreen session={session} /> : <UnknownLink />;
}

function FoundScreen({ session }: { session: SavedSession }) {
  const search = useSession(session.code);
  const [settings, setSettings] = useState<SessionSettingsView>(USUAL_SETTINGS);
  const turn = useTurns(settings.screenMode === 'cycle');
  if (search.state === 'unknown') return <UnknownLink />;
  if (search.state !== 'found') return <p class="loading mute">{t('common.loading')}</p>;
  const teamIds = search.session.teams.map(({ teamId }) => teamId);
  const wished = new URLSearchParams(location.search).get('team') ?? '';
  const openedWith = teamIds.includes(wished) ? wished : (teamIds[0] ?? '');
  if (openedWith === '') return <UnknownLink />;
  const shown = shownOf(settings, teamIds, openedWith, turn);
  return <TeamScreen key={shown.teamId} session={session} shown={shown} onSettings={setSettings} />;
}

interface TeamScreenProps {
  session: SavedSession;
  shown: Shown;
  /** Every team's room says what the facilitator wants to be seen. */
  onSettings: (settings: SessionSettingsView) => void;
}

function TeamScreen({ session, shown, onSettings }: TeamScreenProps) {
  const { code, token } = session;
  const { teamId, isLeague } = shown;
  const team = useMemo(() => openWatchedTeam(code, teamId, token, language.value), [code, teamId, token]);
  useEffect(() => () => team.close(), [team]);
  useEffect(() => reloadOnce(team.connection), [team]);
  const isReady = team.model.isReady.value;
  const { session: settings, sessionTitle } = team.model.session.value;
  const { screenMode, screenTeamId } = settings;
  useEffect(() => {
    if (isReady) onSettings(settings);
  }, [isReady, screenMode, screenTeamId]);
  const league = useLeague(code, token, isLeague);
  const connection = team.connection.value;
  // The projector sleeps over nothing, not even the improvements.
  useWakeLock(isReady && team.model.publicView.value.phase !== 'closed');
  useNextDemo(session.isDemo && team.model.publicView.value.phase === 'closed');
  if (isFinal(connection)) return <UnknownLink />;
  if (!isReady) return <p class="loading mute">{t('connection.connecting')}</p>;
  return (
    <div class="bigScreen">
      <ConnectionLine state={connection} />
      {hasRoomForMessages(team) && !isLeague && <ScreenMessage model={team.model} />}
      {isLeague ? (
        <League teams={league} title={sessionTitle} />
      ) : (
        <Picture team={team} token={token} joinLink={joinLinkOf(session)} />
      )}
    </div>
  );
}

/** Nothing lies over the set piece of a round, nor over what people read between rounds. */
const hasRoomForMessages = ({ model }: Team): boolean =>
  model.publicView.value.phase === 'running' && model.publicView.value.poll.id === '';

function Picture({ team, token, joinLink }: { team: Team; token: string; joinLink: string }) {
  const { phase, poll, takeaways } = team.model.publicView.value;
  switch (phase) {
    case 'lobby':
      return <LobbyPicture team={team} joinLink={joinLink} />;
    case 'running':
      return poll.id === '' ? <FlightPicture team={team} joinLink={joinLink} /> : <PollPicture team={team} />;
    case 'debrief':
      return takeaways.stage === 'aside' ? (
        <ReviewPicture team={team} token={token} />
      ) : (
        <TakeawayPicture team={team} />
      );
    case 'review':
      return <ReviewPicture team={team} token={token} />;
    case 'briefing':
    case 'improve':
    case 'closed':
      return <QuietPicture team={team} joinLink={joinLink} />;
  }
}

function UnknownLink() {
  return <Notice title={t('app.name')} text={t('screen.unknownLink')} />;
}
