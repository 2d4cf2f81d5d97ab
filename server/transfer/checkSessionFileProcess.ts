// The process that checkSessionFile starts: reads a session's file from stdin, plays every team of it, writes what it found to
// stdout: lines of JSON, the session first, or a refusal. Nothing else.
import { text } from 'node:stream/consumers';
import { ReplayMismatch } from '../../shared/analysis/replayLines.ts';
import { playTeam } from './playTeam.ts';
import { FileRefused, readSessionFile } from './readSessionFile.ts';
import type { CheckedFile, CheckedTeam, FileRefusal } from './checkSessionFile.ts';

try {
  const { session, facilitators, teams } = readSessionFile(await text(process.stdin));
  const checked = teams.map((contents): CheckedTeam => {
    try {
      return { ...contents, ...playTeam(session.scenario, contents) };
    } catch (error) {
      if (!(error instanceof ReplayMismatch)) throw error;
      throw new FileRefused(
        0,
        `a journal of team ${contents.team.teamId} that does not play out as it says (${error.message})`,
        'a whole journal, of this version of the program',
      );
    }
  });
  say({ session, facilitators, teams: checked });
} catch (error) {
  if (!(error instanceof FileRefused)) throw error;
  const { message, line, found, expected } = error;
  say({ message, line, found, expected });
}

function say(answer: CheckedFile | FileRefusal): void {
  process.stdout.write(JSON.stringify(answer));
}
