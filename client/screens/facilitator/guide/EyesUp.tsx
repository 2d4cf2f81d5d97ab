// Eyes up: one sentence on all players' screens, and every clock stops until it is let go. Key E: hold it, or press it twice.
import { useRef, useState } from 'preact/hooks';
import type { Team } from '../../../model/Team.ts';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { useControl } from '../ControlContext.ts';
import { useScreenCount } from '../teams/useScreenCount.ts';
import { useKey } from '../useKey.ts';

/** Held at least so long, letting go ends it. */
const HOLD_MS = 500;
const TEXT_LENGTH_MAX = 200;

export function EyesUp({ team }: { team: Team }) {
  const { orderAll } = useControl();
  const [text, setText] = useState('');
  const screens = useScreenCount();
  /** Teams whose clock we have stopped. */
  const stopped = useRef<readonly string[]>([]);
  const isUp = team.model.session.value.session.eyesUp !== '';
  const raise = async (): Promise<void> => {
    const pausing = orderAll({ action: 'pause' });
    await orderAll({ action: 'eyesUp', text: text.trim() === '' ? t('facilitator.eyesUpText') : text.trim() });
    const answers = (await pausing)?.teams ?? [];
    stopped.current = answers.flatMap(({ teamId, accepted }) => (accepted ? [teamId] : []));
  };
  const lower = async (): Promise<void> => {
    await orderAll({ action: 'eyesDown' });
    const teamIds = stopped.current;
    stopped.current = [];
    await Promise.all(teamIds.map((teamId) => orderAll({ action: 'resume', teamId })));
  };
  const working = useRef<Promise<void>>(Promise.resolve());
  const then = (act: () => Promise<void>): void => {
    working.current = working.current.then(act, act);
  };
  const toggle = (): void => then(isUp ? lower : raise);
  /** The key that is down has raised it. */
  const isOurs = useRef(false);
  useKey('e', {
    press: () => {
      isOurs.current = !isUp;
      toggle();
    },
    release: (heldMs) => {
      if (isOurs.current && heldMs >= HOLD_MS) then(lower);
      isOurs.current = false;
    },
  });
  return (
    <section class="eyesCall" aria-labelledby="eyesUpTitle">
      <button
        id="eyesUpTitle"
        type="button"
        class={`button eyesCall__button ${isUp ? 'button--primary' : ''}`}
        aria-pressed={isUp}
        onClick={toggle}
      >
        <Icon name="eye" />
        {t(isUp ? 'facilitator.eyesDown' : 'facilitator.eyesUp')}
        <kbd class="key">{t('facilitator.eyesKey')}</kbd>
      </button>
      <p class="mute">{t('facilitator.eyesUpNote', { screens })}</p>
      <label class="field">
        <span>{t('facilitator.eyesUpField')}</span>
        <input
          value={text}
          maxLength={TEXT_LENGTH_MAX}
          placeholder={t('facilitator.eyesUpText')}
          autocomplete="off"
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
    </section>
  );
}
