// Chooses the language; only languages that exist are offered, and with one alone there is nothing to choose.
import { language, LANGUAGES, setLanguage, t } from '../../words/t.ts';
import './language.css';

export function LanguageTabs() {
  return (
    <div class="languageTabs" role="group" aria-label={t('common.language')}>
      {LANGUAGES.map((name) => (
        <button
          key={name}
          type="button"
          class="languageTabs__tab"
          lang={name}
          aria-pressed={language.value === name}
          onClick={() => void setLanguage(name)}
        >
          {t(`language.${name}`)}
        </button>
      ))}
    </div>
  );
}
