// A button for one option, with its key; greyed when the server would refuse, and then it says why instead of acting.
// Must not be disabled for the keyboard: the reason must be reachable.
import type { ComponentChildren } from 'preact';
import type { OptionView } from '../../../../shared/sim/views/types.ts';
import { rejectText } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

interface ActionButtonProps {
  option: OptionView;
  onAct: () => void;
  children: ComponentChildren;
  keyName?: string;
  isPrimary?: boolean;
  isPressed?: boolean;
}

export function ActionButton({
  option,
  onAct,
  children,
  keyName = '',
  isPrimary = false,
  isPressed,
}: ActionButtonProps) {
  const { isFrozen, refuse } = useRoom();
  const isRefused = option.refusal !== '';
  const reason = isRefused ? rejectText(option.refusal) : '';
  const act = (event: Event): void => {
    event.stopPropagation();
    if (isRefused) refuse(option.target, reason);
    else if (!isFrozen) onAct();
  };
  return (
    <button
      type="button"
      class={`button ${isPrimary ? 'button--primary' : ''}`}
      aria-disabled={isRefused || isFrozen}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      title={reason}
      onClick={act}
    >
      {children}
      {keyName !== '' && <kbd aria-hidden="true">{keyName}</kbd>}
    </button>
  );
}
