// Sends one command at a time for a button and remembers the refusal, so that it can be said beside the button.
import { useState } from 'preact/hooks';
import type { Team } from '../../model/Team.ts';
import { useTeam } from '../../model/TeamContext.ts';
import type { Command } from '../../net/CommandOutbox.ts';
import { rejectText } from '../../words/t.ts';

interface CommandSender {
  isPending: boolean;
  /** One sentence; '' while nothing was refused. */
  refusal: string;
  /** @param onAccepted runs when the server has said yes. */
  send: (command: Command, onAccepted?: () => void) => void;
}

/** Of the team of the surrounding screen. */
export function useCommand(): CommandSender {
  return useCommandOf(useTeam());
}

export function useCommandOf(team: Pick<Team, 'sendCommand'>): CommandSender {
  const [isPending, setPending] = useState(false);
  const [refusal, setRefusal] = useState('');
  const send = (command: Command, onAccepted?: () => void): void => {
    if (isPending) return;
    setPending(true);
    setRefusal('');
    void team.sendCommand(command).then((result) => {
      setPending(false);
      if (result.accepted) onAccepted?.();
      else setRefusal(rejectText(result.code));
    });
  };
  return { isPending, refusal, send };
}
