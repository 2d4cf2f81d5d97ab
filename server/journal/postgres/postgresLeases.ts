// Leases of sessions in PostgreSQL, by the clock of the database. Taking one over raises its epoch, which fences its former owner:
// a write holds the row of its lease until it has ended, so that a new owner reads everything that the old one had acknowledged.
import type pg from 'pg';
import { PROCESS_LIMITS } from '../../../shared/limits.ts';
import type { Leases, Owner, ProcessAddress } from '../leases.ts';
import type { Sql } from './connect.ts';

/** Epoch by code, of the sessions that this process owns. */
export type HeldLeases = Map<string, number>;

/** A write of a process that is not the owner any more. */
export class LostLease extends Error {
  constructor(code: string) {
    super(`another process owns session ${code} now`);
    this.name = 'LostLease';
  }
}

interface LeaseRow {
  code: string;
  ownerId: string;
  address: string;
  epoch: number;
  isSilent: boolean;
}

const UNTIL = `now() + interval '${PROCESS_LIMITS.leaseMs} milliseconds'`;

/** Takes what is free, was left, or is one's own; gives what there is then. */
const CLAIM = `
  INSERT INTO leases (code, "ownerId", address, epoch, "expiresAt")
  SELECT code, $2, $3, 1, ${UNTIL} FROM sessions WHERE code = $1
  ON CONFLICT (code) DO UPDATE SET
    "ownerId" = $2, address = $3, "expiresAt" = ${UNTIL},
    epoch = leases.epoch + CASE WHEN leases."ownerId" = $2 THEN 0 ELSE 1 END
  WHERE leases."ownerId" = $2 OR leases."expiresAt" < now()
  RETURNING *`;

const SILENT_WITH_MS = PROCESS_LIMITS.leaseMs - PROCESS_LIMITS.silentMs;
const SELECT_LEASE = `
  SELECT *, "expiresAt" < now() + interval '${SILENT_WITH_MS} milliseconds' AS "isSilent" FROM leases`;

const RENEW = `
  UPDATE leases SET "expiresAt" = ${UNTIL} FROM unnest($2::text[], $3::bigint[]) AS mine (code, epoch)
  WHERE leases.code = mine.code AND leases.epoch = mine.epoch AND "ownerId" = $1
  RETURNING leases.code`;

const RELEASE = `UPDATE leases SET "expiresAt" = now() - interval '1 second' WHERE "ownerId" = $1 AND code = ANY ($2)`;

const HOLD = `
  SELECT leases.code FROM leases JOIN unnest($1::text[], $2::bigint[]) AS mine (code, epoch) USING (code, epoch)
  FOR SHARE OF leases`;

export function postgresLeases(pool: pg.Pool, self: ProcessAddress, held: HeldLeases): Leases {
  const { ownerId, address } = self;
  return {
    self,
    held: () => [...held.keys()],
    claim: async (code) => {
      const [mine] = (await pool.query<LeaseRow>(CLAIM, [code, ownerId, address])).rows;
      if (mine !== undefined) {
        held.set(code, mine.epoch);
        return { ...self, isSilent: false };
      }
      const [theirs] = (await pool.query<LeaseRow>(`${SELECT_LEASE} WHERE code = $1`, [code])).rows;
      return ownerIn(theirs);
    },
    find: async (wanted) => {
      const text = `${SELECT_LEASE} WHERE "ownerId" = $1 ORDER BY "expiresAt" DESC LIMIT 1`;
      const [row] = (await pool.query<LeaseRow>(text, [wanted])).rows;
      return ownerIn(row);
    },
    renew: async () => {
      const asked = [...held];
      if (asked.length === 0) return [];
      const values = [ownerId, asked.map(([code]) => code), asked.map(([, epoch]) => epoch)];
      const { rows } = await pool.query<{ code: string }>(RENEW, values);
      const kept = new Set(rows.map(({ code }) => code));
      const lost = asked.filter(([code, epoch]) => !kept.has(code) && held.get(code) === epoch).map(([code]) => code);
      for (const code of lost) held.delete(code);
      return lost;
    },
    release: async (codes) => {
      for (const code of codes) held.delete(code);
      await pool.query(RELEASE, [ownerId, [...codes]]);
    },
  };
}

const ownerIn = (row: LeaseRow | undefined): Owner | null =>
  row === undefined ? null : { ownerId: row.ownerId, address: row.address, isSilent: row.isSilent };

/** Keeps the leases of `codes` as they are until the transaction ends. @throws LostLease when one is not ours */
export async function holdLeases(sql: Sql, held: HeldLeases, codes: readonly string[]): Promise<void> {
  const asked = [...new Set(codes)];
  const epochs = asked.map((code) => held.get(code) ?? -1);
  const { rows } = await sql.query<{ code: string }>(HOLD, [asked, epochs]);
  const found = new Set(rows.map(({ code }) => code));
  const lost = asked.find((code) => !found.has(code));
  if (lost !== undefined) throw new LostLease(lost);
}
