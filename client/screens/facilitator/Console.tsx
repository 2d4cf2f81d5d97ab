// The console of a running session: clock and phases on top, the chosen team in the middle, guide and orders at the side.
// Must not: know rules; it shows the facilitator's view and gives orders over HTTP.
import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { openWatchedTeam, type Team } from '../../model/Team.ts';
import { useSession } from '../../model/useSession.ts';
import type { SavedSession } from '../../net/sessionStore.ts';
import { ConnectionLine } from '../../widgets/connection/ConnectionLine.tsx';
import { isFinal } from '../../widgets/connection/ConnectionNotice.tsx';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { language, t } from '../../words/t.ts';
import { TroubleLine } from '../play/TroubleLine.tsx';
import { Agenda } from './Agenda.tsx';
import { ControlProvider, useControlOf } from './ControlContext.ts';
import { ConsoleSide } from './ConsoleSide.tsx';
import { TeamPanel } from './TeamPanel.tsx';
import { TeamTabs } from './TeamTabs.tsx';
import { TopBar } from './TopBar.tsx';

interface ConsoleProps {
  session: SavedSession;
  onLeave: () => void;
}

export function Console({ session, onLeave }: ConsoleProps) {
  const search = useSession(session.code);
  const [wishedTeamId, setWishedTeamId] = useState('');
  if (search.state === 'unknown') return <Unknown onLeave={onLeave} />;
  if (search.state !== 'found') {
    return (
      <p class="loading mute" role="status">
        {search.state === 'notReached' ? t('join.notReached') : t('common.loading')}
      </p>
    );
  }
  const { teams } = search.session;
  const team = teams.find(({ teamId }) => teamId === wishedTeamId) ?? teams[0];
  if (!team) return <Unknown onLeave={onLeave} />;
  return (
    <TeamConsole
      key={team.teamId}
      session={session}
      teamId={team.teamId}
      hasManyTeams={teams.length > 1}
      tabs={teams.length > 1 && <TeamTabs teams={teams} chosenId={team.teamId} onChoose={setWishedTeamId} />}
      onLeave={onLeave}
    />
  );
}

interface TeamConsoleProps extends ConsoleProps {
  teamId: string;
  hasManyTeams: boolean;
  tabs: ComponentChildren;
}

function TeamConsole({ session, teamId, hasManyTeams, tabs, onLeave }: TeamConsoleProps) {
  const { code, token } = session;
  const team = useMemo(() => openWatchedTeam(code, teamId, token, language.value), [code, teamId, token]);
  useEffect(() => () => team.close(), [team]);
  const [isForAll, setForAll] = useState(true);
  const control = useControlOf(code, token, hasManyTeams && !isForAll ? teamId : '');
  const connection = team.connection.value;
  if (isFinal(connection)) return <Unknown onLeave={onLeave} />;
  const scope = hasManyTeams && (
    <label class="console__scope">
      {t('facilitator.scope')}
      <select value={isForAll ? 'all' : 'team'} onChange={(event) => setForAll(event.currentTarget.value === 'all')}>
        <option value="all">{t('facilitator.allTeams')}</option>
        <option value="team">{t('facilitator.team', { name: team.model.session.value.teamName })}</option>
      </select>
    </label>
  );
  return (
    <ControlProvider value={control}>
      <div class="console" onClick={leaveNoFocus}>
        <TopBar team={team} scope={scope} />
        <ConnectionLine state={connection} />
        <TroubleLine trouble={team.model.session.value.trouble} />
        <p class="console__problem" role="alert">
          {control.problem}
        </p>
        {team.model.isReady.value ? (
          <ConsoleBody team={team} session={session} tabs={tabs} onLeave={onLeave} />
        ) : (
          <p class="loading mute" role="status">
            {t('connection.connecting')}
          </p>
        )}
      </div>
    </ControlProvider>
  );
}

/** A button pressed with the mouse keeps no focus, so that Space goes on stopping the clock. Keyboards press with `detail` 0. */
function leaveNoFocus(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (event.detail > 0 && button instanceof HTMLElement) button.blur();
}

interface ConsoleBodyProps extends ConsoleProps {
  team: Team;
  tabs: ComponentChildren;
}

function ConsoleBody({ team, session, tabs, onLeave }: ConsoleBodyProps) {
  return (
    <>
      <Agenda view={team.model.publicView.value} />
      <div class="console__body">
        <main class="console__teams">
          {tabs}
          <TeamPanel team={team} />
        </main>
        <ConsoleSide team={team} session={session} onLeave={onLeave} />
      </div>
    </>
  );
}

function Unknown({ onLeave }: { onLeave: () => void }) {
  return (
    <Notice title={t('facilitator.title')} text={t('facilitator.unknown')}>
      <button type="button" class="button button--primary" onClick={onLeave}>
        {t('facilitator.another')}
      </button>
    </Notice>
  );
}
