// How the parts of the console give orders: for the chosen team or all, with the last refusal in words.
// Holds what every part needs to know of the session. Must not know how anything is shown.
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { ApiError } from '../../net/api.ts';
import { controlSession, forTeam, type ControlAction, type ControlAnswer } from '../../net/sessionApi.ts';
import type { SavedSession } from '../../net/sessionStore.ts';
import { rejectText, t } from '../../words/t.ts';

export interface Control {
  session: SavedSession;
  /** The only team that orders are for; '' = all. */
  scopeId: string;
  /** Resolves to whether it was done; a refusal is shown by the console. */
  order: (action: ControlAction) => Promise<boolean>;
  /** For all teams, or as the action says; null when all have refused. */
  orderAll: (action: ControlAction) => Promise<ControlAnswer | null>;
  /** Carries out any other call to the server and shows what went wrong. */
  attempt: <T>(call: (session: SavedSession) => Promise<T>) => Promise<T | null>;
  /** One sentence; '' when the last order was carried out. */
  problem: string;
}

const ControlContext = createContext<Control | null>(null);
export const ControlProvider = ControlContext.Provider;

/** @throws Error outside of the console. */
export function useControl(): Control {
  const control = useContext(ControlContext);
  if (!control) throw new Error('useControl outside of the console');
  return control;
}

export function useControlOf(session: SavedSession, scopeId: string): Control {
  const [problem, setProblem] = useState('');
  const attempt = useCallback(
    async <T>(call: (session: SavedSession) => Promise<T>): Promise<T | null> => {
      try {
        const answer = await call(session);
        setProblem('');
        return answer;
      } catch (error) {
        setProblem(problemText(error));
        return null;
      }
    },
    [session],
  );
  const orderAll = useCallback(
    (action: ControlAction): Promise<ControlAnswer | null> =>
      attempt(({ code, token }) => carryOut(code, token, action)),
    [attempt],
  );
  const order = useCallback(
    async (action: ControlAction): Promise<boolean> => (await orderAll(forTeam(action, scopeId))) !== null,
    [orderAll, scopeId],
  );
  return useMemo(
    () => ({ session, scopeId, order, orderAll, attempt, problem }),
    [session, scopeId, order, orderAll, attempt, problem],
  );
}

/** What is already so needs no complaint: two facilitators may press the same button. */
async function carryOut(code: string, token: string, action: ControlAction): Promise<ControlAnswer> {
  try {
    return await controlSession(code, token, action);
  } catch (error) {
    if (error instanceof ApiError && error.code === 'alreadyDone') return { teams: [] };
    throw error;
  }
}

function problemText(error: unknown): string {
  if (error instanceof ApiError && error.status !== 0) {
    return t('facilitator.refused', { reason: rejectText(error.code) });
  }
  return t('facilitator.failed');
}
