// What the team calls one; every way to a seat asks for it.
import { SESSION_LIMITS } from '../../../shared/limits.ts';
import { t } from '../../words/t.ts';

/** Where a form puts the cursor when the nickname is missing. */
export const NICKNAME_FIELD_ID = 'nickname';

export function NicknameField({ nickname, onChange }: { nickname: string; onChange: (nickname: string) => void }) {
  return (
    <label class="field">
      <span>{t('join.nickname')}</span>
      <input
        id={NICKNAME_FIELD_ID}
        value={nickname}
        onInput={(event) => onChange(event.currentTarget.value)}
        maxLength={SESSION_LIMITS.nicknameLengthMax}
        autocomplete="nickname"
        placeholder={t('join.nicknameHint')}
        enterkeyhint="done"
      />
    </label>
  );
}
