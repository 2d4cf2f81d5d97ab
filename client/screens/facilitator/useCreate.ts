// Opens a session from what the form holds, once however often it is pressed, and says in words why it did not work.
import { useState } from 'preact/hooks';
import { ApiError } from '../../net/api.ts';
import { createSession } from '../../net/sessionApi.ts';
import { tokenOfLink, type SavedSession } from '../../net/sessionStore.ts';
import { language, t } from '../../words/t.ts';

export interface Creating {
  create: (scenario: string, form: FormData) => void;
  isOpening: boolean;
  /** The server has asked for its facilitator key. */
  isKeyAsked: boolean;
  askForKey: () => void;
  /** One sentence; '' when there is none. */
  problem: string;
}

export function useCreate(onCreated: (session: SavedSession) => void): Creating {
  const [problem, setProblem] = useState('');
  const [isKeyAsked, setKeyAsked] = useState(false);
  const [isOpening, setOpening] = useState(false);
  const create: Creating['create'] = (scenario, form) => {
    if (isOpening || scenario === '') return;
    setOpening(true);
    setProblem('');
    open(scenario, form).then(onCreated, (error: unknown) => {
      setOpening(false);
      const isUnauthorised = error instanceof ApiError && error.status === 401;
      if (isUnauthorised) setKeyAsked(true);
      setProblem(isUnauthorised ? t('create.wrongKey') : t('create.failed', { detail: detailOf(error) }));
    });
  };
  return { create, isOpening, isKeyAsked, askForKey: () => setKeyAsked(true), problem };
}

async function open(scenario: string, form: FormData): Promise<SavedSession> {
  const textOf = (name: string): string => {
    const value = form.get(name);
    return typeof value === 'string' ? value.trim() : '';
  };
  const title = textOf('title');
  const seed = Number(textOf('seed'));
  const wish = {
    scenario,
    teams: Number(textOf('teams')),
    language: language.value,
    botStyle: textOf('bots'),
    teamChoice: textOf('teamChoice') === 'dealt' ? ('dealt' as const) : ('players' as const),
    seeds: textOf('seeds') === 'different' ? ('different' as const) : ('same' as const),
    ...(title === '' ? {} : { title }),
    ...(seed > 0 ? { seed } : {}),
  };
  const created = await createSession(wish, textOf('key'));
  return {
    code: created.code,
    token: created.facilitatorToken,
    screenToken: tokenOfLink(created.links.screen),
    joinOrigin: new URL(created.links.join).origin,
    isDemo: false,
  };
}

function detailOf(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error);
  return error.status === 0 ? t('join.notReached') : error.message;
}
