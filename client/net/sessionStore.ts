// What this tab may do as facilitator or big screen: the session's code and token, as long as the tab lives.
// Tokens come after the # of a link; they are taken out of the address bar at once, so that a projector does not show them.

export interface SavedSession {
  code: string;
  token: string;
  /** Token of the big screen, known only to whoever opened the session; '' otherwise. */
  screenToken: string;
  /** Where other people's devices reach the server: this page may have come from `localhost`, which they do not have. */
  joinOrigin: string;
  /** The screen of a demonstration, which goes on to the next one by itself. */
  isDemo: boolean;
}

/** The address that players open; what QR codes carry. */
export function joinLinkOf({ code, joinOrigin }: Pick<SavedSession, 'code' | 'joinOrigin'>): string {
  return `${joinOrigin}/j/${code}`;
}

/** The big screen of a team on this machine, by the address that this page came from. '' when its token is not known. */
export function screenPathOf({ code, screenToken, joinOrigin }: SavedSession, teamId: string): string {
  if (screenToken === '') return '';
  return `/screen?team=${encodeURIComponent(teamId)}#${new URLSearchParams({ code, token: screenToken, join: joinOrigin }).toString()}`;
}

/** Pages for paper, opened in a tab of their own. */
export function printPathOf({ code, token, joinOrigin }: SavedSession, what: 'guide' | 'cards'): string {
  return `/print?${what}#${new URLSearchParams({ code, token, join: joinOrigin }).toString()}`;
}

/** The debrief of a team for the wall, from the facilitator's own machine. */
export function debriefPathOf({ code, token, joinOrigin }: SavedSession, teamId: string): string {
  return `/debrief?team=${encodeURIComponent(teamId)}#${new URLSearchParams({ code, token, join: joinOrigin }).toString()}`;
}

/** The token that a link from the server carries after its #. */
export function tokenOfLink(link: string): string {
  return new URLSearchParams(new URL(link, location.href).hash.slice(1)).get('token') ?? '';
}

type Place = 'facilitator' | 'screen';
const keyOf = (place: Place): string => `gravity-assist.${place}`;
const inMemory = new Map<Place, SavedSession>();

export function saveSession(place: Place, session: SavedSession): void {
  inMemory.set(place, session);
  try {
    sessionStorage.setItem(keyOf(place), JSON.stringify(session));
  } catch {
    // Storage is forbidden: known as long as the page lives.
  }
}

export function forgetSession(place: Place): void {
  inMemory.delete(place);
  try {
    sessionStorage.removeItem(keyOf(place));
  } catch {
    // Nothing was kept.
  }
}

/** From the link that opened the page, else from this tab. */
export function loadSession(place: Place): SavedSession | null {
  const linked = readHash();
  const saved = readSaved(place);
  if (!linked) return saved;
  history.replaceState(null, '', location.pathname + location.search);
  const session = { ...linked, screenToken: saved?.code === linked.code ? saved.screenToken : '' };
  saveSession(place, session);
  return session;
}

function readHash(): Omit<SavedSession, 'screenToken'> | null {
  const parts = new URLSearchParams(location.hash.slice(1));
  const code = parts.get('code') ?? '';
  const token = parts.get('token') ?? '';
  return code === '' || token === ''
    ? null
    : { code, token, joinOrigin: parts.get('join') ?? location.origin, isDemo: parts.get('demo') === 'yes' };
}

function readSaved(place: Place): SavedSession | null {
  const known = inMemory.get(place);
  if (known) return known;
  try {
    const json = sessionStorage.getItem(keyOf(place));
    return json === null ? null : (JSON.parse(json) as SavedSession);
  } catch {
    return null;
  }
}
