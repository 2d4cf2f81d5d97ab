// The projector: watches one team by the link's token and shows, large, what everybody should see in the present phase.
// Must not: show anything but the public view, or need a hand on the mouse.
import { useEffect, useMemo } from 'preact/hooks';
import { openWatchedTeam, type Team } from '../../model/Team.ts';
import { useSession } from '../../model/useSession.ts';
import { joinLinkOf, loadSession, type SavedSession } from '../../net/sessionStore.ts';
import { ConnectionLine } from '../../widgets/connection/ConnectionLine.tsx';
import { isFinal } from '../../widgets/connection/ConnectionNotice.tsx';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { language, t } from '../../words/t.ts';
import { reloadOnce } from '../play/reloadOnce.ts';
import { FlightPicture } from './FlightPicture.tsx';
import { LobbyPicture } from './LobbyPicture.tsx';
import { PollPicture } from './poll/PollPicture.tsx';
import { QuietPicture } from './QuietPicture.tsx';
import { ReviewPicture } from './ReviewPicture.tsx';
import { ScreenMessage } from './ScreenMessage.tsx';
import { useNextDemo } from './useNextDemo.ts';
import './screen.css';

export function BigScreen() {
  const session = useMemo(() => loadSession('screen'), []);
  return session ? <FoundScreen session={session} /> : <UnknownLink />;
}

function FoundScreen({ session }: { session: SavedSession }) {
  const search = useSession(session.code);
  if (search.state === 'unknown') return <UnknownLink />;
  if (search.state !== 'found') return <p class="loading mute">{t('common.loading')}</p>;
  const { teams } = search.session;
  const wished = new URLSearchParams(location.search).get('team');
  const team = teams.find(({ teamId }) => teamId === wished) ?? teams[0];
  return team ? <TeamScreen key={team.teamId} session={session} teamId={team.teamId} /> : <UnknownLink />;
}

function TeamScreen({ session, teamId }: { session: SavedSession; teamId: string }) {
  const { code, token } = session;
  const team = useMemo(() => openWatchedTeam(code, teamId, token, language.value), [code, teamId, token]);
  useEffect(() => () => team.close(), [team]);
  useEffect(() => reloadOnce(team.connection), [team]);
  const connection = team.connection.value;
  useNextDemo(session.isDemo && team.model.publicView.value.phase === 'closed');
  if (isFinal(connection)) return <UnknownLink />;
  if (!team.model.isReady.value) return <p class="loading mute">{t('connection.connecting')}</p>;
  return (
    <div class="bigScreen">
      <ConnectionLine state={connection} />
      {!isPolling(team) && <ScreenMessage model={team.model} />}
      <Picture team={team} joinLink={joinLinkOf(session)} />
    </div>
  );
}

/** The set piece of a round: no message lies over it. */
const isPolling = ({ model }: Team): boolean =>
  model.publicView.value.phase === 'running' && model.publicView.value.poll.id !== '';

function Picture({ team, joinLink }: { team: Team; joinLink: string }) {
  const { phase, poll } = team.model.publicView.value;
  switch (phase) {
    case 'lobby':
      return <LobbyPicture team={team} joinLink={joinLink} />;
    case 'running':
      return poll.id === '' ? <FlightPicture team={team} joinLink={joinLink} /> : <PollPicture team={team} />;
    case 'review':
    case 'debrief':
      return <ReviewPicture team={team} />;
    case 'briefing':
    case 'improve':
    case 'closed':
      return <QuietPicture team={team} joinLink={joinLink} />;
  }
}

function UnknownLink() {
  return <Notice title={t('app.name')} text={t('screen.unknownLink')} />;
}
