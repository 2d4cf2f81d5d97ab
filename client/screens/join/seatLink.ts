// A seat's own link: `/j/CODE#seat=TOKEN&team=TEAM&role=ROLE`. The token comes after the #, so it reaches no log.
// Must not: keep it; it leaves the address bar as soon as it is read.

export interface SeatLink {
  seatToken: string;
  teamId: string;
  /** '' where the link does not say. */
  roleId: string;
}

/** @param hash with or without its #. */
export function parseSeatLink(hash: string): SeatLink | null {
  const parts = new URLSearchParams(hash.replace(/^#/, ''));
  const seatToken = parts.get('seat') ?? '';
  const teamId = parts.get('team') ?? '';
  return seatToken === '' || teamId === '' ? null : { seatToken, teamId, roleId: parts.get('role') ?? '' };
}

/** Reads the link that opened this page, and takes it out of the address bar. */
export function takeSeatLink(): SeatLink | null {
  const link = parseSeatLink(location.hash);
  if (link) history.replaceState(null, '', location.pathname + location.search);
  return link;
}
