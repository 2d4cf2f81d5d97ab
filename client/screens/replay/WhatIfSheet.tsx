// "What if from here": the what-if of the console, with the moment that the replay shows. For facilitators.
import { useEffect, useRef } from 'preact/hooks';
import type { Stop } from '../../../shared/analysis/replay/types.ts';
import type { ReplayLink } from '../../net/replayStore.ts';
import { Icon } from '../../widgets/icons/Icon.tsx';
import { t } from '../../words/t.ts';
import { changeKindOf } from '../debrief/whatIf/changeKindOf.ts';
import { WhatIfPanel } from '../debrief/whatIf/WhatIfPanel.tsx';
import type { Reel } from './engine/messages.ts';
import type { Flag } from './flags.ts';

interface WhatIfSheetProps {
  link: ReplayLink;
  reel: Reel;
  place: Stop;
  flag: Flag | null;
  onClose: () => void;
}

export function WhatIfSheet({ link, reel, place, flag, onClose }: WhatIfSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  const begun = reel.stops.filter(({ phase }) => phase === 'running').map(({ round }) => round);
  const rounds = Math.max(1, ...begun);
  const { code, teamId, token } = link;
  return (
    <dialog class="whatIfSheet" ref={dialog} aria-label={t('replay.whatIf')} onClose={onClose}>
      <button type="button" class="iconButton" aria-label={t('replay.close')} onClick={() => dialog.current?.close()}>
        <Icon name="x" size={20} />
      </button>
      <WhatIfPanel
        code={code}
        teamId={teamId}
        token={token}
        rounds={rounds}
        moment={momentAt(place, rounds)}
        kind={changeKindOf(flag?.moment?.kind ?? '')}
      />
    </dialog>
  );
}

/** Between rounds: before the next one, as far as there was one. */
function momentAt({ phase, round, roundTick }: Stop, rounds: number): { round: number; tick: number | null } {
  if (phase === 'running') return { round, tick: roundTick };
  const next = phase === 'briefing' ? round : round + 1;
  return { round: Math.min(rounds, Math.max(1, next)), tick: null };
}
