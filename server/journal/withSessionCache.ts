// A store that remembers the sessions it has read: their records hold a whole scenario and are asked for often. Settings go through it.
import { SESSION_LIMITS } from '../../shared/limits.ts';
import type { SessionRecord, Store } from './store.ts';

export interface CachedStore extends Store {
  /** The next look at this session goes to the store. */
  forget: (code: string) => void;
}

export function withSessionCache(store: Store): CachedStore {
  const known = new Map<string, SessionRecord>();
  const remember = (session: SessionRecord): void => {
    known.set(session.code, session);
    for (const oldest of known.keys()) {
      if (known.size <= SESSION_LIMITS.sessionsCached) return;
      known.delete(oldest);
    }
  };
  return {
    ...store,
    forget: (code) => void known.delete(code),
    readSession: async (code) => {
      const session = known.get(code) ?? (await store.readSession(code));
      if (session !== null) remember(session);
      return session;
    },
    saveSettings: async (code, settings) => {
      await store.saveSettings(code, settings);
      const session = known.get(code);
      if (session !== undefined) known.set(code, { ...session, settings });
    },
    eraseSession: async (code) => {
      known.delete(code);
      await store.eraseSession(code);
      known.delete(code);
    },
  };
}
