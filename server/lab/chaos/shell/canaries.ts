// Words that only one role of one team is told, and whether anybody else ever has them in a frame. Must not look at anything decoded:
// what is in the bytes is with the reader.

const MARK = Buffer.from('canary-');
const WORD = /canary-(\w+)-(\w+)-\d+/g;

/** @param roleId or `facilitator` */
export const canary = (teamId: string, roleId: string, number: number): string =>
  `canary-${teamId}-${roleId}-${number}`;

export class Canaries {
  /** Words of others that were here. */
  readonly leaked = new Set<string>();
  heard = 0;
  readonly #teamId: string;
  readonly #roleIds: Set<string>;

  /** @param roleIds whose words may be heard here */
  constructor(teamId: string, roleIds: readonly string[]) {
    this.#teamId = teamId;
    this.#roleIds = new Set(roleIds);
  }

  allow(roleId: string): void {
    this.#roleIds.add(roleId);
  }

  look(frame: Uint8Array): void {
    const bytes = Buffer.from(frame.buffer, frame.byteOffset, frame.byteLength);
    if (!bytes.includes(MARK)) return;
    for (const [word, teamId = '', roleId = ''] of bytes.toString('latin1').matchAll(WORD)) {
      this.heard += 1;
      if (teamId !== this.#teamId || !this.#roleIds.has(roleId)) this.leaked.add(word);
    }
  }
}
