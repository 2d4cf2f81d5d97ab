// The console of a running session: finds its teams, watches those that are looked at, and gives orders over HTTP.
// Must not: know rules; it shows the facilitator's view.
import { useState } from 'preact/hooks';
import { useSession } from '../../model/useSession.ts';
import type { SessionTeam } from '../../net/sessionApi.ts';
import type { SavedSession } from '../../net/sessionStore.ts';
import { ConnectionLine } from '../../widgets/connection/ConnectionLine.tsx';
import { isFinal } from '../../widgets/connection/ConnectionNotice.tsx';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { t } from '../../words/t.ts';
import { TroubleLine } from '../play/TroubleLine.tsx';
import { ConsoleBody } from './ConsoleBody.tsx';
import { ControlProvider, useControlOf } from './ControlContext.ts';
import { TopBar } from './top/TopBar.tsx';
import { TeamsProvider } from './teams/TeamsContext.ts';
import { useTeams } from './useTeams.ts';

/** So many teams lie side by side; more become a table, and one of them is looked at. */
export const COLUMNS_MAX = 3;

interface ConsoleProps {
  session: SavedSession;
  onLeave: () => void;
}

export function Console({ session, onLeave }: ConsoleProps) {
  const search = useSession(session.code);
  if (search.state === 'unknown') return <Unknown onLeave={onLeave} />;
  if (search.state !== 'found') {
    return (
      <p class="loading mute" role="status">
        {search.state === 'notReached' ? t('join.notReached') : t('common.loading')}
      </p>
    );
  }
  return <TeamsConsole session={session} teams={search.session.teams} onLeave={onLeave} />;
}

interface TeamsConsoleProps extends ConsoleProps {
  teams: readonly SessionTeam[];
}

function TeamsConsole({ session, teams, onLeave }: TeamsConsoleProps) {
  const [wishedId, setWishedId] = useState('');
  const [isForAll, setForAll] = useState(true);
  const focusId = (teams.find(({ teamId }) => teamId === wishedId) ?? teams[0])?.teamId ?? '';
  const hasColumns = teams.length <= COLUMNS_MAX;
  const watched = useTeams(session, hasColumns ? teams.map(({ teamId }) => teamId) : [focusId]);
  const focus = watched.find(({ teamId }) => teamId === focusId) ?? watched[0];
  const control = useControlOf(session, teams.length > 1 && !isForAll ? focusId : '');
  if (!focus || isFinal(focus.connection.value)) {
    return focus || teams.length === 0 ? <Unknown onLeave={onLeave} /> : <Connecting />;
  }
  const choose = (teamId: string, isAlone: boolean): void => {
    setWishedId(teamId);
    setForAll(!isAlone);
  };
  return (
    <ControlProvider value={control}>
      <TeamsProvider value={{ teams, watched, focusId, choose }}>
        <div class="console" onClick={leaveNoFocus}>
          <TopBar team={focus} />
          <ConnectionLine state={focus.connection.value} />
          <TroubleLine trouble={focus.model.session.value.trouble} />
          <p class="console__problem" role="alert">
            {control.problem}
          </p>
          {focus.model.isReady.value ? <ConsoleBody team={focus} onLeave={onLeave} /> : <Connecting />}
        </div>
      </TeamsProvider>
    </ControlProvider>
  );
}

function Connecting() {
  return (
    <p class="loading mute" role="status">
      {t('connection.connecting')}
    </p>
  );
}

/** A button pressed with the mouse keeps no focus, so that Space goes on stopping the clock. Keyboards press with `detail` 0. */
function leaveNoFocus(event: MouseEvent): void {
  const button = event.target instanceof Element ? event.target.closest('button') : null;
  if (event.detail > 0 && button instanceof HTMLElement) button.blur();
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
