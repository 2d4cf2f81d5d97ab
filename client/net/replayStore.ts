// Which replay this tab shows: from the link that opened it, else from the tab's own memory. Links carry the token after the #,
// and it is taken out of the address bar at once, so that a projector does not show it.
import type { WhatIfKey } from './whatIfApi.ts';

export interface ReplayLink extends WhatIfKey {
  /** Of the game; null = from the beginning. */
  tick: number | null;
}

const STORE_KEY = 'gravity-assist.replay';

/** The address of a replay at a tick of the game, with the token of whoever looks. */
export function replayPathOf({ code, teamId, token }: WhatIfKey, tick: number): string {
  const parts = new URLSearchParams({ session: code, team: teamId, token, tick: String(tick) });
  return `/replay#${parts.toString()}`;
}

export function loadReplayLink(): ReplayLink | null {
  const linked = readReplayHash(location.hash);
  if (linked === null) return readSaved();
  history.replaceState(null, '', location.pathname + location.search);
  try {
    sessionStorage.setItem(STORE_KEY, JSON.stringify(linked));
  } catch {
    // Storage is forbidden: known as long as the page lives.
  }
  return linked;
}

export function readReplayHash(hash: string): ReplayLink | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const code = parts.get('session') ?? '';
  const teamId = parts.get('team') ?? '';
  const token = parts.get('token') ?? '';
  if (code === '' || teamId === '' || token === '') return null;
  const tick = /^\d+$/.test(parts.get('tick') ?? '') ? Number(parts.get('tick')) : null;
  return { code, teamId, token, tick };
}

function readSaved(): ReplayLink | null {
  try {
    const json = sessionStorage.getItem(STORE_KEY);
    return json === null ? null : (JSON.parse(json) as ReplayLink);
  } catch {
    return null;
  }
}
