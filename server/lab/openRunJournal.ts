// The journal of one headless run as a file: header, accepted commands, a hash every 60 ticks and at the end.
// Written in one go: a run that fails leaves nothing half written.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Scenario } from '../../shared/scenario/schema.ts';
import type { AcceptedCommand } from '../../shared/sim/bots/playGame.ts';
import { hashState } from '../../shared/sim/hash.ts';
import type { Game } from '../../shared/sim/state.ts';
import type { JournalLine } from '../../shared/analysis/journalLine.ts';
import { JOURNAL_FORMAT, journalText, scenarioHashOf } from '../journal/journalLines.ts';

const HASH_EVERY_TICKS = 60;

export interface RunJournal {
  accept: (entry: AcceptedCommand) => void;
  tick: (game: Game) => void;
  close: (tick: number, hash: string) => void;
}

/** Starts `<scenario>-<seed>.jsonl` in a folder, which is made if it is not there. */
export function openRunJournal(folder: string, scenario: Scenario, seed: number): RunJournal {
  const lines: JournalLine[] = [];
  return {
    accept: (entry) => lines.push(entry),
    tick: ({ state }) => {
      if (state.tick % HASH_EVERY_TICKS === 0) lines.push({ tick: state.tick, hash: hashState(state) });
    },
    close: (tick, hash) => {
      lines.push({ tick, hash });
      const header = {
        format: JOURNAL_FORMAT,
        scenarioHash: scenarioHashOf(scenario),
        scenario,
        seed,
        seats: scenario.roles.map((role) => ({ id: `bot:${role.id}`, roleIds: [role.id], isBot: true })),
        createdAt: new Date().toISOString(),
      };
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${scenario.id}-${seed}.jsonl`), journalText(header, lines));
    },
  };
}
