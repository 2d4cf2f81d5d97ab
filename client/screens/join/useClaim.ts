// Asks the facilitator for a seat that one had, waits for the answer, and goes on to the game with it.
import { useEffect, useState } from 'preact/hooks';
import { ApiError } from '../../net/api.ts';
import { saveSeat } from '../../net/seatStore.ts';
import { claimSeat, fetchClaim } from '../../net/sessionApi.ts';
import { t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import { NICKNAME_FIELD_ID } from './NicknameField.tsx';

const ASK_MS = 2000;

export interface Claiming {
  claim: (teamId: string, nickname: string, roleId: string) => void;
  state: 'asking' | 'sending' | 'waiting';
  /** One sentence; '' when there is none. */
  problem: string;
}

interface Waiting {
  claimToken: string;
  nickname: string;
}

export function useClaim(code: string): Claiming {
  const [isSending, setSending] = useState(false);
  const [waiting, setWaiting] = useState<Waiting | null>(null);
  const [problem, setProblem] = useState('');
  const giveUp = (sentence: string): void => {
    setWaiting(null);
    setProblem(sentence);
  };
  useEffect(() => {
    if (!waiting) return undefined;
    const timer = setInterval(() => {
      askOnce(code, waiting, giveUp).catch(() => undefined);
    }, ASK_MS);
    return () => clearInterval(timer);
  }, [code, waiting]);
  const claim: Claiming['claim'] = (teamId, nickname, roleId) => {
    const name = nickname.trim();
    if (isSending) return;
    if (name === '') {
      setProblem(t('join.nicknameMissing'));
      document.getElementById(NICKNAME_FIELD_ID)?.focus();
      return;
    }
    setSending(true);
    setProblem('');
    claimSeat(code, teamId, { nickname: name, ...(roleId === '' ? {} : { roleId }) })
      .then(
        ({ claimToken }) => setWaiting({ claimToken, nickname: name }),
        (error: unknown) => setProblem(failureText(error)),
      )
      .finally(() => setSending(false));
  };
  return { claim, state: waiting ? 'waiting' : isSending ? 'sending' : 'asking', problem };
}

/** A network that is away is asked again; an answer ends the waiting. */
async function askOnce(code: string, { claimToken, nickname }: Waiting, giveUp: (why: string) => void): Promise<void> {
  try {
    const answer = await fetchClaim(code, claimToken);
    if (answer.state === 'refused') giveUp(t('join.claimRefused'));
    if (answer.state !== 'approved') return;
    const { seatToken, seatId, teamId } = answer;
    saveSeat({ code, teamId, seatToken, seatId, nickname });
    navigate('/play');
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) giveUp(t('join.claimLost'));
  }
}

function failureText(error: unknown): string {
  if (!(error instanceof ApiError)) return t('join.failed', { detail: String(error) });
  if (error.status === 0) return t('join.notReached');
  if (error.status === 429) return t('join.tooManyTries');
  return t('join.failed', { detail: error.message });
}
