// A team without a connection: the model that the control room reads, fed by a replay. Takes no commands.
// Must not know the engine.
import { signal } from '@preact/signals';
import type { Team } from '../../model/Team.ts';
import { TeamModel } from '../../model/TeamModel.ts';
import type { ReplayAnswer } from '../../net/replayApi.ts';
import type { WhatIfKey } from '../../net/whatIfApi.ts';
import type { Picture } from './engine/messages.ts';

export interface ReplayTeam extends Team {
  show: (picture: Picture) => void;
}

export function createReplayTeam({ code, teamId }: WhatIfKey, { sessionTitle, teamName }: ReplayAnswer): ReplayTeam {
  // At once: what is shown and what is said of it change together.
  const model = new TeamModel((publish) => publish());
  return {
    code,
    teamId,
    seatId: '',
    model,
    // As for a player whose connection is away: everything is seen, nothing can be given.
    connection: signal('lost'),
    pending: signal([]),
    sendCommand: () => Promise.resolve({ accepted: false, code: 'notConnected' }),
    reopen: () => undefined,
    close: () => undefined,
    show: ({ public: publicView, people, role, eyes }) => {
      model.receive({
        sessionTitle,
        teamName,
        code,
        public: publicView,
        people,
        roles: role === null ? {} : { [eyes]: role },
      });
    },
  };
}
