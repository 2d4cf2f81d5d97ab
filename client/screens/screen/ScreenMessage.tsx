// The latest message to everybody, large, for long enough to be read twice. Nobody has a mouse at a projector.
import { useEffect } from 'preact/hooks';
import type { TeamModel } from '../../model/TeamModel.ts';
import { useMessages } from '../../widgets/messages/useMessages.ts';

const SHOWN_MS = 20_000;

export function ScreenMessage({ model }: { model: TeamModel }) {
  const { messages, dismiss } = useMessages(model);
  const latest = messages.at(-1);
  useEffect(() => {
    if (!latest) return;
    const timer = setTimeout(() => {
      for (const { number } of messages) dismiss(number);
    }, SHOWN_MS);
    return () => clearTimeout(timer);
  }, [latest?.number]);
  return (
    <div class="screenMessage" role="status">
      {latest && (
        <p class="screenMessage__paper paper">
          <strong>{latest.from}</strong> {latest.text}
        </p>
      )}
    </div>
  );
}
