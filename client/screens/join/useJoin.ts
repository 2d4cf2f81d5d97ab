// Takes the seat that a form asks for, once however often it is pressed, and says in words why it did not work.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { dealSeat, takeSeat } from '../../model/Team.ts';
import { ApiError } from '../../net/api.ts';
import { language, t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import { noteArrival } from '../play/arrival.ts';
import { fetchAboard } from '../play/fetchAboard.ts';
import { NICKNAME_FIELD_ID } from './NicknameField.tsx';
import type { RoleChoice } from './RolePicker.tsx';

export interface JoinWish {
  /** '' = dealt by the server. */
  teamId: string;
  nickname: string;
  choice: RoleChoice;
  /** Together with whoever has the role. */
  isShared?: boolean;
  /** For saying that somebody was faster. */
  roleTitle: string;
  /** Of a seat that one has already, or was given; missing takes a new one. */
  seatToken?: string;
}

export interface Joining {
  join: (wish: JoinWish) => void;
  isJoining: boolean;
  /** One sentence; '' when there is none. */
  problem: string;
}

export function useJoin(code: string): Joining {
  const [problem, setProblem] = useState('');
  const [isJoining, setIsJoining] = useState(false);
  // Whoever knew it could get the same seat in the next seconds. Plain http has no randomUUID.
  const requestId = useMemo(() => crypto.getRandomValues(new Uint32Array(4)).join('-'), []);
  useEffect(fetchAboard, []);
  const join: Joining['join'] = ({ teamId, nickname, choice, roleTitle, isShared = false, seatToken = '' }) => {
    if (isJoining) return;
    if (nickname.trim() === '') {
      setProblem(t('join.nicknameMissing'));
      document.getElementById(NICKNAME_FIELD_ID)?.focus();
      return;
    }
    setIsJoining(true);
    setProblem('');
    const wish = {
      nickname: nickname.trim(),
      language: language.value,
      requestId,
      ...(choice.kind === 'role' ? { roleId: choice.roleId } : {}),
      ...(isShared ? { share: true } : {}),
      ...(choice.kind === 'observer' ? { observer: true } : {}),
      ...(seatToken === '' ? {} : { seatToken }),
    };
    (teamId === '' ? dealSeat(code, wish) : takeSeat(code, teamId, wish)).then(
      () => {
        if (seatToken === '') noteArrival();
        navigate('/play');
      },
      (error: unknown) => {
        setProblem(failureText(error, roleTitle));
        setIsJoining(false);
      },
    );
  };
  return { join, isJoining, problem };
}

function failureText(error: unknown, role: string): string {
  if (!(error instanceof ApiError)) return t('join.failed', { detail: String(error) });
  if (error.status === 0) return t('join.notReached');
  if (error.code === 'roleTaken') return t('join.roleTaken', { role });
  if (error.code === 'sessionLocked') return t('join.locked');
  if (error.status === 401) return t('join.linkUsed');
  if (error.code === 'teamFull') return t('join.teamFullText');
  if (error.status === 429) return t('join.tooManyTries');
  return t('join.failed', { detail: error.message });
}
