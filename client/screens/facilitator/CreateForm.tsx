// Opens a session: scenario, teams, language, how bots play, and the key where the server asks for one.
import { useEffect, useState } from 'preact/hooks';
import { SESSION_LIMITS } from '../../../shared/limits.ts';
import { fetchScenarios, type ScenarioInfo } from '../../net/sessionApi.ts';
import type { SavedSession } from '../../net/sessionStore.ts';
import { Desk } from '../../widgets/desk/Desk.tsx';
import { LanguageTabs } from '../../widgets/language/LanguageTabs.tsx';
import { Logo } from '../../widgets/logo/Logo.tsx';
import { t } from '../../words/t.ts';
import { ImportForm } from './ImportForm.tsx';
import { ScenarioPicker } from './ScenarioPicker.tsx';
import { useCreate } from './useCreate.ts';

const BOT_STYLES = ['learning', 'orchestrated', 'reactive', 'local', 'idle', 'random'] as const;

export function CreateForm({ onCreated }: { onCreated: (session: SavedSession) => void }) {
  const [scenarios, setScenarios] = useState<ScenarioInfo[] | null>(null);
  const [scenarioId, setScenarioId] = useState('');
  const [isMissing, setMissing] = useState(false);
  const { create, isOpening, isKeyAsked, askForKey, problem } = useCreate(onCreated);
  useEffect(() => {
    fetchScenarios().then(
      (list) => {
        setScenarios(list);
        setScenarioId((chosen) => (chosen === '' ? longestOf(list) : chosen));
      },
      () => setMissing(true),
    );
  }, []);
  const submit = (event: SubmitEvent & { currentTarget: HTMLFormElement }): void => {
    event.preventDefault();
    create(scenarioId, new FormData(event.currentTarget));
  };
  return (
    <div class="create">
      <header class="create__wall">
        <div class="create__bar">
          <Logo />
          <LanguageTabs />
        </div>
        <h1>{t('create.title')}</h1>
        <p>
          <a href="/check" target="_blank" rel="noreferrer">
            {t('check.link')}
          </a>
        </p>
      </header>
      <Desk>
        <main>
          <form class="create__form" onSubmit={submit}>
            {scenarios && <ScenarioPicker scenarios={scenarios} chosenId={scenarioId} onChoose={setScenarioId} />}
            <CreateFields isKeyAsked={isKeyAsked} />
            <p class="field__note" role="alert">
              {isMissing ? t('facilitator.failed') : problem}
            </p>
            <button type="submit" class="button button--primary create__submit" aria-disabled={isOpening}>
              {isOpening ? t('create.opening') : t('create.open')}
            </button>
          </form>
          <div class="create__form">
            <ImportForm isKeyAsked={isKeyAsked} onImported={onCreated} onKeyAsked={askForKey} />
          </div>
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
        <span>{t('create.teamChoice')}</span>
        <select name="teamChoice">
          <option value="players">{t('create.teamChoice.players')}</option>
          <option value="dealt">{t('create.teamChoice.dealt')}</option>
        </select>
      </label>
      <label class="field">
        <span>{t('create.seeds')}</span>
        <select name="seeds">
          <option value="same">{t('create.seeds.same')}</option>
          <option value="different">{t('create.seeds.different')}</option>
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
