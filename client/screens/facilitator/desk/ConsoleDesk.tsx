// The desk under the teams: prepared injects as strips, an inject of one's own, notes and bookmarks.
import type { Team } from '../../../model/Team.ts';
import { FreeInject } from './FreeInject.tsx';
import { Notes } from './Notes.tsx';
import { PreparedInjects } from './PreparedInjects.tsx';
import './desk.css';

export function ConsoleDesk({ team }: { team: Team }) {
  return (
    <div class="consoleDesk">
      <PreparedInjects team={team} />
      <FreeInject team={team} />
      <Notes team={team} />
    </div>
  );
}
