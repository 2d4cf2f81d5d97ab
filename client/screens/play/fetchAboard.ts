// While somebody chooses a name and a role, what comes next arrives: the player's page, and the library that connects it.
// Must not be waited for; whoever is faster loads the same when they go aboard.

export function fetchAboard(): void {
  const page = import('./PlayScreen.tsx');
  const library = import('../../net/joinRoom.ts').then(({ fetchSdk }) => fetchSdk());
  Promise.all([page, library]).catch(() => undefined);
}
