// The frame of a replay: who and when above, what could be seen in the middle, and the timeline below.
import { useMemo, useState } from 'preact/hooks';
import type { ReplayLink } from '../../net/replayStore.ts';
import { TeamContext } from '../../model/TeamContext.ts';
import { t } from '../../words/t.ts';
import { ALL_EYES } from './engine/messages.ts';
import { flagAt } from './flags.ts';
import { Comparison } from './Comparison.tsx';
import { ReplayBar } from './ReplayBar.tsx';
import { ReplayHead } from './ReplayHead.tsx';
import { ReplayRoom } from './room/ReplayRoom.tsx';
import { useFlags } from './useFlags.ts';
import type { OpenReplay } from './useReplay.ts';
import { useReplayKeys } from './useReplayKeys.ts';
import { useWinding } from './useWinding.ts';
import { WhatIfSheet } from './WhatIfSheet.tsx';
import { stopAtTick } from './winding.ts';

/** A flag goes on being told for so many hours. */
const NEAR_STOPS = 12;

interface ReplayFrameProps {
  link: ReplayLink;
  replay: OpenReplay;
  /** Another team of the session, at the same tick. */
  onTeam: (teamId: string, tick: number) => void;
}

export function ReplayFrame({ link, replay, onTeam }: ReplayFrameProps) {
  const { answer, reel, team, picture, show } = replay;
  const isFacilitator = answer.as === 'facilitator';
  const start = useMemo(
    () => ({
      stop: stopAtTick(reel.stops, link.tick ?? 0),
      eyes: isFacilitator ? ALL_EYES : (reel.roleIds[0] ?? ALL_EYES),
    }),
    [reel],
  );
  const winding = useWinding(reel.stops, show, start);
  const { flags } = useFlags(link, reel.stops);
  const [isAsking, setAsking] = useState(false);
  useReplayKeys(
    winding,
    reel.stops,
    flags.map(({ stop }) => stop),
  );
  const flag = flagAt(flags, winding.stop, NEAR_STOPS);
  const place = reel.stops[winding.stop];
  return (
    <TeamContext.Provider value={team}>
      <div
        class="replay room"
        data-stop={picture?.stop ?? -1}
        data-hash={picture?.hash ?? ''}
        data-tick={picture?.public.tick ?? -1}
      >
        <ReplayHead
          reel={reel}
          team={team}
          winding={winding}
          isFacilitator={isFacilitator}
          picture={picture}
          onTeam={(teamId) => onTeam(teamId, place?.tick ?? 0)}
        />
        <Comparison comparison={reel.comparison} />
        <main class="replay__room" tabIndex={0} aria-label={t('replay.room')} data-own-arrows>
          {picture === null ? (
            <p class="mute" role="status">
              {t('common.loading')}
            </p>
          ) : (
            <ReplayRoom team={team} picture={picture} />
          )}
        </main>
        <ReplayBar
          reel={reel}
          winding={winding}
          flags={flags}
          flag={flag}
          onWhatIf={isFacilitator ? () => setAsking(true) : null}
        />
        {isAsking && place !== undefined && (
          <WhatIfSheet link={link} reel={reel} place={place} flag={flag} onClose={() => setAsking(false)} />
        )}
      </div>
    </TeamContext.Provider>
  );
}
