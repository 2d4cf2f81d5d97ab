// Asks for the session's code when the address does not carry it, or carries one that nobody knows.
import { useState } from 'preact/hooks';
import { t } from '../../words/t.ts';
import { navigate } from '../navigation.ts';

interface CodeFormProps {
  code: string;
  problem: string;
}

export function CodeForm({ code, problem }: CodeFormProps) {
  const [text, setText] = useState(code);
  const submit = (event: SubmitEvent): void => {
    event.preventDefault();
    const wanted = cleanCode(text);
    if (wanted !== '') navigate(`/j/${wanted}`);
  };
  return (
    <form class="join__form" onSubmit={submit}>
      <label class="field">
        <span>{t('join.enterCode')}</span>
        <input
          class="mono join__codeInput"
          value={text}
          onInput={(event) => setText(event.currentTarget.value.toUpperCase())}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          maxLength={12}
          enterkeyhint="go"
          aria-describedby="codeNote"
          autofocus
        />
      </label>
      <p id="codeNote" class={problem === '' ? 'mute' : 'field__note'} role="status">
        {problem !== '' ? problem : t('join.enterCodeHint')}
      </p>
      <button type="submit" class="button button--primary">
        {t('join.find')}
      </button>
    </form>
  );
}

/** People type spaces and dashes that help them read a code. */
function cleanCode(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/g, '');
}
