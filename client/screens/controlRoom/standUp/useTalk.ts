// Says something to the team that is no move on the desk, one at a time, and keeps the refusal to be said beside the button.
import { useState } from 'preact/hooks';
import type { Command } from '../../../net/CommandOutbox.ts';
import { rejectText } from '../../../words/t.ts';
import { useRoom } from '../room/RoomContext.ts';

interface Talk {
  say: (command: Command) => void;
  isBusy: boolean;
  /** One sentence; '' while nothing was refused. */
  refusal: string;
}

export function useTalk(): Talk {
  const { team, isFrozen } = useRoom();
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState('');
  const say = (command: Command): void => {
    if (isBusy || isFrozen) return;
    setBusy(true);
    setRefusal('');
    void team.sendCommand(command).then((result) => {
      setBusy(false);
      if (!result.accepted) setRefusal(rejectText(result.code));
    });
  };
  return { say, isBusy, refusal };
}
