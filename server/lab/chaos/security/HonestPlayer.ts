// Somebody who plays while others attack: sends a harmless command several times a second and times each answer.
// Must not take part in the attack.
import { setTimeout as sleep } from 'node:timers/promises';
import { joinAsPlayer, type PlayerLink } from '../../rehearse/joinAsPlayer.ts';
import { type Spread, spreadOf } from '../../rehearse/percentile.ts';
import type { Seat } from './Target.ts';

const GAP_MS = 200;
const ANSWER_MS_MAX = 10_000;

export class HonestPlayer {
  readonly answerMs: number[] = [];
  /** Between two signs of life of the room. */
  readonly heartbeatGapsMs: number[] = [];
  #link: PlayerLink | null = null;
  #waiting = new Map<number, (isAccepted: boolean) => void>();
  #seq = 0;
  #lastHeartbeatMs = 0;
  #isPlaying = true;
  #closedBy = 0;

  static async join({ endpoint, roomId, seatToken }: Seat): Promise<HonestPlayer> {
    const player = new HonestPlayer();
    player.#link = await joinAsPlayer(
      { endpoint, roomId, options: { seatToken } },
      {
        onMessage: (name, payload) => player.#hear(name, payload as { seq?: number }),
        onBytes: () => undefined,
        onClosed: (code) => {
          player.#closedBy = code;
        },
      },
    );
    return player;
  }

  get isThere(): boolean {
    return this.#closedBy === 0;
  }

  /** Commands until told to stop; resolves then. */
  async play(): Promise<void> {
    while (this.#isPlaying && this.isThere) {
      const startMs = performance.now();
      await this.command();
      this.answerMs.push(performance.now() - startMs);
      await sleep(GAP_MS);
    }
  }

  /** One command; whether it was accepted. */
  command(): Promise<boolean> {
    this.#seq += 1;
    const seq = this.#seq;
    const isPulling = seq % 2 === 0 ? 'yes' : 'no';
    return new Promise((resolve) => {
      const timer = setTimeout(() => resolve(false), ANSWER_MS_MAX);
      this.#waiting.set(seq, (isAccepted) => {
        clearTimeout(timer);
        resolve(isAccepted);
      });
      this.#link?.send('command', { seq, command: { type: 'setPulling', isPulling } });
    });
  }

  answers(): Spread {
    return spreadOf(this.answerMs);
  }

  stop(): void {
    this.#isPlaying = false;
  }

  leave(): void {
    this.stop();
    this.#link?.close();
  }

  #hear(name: string, { seq }: { seq?: number }): void {
    if (name === 'heartbeat') {
      const nowMs = performance.now();
      if (this.#lastHeartbeatMs > 0) this.heartbeatGapsMs.push(nowMs - this.#lastHeartbeatMs);
      this.#lastHeartbeatMs = nowMs;
    }
    if (name !== 'accepted' && name !== 'rejected') return;
    this.#waiting.get(seq ?? 0)?.(name === 'accepted');
    this.#waiting.delete(seq ?? 0);
  }
}

/** Plays while the attack runs. @returns what the attack returned */
export async function playDuring<T>(players: readonly HonestPlayer[], attack: () => Promise<T>): Promise<T> {
  const playing = Promise.all(players.map((player) => player.play()));
  try {
    return await attack();
  } finally {
    for (const player of players) player.stop();
    await playing;
  }
}
