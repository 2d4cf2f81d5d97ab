// Takes the seat that a form asks for, once however often it is pressed, and says in words why it did not work.
import { useMemo, useState } from 'preact/hooks';
import { takeSeat } from '../../model/Team.ts';
import { ApiError } from '../../net/api.ts';
import { language, t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';
import type { RoleChoice } from './RolePicker.tsx';

export interface Joining {
  /** @param seatToken of a seat that moves; '' takes a new one. */
  join: (teamId: string, nickname: string, choice: RoleChoice, roleTitle: string, seatToken?: string) => void;
  isJoining: boolean;
  /** One sentence; '' when there is none. */
  problem: string;
}

export function useJoin(code: string): Joining {
  const [problem, setProblem] = useState('');
  const [isJoining, setIsJoining] = useState(false);
  // Plain http has no randomUUID; this only has to differ from the neighbours' in the next seconds.
  const requestId = useMemo(() => `${Date.now().toString(36)}-${Math.random().toString(36).slice(2)}`, []);
  const join: Joining['join'] = (teamId, nickname, choice, roleTitle, seatToken = '') => {
    if (isJoining) return;
    if (nickname.trim() === '') {
      setProblem(t('join.nicknameMissing'));
      document.getElementById('nickname')?.focus();
      return;
    }
    setIsJoining(true);
    setProblem('');
    const wish = {
      nickname: nickname.trim(),
      language: language.value,
      requestId,
      ...(choice.kind === 'role' ? { roleId: choice.roleId } : {}),
      ...(choice.kind === 'observer' ? { observer: true } : {}),
      ...(seatToken === '' ? {} : { seatToken }),
    };
    takeSeat(code, teamId, wish).then(
      () => navigate('/play'),
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
  if (error.code === 'teamFull') return t('join.teamFullText');
  if (error.status === 429) return t('join.tooManyTries');
  return t('join.failed', { detail: error.message });
}
