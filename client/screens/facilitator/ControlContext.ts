// How the parts of the console give orders: for the chosen team or all, one at a time, with the last refusal in words.
import { createContext } from 'preact';
import { useCallback, useContext, useMemo, useState } from 'preact/hooks';
import { ApiError } from '../../net/api.ts';
import { controlSession, forTeam, type ControlAction } from '../../net/sessionApi.ts';
import { rejectText, t } from '../../words/t.ts';

export interface Control {
  /** Resolves to whether it was done; a refusal is shown by the console. */
  order: (action: ControlAction) => Promise<boolean>;
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

/** @param teamId the only team that orders are for; '' = all. */
export function useControlOf(code: string, token: string, teamId: string): Control {
  const [problem, setProblem] = useState('');
  const order = useCallback(
    async (action: ControlAction): Promise<boolean> => {
      try {
        await controlSession(code, token, forTeam(action, teamId));
        setProblem('');
        return true;
      } catch (error) {
        // What is already so needs no complaint: two facilitators may press the same button.
        const isSo = error instanceof ApiError && error.code === 'alreadyDone';
        setProblem(isSo ? '' : problemText(error));
        return isSo;
      }
    },
    [code, token, teamId],
  );
  return useMemo(() => ({ order, problem }), [order, problem]);
}

function problemText(error: unknown): string {
  if (error instanceof ApiError && error.status !== 0) {
    return t('facilitator.refused', { reason: rejectText(error.code) });
  }
  return t('facilitator.failed');
}
