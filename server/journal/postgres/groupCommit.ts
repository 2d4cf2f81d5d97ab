// Batches that come while others are being written wait and share the next transaction: one wait for the disk for all teams.
// Each is whole or absent by itself; one that fails takes no other with it.
import type { JournalBatch, Store, TeamKey } from '../store.ts';

export interface KeyedBatch {
  key: TeamKey;
  batch: JournalBatch;
}

interface Pending extends KeyedBatch {
  resolve: () => void;
  reject: (error: unknown) => void;
}

/** @param write puts batches of different teams into one transaction of its own */
export function groupCommit(write: (group: readonly KeyedBatch[]) => Promise<void>): Store['append'] {
  let pending: Pending[] = [];
  let isWriting = false;

  const flush = async (): Promise<void> => {
    isWriting = true;
    while (pending.length > 0) {
      const group = takeOfEachTeam();
      try {
        await write(group);
        for (const { resolve } of group) resolve();
      } catch (error) {
        if (group.length === 1) group[0]?.reject(error);
        else for (const one of group) await write([one]).then(one.resolve, one.reject);
      }
    }
    isWriting = false;
  };

  /** The oldest of each team; a team's batches follow each other. */
  const takeOfEachTeam = (): Pending[] => {
    const byTeam = new Map<string, Pending>();
    const later: Pending[] = [];
    for (const one of pending) {
      const name = `${one.key.code} ${one.key.teamId}`;
      if (byTeam.has(name)) later.push(one);
      else byTeam.set(name, one);
    }
    pending = later;
    return [...byTeam.values()];
  };

  return ({ code, teamId }, batch) =>
    new Promise((resolve, reject) => {
      pending.push({ key: { code, teamId }, batch, resolve, reject });
      if (!isWriting && pending.length === 1) setImmediate(() => void flush());
    });
}
