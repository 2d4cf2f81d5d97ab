// Help beside the game, never in front of it: keys, signs, and the switch for the letter keys.
// Must not stop the round or take the focus away from whoever keeps playing.
import { useEffect, useRef } from 'preact/hooks';
import { Icon } from '../../../widgets/icons/Icon.tsx';
import { t } from '../../../words/t.ts';
import { areLetterKeysOn, setLetterKeys } from '../keys/letterKeys.ts';
import './panels.css';

const KEYS = [
  ['↑ ↓', 'help.arrows'],
  ['Enter', 'help.enter'],
  ['P', 'help.pass'],
  ['S', 'help.swarm'],
  ['B', 'help.pin'],
  ['G / N', 'help.poll'],
  ['Esc', 'help.escape'],
  ['?', 'help.help'],
] as const;

export function HelpPanel({ onClose }: { onClose: () => void }) {
  const close = useRef<HTMLButtonElement>(null);
  useEffect(() => close.current?.focus(), []);
  const isOn = areLetterKeysOn.value;
  return (
    <aside class="roomHelp paper" aria-labelledby="help-head">
      <header class="roomHelp__head">
        <h2 id="help-head">{t('help.title')}</h2>
        <button
          ref={close}
          type="button"
          class="iconButton iconButton--paper"
          aria-label={t('common.close')}
          onClick={onClose}
        >
          <Icon name="x" size={20} />
        </button>
      </header>
      <dl class="roomHelp__keys">
        {KEYS.map(([key, word]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{t(word)}</dd>
          </div>
        ))}
      </dl>
      <p>{t('help.drag')}</p>
      <label class="roomHelp__switch">
        <input type="checkbox" checked={isOn} onChange={() => setLetterKeys(!isOn)} />
        {t('help.letters')}
      </label>
    </aside>
  );
}
