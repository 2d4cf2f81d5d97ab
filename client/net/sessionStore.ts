// What this tab may do as facilitator or big screen: the session's code and token, as long as the tab lives.
// Tokens come after the # of a link; they are taken out of the address bar at once, so that a projector does not show them.

export interface SavedSession {
  code: string;
  token: string;
  /** Link of the big screen, known only to whoever created the session; '' otherwise. */
  screenLink: string;
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
  history.replaceState(null, '', location.pathname);
  const session = { ...linked, screenLink: saved?.code === linked.code ? saved.screenLink : '' };
  saveSession(place, session);
  return session;
}

function readHash(): { code: string; token: string } | null {
  const parts = new URLSearchParams(location.hash.slice(1));
  const code = parts.get('code') ?? '';
  const token = parts.get('token') ?? '';
  return code === '' || token === '' ? null : { code, token };
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
