// Opens a session: scenario, teams, language, how bots play, and the key where the server asks for one.
import { useEffect, useState } from 'preact/hooks';
import { SESSION_LIMITS } from '../../../shared/limits.ts';
import { ApiError } from '../../net/api.ts';
import { createSession, fetchScenarios, type ScenarioInfo } from '../../net/sessionApi.ts';
import { tokenOfLink, type SavedSession } from '../../net/sessionStore.ts';
import { Desk } from '../../widgets/desk/Desk.tsx';
import { LanguageTabs } from '../../widgets/language/LanguageTabs.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { language, t } from '../../words/t.ts';
import { ScenarioPicker } from './ScenarioPicker.tsx';

const BOT_STYLES = ['orchestrated', 'reactive', 'local', 'idle', 'random'] as const;

export function CreateForm({ onCreated }: { onCreated: (session: SavedSession) => void }) {
  const [scenarios, setScenarios] = useState<ScenarioInfo[] | null>(null);
  const [scenarioId, setScenarioId] = useState('');
  const [problem, setProblem] = useState('');
  const [isKeyAsked, setKeyAsked] = useState(false);
  const [isOpening, setOpening] = useState(false);
  useEffect(() => {
    fetchScenarios().then(
      (list) => {
        setScenarios(list);
        setScenarioId((chosen) => (chosen === '' ? longestOf(list) : chosen));
      },
      () => setProblem(t('facilitator.failed')),
    );
  }, []);

  const submit = async (event: SubmitEvent & { currentTarget: HTMLFormElement }): Promise<void> => {
    event.preventDefault();
    if (isOpening || scenarioId === '') return;
    const form = new FormData(event.currentTarget);
    const textOf = (name: string): string => {
      const value = form.get(name);
      return typeof value === 'string' ? value.trim() : '';
    };
    setOpening(true);
    setProblem('');
    try {
      const wish = {
        scenario: scenarioId,
        teams: Number(textOf('teams')),
        language: language.value,
        botStyle: textOf('bots'),
      };
      const title = textOf('title');
      const seed = Number(textOf('seed'));
      const created = await createSession(
        { ...wish, ...(title === '' ? {} : { title }), ...(seed > 0 ? { seed } : {}) },
        textOf('key'),
      );
      onCreated({
        code: created.code,
        token: created.facilitatorToken,
        screenToken: tokenOfLink(created.links.screen),
        joinOrigin: new URL(created.links.join).origin,
      });
    } catch (error) {
      setOpening(false);
      const isUnauthorised = error instanceof ApiError && error.status === 401;
      if (isUnauthorised) setKeyAsked(true);
      setProblem(isUnauthorised ? t('create.wrongKey') : t('create.failed', { detail: detailOf(error) }));
    }
  };

  return (
    <div class="create">
      <header class="create__wall">
        <div class="create__bar">
          <Logo />
          <LanguageTabs />
        </div>
        <h1>{t('create.title')}</h1>
      </header>
      <Desk>
        <main>
          <form class="create__form" onSubmit={(event) => void submit(event)}>
            {scenarios && <ScenarioPicker scenarios={scenarios} chosenId={scenarioId} onChoose={setScenarioId} />}
            <CreateFields isKeyAsked={isKeyAsked} />
            <p class="field__note" role="alert">
              {problem}
            </p>
            <button type="submit" class="button button--primary create__submit" aria-disabled={isOpening}>
              {isOpening ? t('create.opening') : t('create.open')}
            </button>
          </form>
        </main>
      </Desk>
    </div>
  );
}

function CreateFields({ isKeyAsked }: { isKeyAsked: boolean }) {
  return (
    <div class="create__fields">
      <label class="field">
        <span>{t('create.teams')}</span>
        <input name="teams" type="number" min={1} max={SESSION_LIMITS.teamsMax} defaultValue="1" required />
      </label>
      <label class="field">
        <span>{t('create.bots')}</span>
        <select name="bots">
          {BOT_STYLES.map((style) => (
            <option key={style} value={style}>
              {t(`create.bots.${style}`)}
            </option>
          ))}
        </select>
      </label>
      <label class="field">
        <span>{t('create.name')}</span>
        <input name="title" maxLength={SESSION_LIMITS.titleLengthMax} autocomplete="off" />
      </label>
      <label class="field">
        <span>{t('create.seed')}</span>
        <input name="seed" type="number" min={1} max={2_147_483_647} aria-describedby="seedNote" />
        <span id="seedNote">{t('create.seedNote')}</span>
      </label>
      {isKeyAsked && (
        <label class="field">
          <span>{t('create.key')}</span>
          <input name="key" type="password" autocomplete="current-password" required />
          <span>{t('create.keyNote')}</span>
        </label>
      )}
    </div>
  );
}

/** The full workshop is what most people come for. */
function longestOf(scenarios: readonly ScenarioInfo[]): string {
  return [...scenarios].sort((a, b) => b.minutes - a.minutes)[0]?.id ?? '';
}

function detailOf(error: unknown): string {
  if (!(error instanceof ApiError)) return String(error);
  return error.status === 0 ? t('join.notReached') : error.message;
}
