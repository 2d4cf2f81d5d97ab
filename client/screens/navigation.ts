// The address bar as a signal; no routing library for five pages.
// Must not: know screens; index.ts lists them.
import { signal } from '@preact/signals';

export const path = signal(location.pathname);

addEventListener('popstate', () => {
  path.value = location.pathname;
});

/** Goes to another of our pages without loading it anew. `hash` carries tokens, which servers never see. */
export function navigate(to: string, hash = ''): void {
  history.pushState(null, '', to + (hash === '' ? '' : `#${hash}`));
  path.value = to;
}
