// A team's game, played again in the browser from its journal by the same engine: for facilitators, and for players in the debrief.
// Must not give commands: what is seen is over.
import { useEffect, useState } from 'preact/hooks';
import { loadReplayLink, type ReplayLink } from '../../net/replayStore.ts';
import { Notice } from '../../widgets/notice/Notice.tsx';
import { t, wordFor } from '../../words/t.ts';
import { ReplayFrame } from './ReplayFrame.tsx';
import { useReplay } from './useReplay.ts';
import './replay.css';

export function ReplayScreen() {
  const [link, setLink] = useState(loadReplayLink);
  // A link that is opened in this very tab changes nothing but what stands after the #.
  useEffect(() => {
    const reload = (): void => setLink(loadReplayLink());
    addEventListener('hashchange', reload);
    return () => removeEventListener('hashchange', reload);
  }, []);
  if (link === null) return <Notice title={t('replay.title')} text={t('replay.unknownLink')} />;
  return <LinkedReplay link={link} onTeam={(teamId, tick) => setLink({ ...link, teamId, tick })} />;
}

interface LinkedReplayProps {
  link: ReplayLink;
  onTeam: (teamId: string, tick: number) => void;
}

function LinkedReplay({ link, onTeam }: LinkedReplayProps) {
  const state = useReplay(link);
  switch (state.kind) {
    case 'failed':
      return (
        <Notice title={t('replay.title')} text={wordFor('replay.fail', state.code) ?? t('replay.fail.other')}>
          <button type="button" class="button button--primary" onClick={state.again}>
            {t('common.tryAgain')}
          </button>
        </Notice>
      );
    case 'asking':
    case 'computing':
      return <Computing perMille={state.kind === 'computing' ? state.perMille : 0} />;
    case 'ready':
      return <ReplayFrame link={link} replay={state.replay} onTeam={onTeam} />;
  }
}

function Computing({ perMille }: { perMille: number }) {
  return (
    <div class="replayWait" role="status">
      <label>
        <span>{t('replay.computing')}</span>
        <progress value={perMille} max={1000} />
      </label>
    </div>
  );
}
