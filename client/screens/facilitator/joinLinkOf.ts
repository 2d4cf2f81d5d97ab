// The join page's address as other people's devices reach it: this page may have come from `localhost`, which they do not have.

/** @param knownLink a link from the server for other machines, '' when there is none */
export function joinLinkOf(code: string, knownLink: string): string {
  const origin = knownLink === '' ? location.origin : new URL(knownLink, location.href).origin;
  return `${origin}/j/${code}`;
}
