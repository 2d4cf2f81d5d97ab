// The flags of a team's timeline, asked for once in each language. Without them a replay is still a replay.
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Stop } from '../../../shared/analysis/replay/types.ts';
import { fetchReplayFlags, type ReplayFlags } from '../../net/replayApi.ts';
import type { WhatIfKey } from '../../net/whatIfApi.ts';
import { language } from '../../words/t.ts';
import { type Flag, flagsOf } from './flags.ts';

const NONE: ReplayFlags = { moments: [], bookmarks: [] };

export function useFlags(key: WhatIfKey, stops: readonly Stop[]): { flags: readonly Flag[]; hasFailed: boolean } {
  const [found, setFound] = useState<ReplayFlags>(NONE);
  const [hasFailed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    fetchReplayFlags(key, language.value).then(
      (answer) => isWanted && setFound(answer),
      () => isWanted && setFailed(true),
    );
    return () => {
      isWanted = false;
    };
  }, [key.code, key.teamId, language.value]);
  return { flags: useMemo(() => flagsOf(found, stops), [found, stops]), hasFailed };
}
