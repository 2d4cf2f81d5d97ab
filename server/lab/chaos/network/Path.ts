// The way of one person's device to the server: a TCP relay on a port of its own that delays, stalls, is cut, or dies without a
// word. Must not look into what passes, but for how a WebSocket begins, or know who fails when.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { Lane } from './Lane.ts';

/** Of everything that goes one way. */
export interface Delay {
  msMin: number;
  msMax: number;
}

interface Wire {
  near: Socket;
  far: Socket;
  lanes: readonly [Lane, Lane];
  isDead: boolean;
  isSocket: boolean;
}

/** How a WebSocket begins. */
const UPGRADE = /^upgrade: *websocket/im;
const HEAD_BYTES = 2_048;

export class Path {
  readonly #server: Server;
  readonly #wires = new Set<Wire>();
  readonly #targetPort: number;
  readonly #delayMs: () => number;
  #weather: 'fine' | 'stalled' | 'dead' = 'fine';

  private constructor(targetPort: number, { msMin, msMax }: Delay, draw: () => number) {
    this.#targetPort = targetPort;
    this.#delayMs = () => msMin + (msMax - msMin) * draw();
    this.#server = createServer((near) => this.#carry(near));
  }

  static async open(targetUrl: string, delay: Delay, draw: () => number): Promise<Path> {
    const path = new Path(Number(new URL(targetUrl).port), delay, draw);
    path.#server.listen(0, '127.0.0.1');
    await once(path.#server, 'listening');
    return path;
  }

  /** Where the server is found on this way. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Connections that have not ended, dead ones left out. */
  get openCount(): number {
    return [...this.#wires].filter(({ isDead }) => !isDead).length;
  }

  /** Ends connections, and both sides see it; new ones pass. A proxy on the way ends single ones, a device all of its own. */
  cut(which: 'all' | 'sockets' = 'all'): void {
    for (const { near, far, isDead, isSocket } of this.#wires) {
      if (isDead || (which === 'sockets' && !isSocket)) continue;
      near.destroy();
      far.destroy();
    }
  }

  /** Nothing passes, nothing is lost; new connections wait too. */
  stall(): void {
    this.#weather = 'stalled';
    for (const { lanes } of this.#wires) for (const lane of lanes) lane.hold();
  }

  /** What is there, and what comes from now on, is dead for good without either side being told. */
  die(): void {
    this.#weather = 'dead';
    for (const wire of this.#wires) bury(wire);
  }

  /** After a stall everything goes on; after a death new connections pass. */
  mend(): void {
    this.#weather = 'fine';
    for (const { lanes } of this.#wires) for (const lane of lanes) lane.release();
  }

  async close(): Promise<void> {
    for (const { near, far } of this.#wires) {
      near.destroy();
      far.destroy();
    }
    this.#server.close();
    await once(this.#server, 'close');
  }

  #carry(near: Socket): void {
    const far = connect(this.#targetPort, '127.0.0.1');
    near.setNoDelay(true);
    far.setNoDelay(true);
    const wire: Wire = {
      near,
      far,
      lanes: [new Lane(far, this.#delayMs), new Lane(near, this.#delayMs)],
      isDead: false,
      isSocket: false,
    };
    this.#wires.add(wire);
    if (this.#weather === 'dead') bury(wire);
    if (this.#weather === 'stalled') for (const lane of wire.lanes) lane.hold();
    const [up, down] = wire.lanes;
    // A real network asks the server first whether it may connect: once there and back.
    let handshakeMs = this.#delayMs() * 2;
    near.on('data', (bytes: Buffer) => {
      if (UPGRADE.test(bytes.toString('latin1', 0, HEAD_BYTES))) wire.isSocket = true;
      up.put(bytes, handshakeMs);
      handshakeMs = 0;
    });
    far.on('data', (bytes: Buffer) => down.put(bytes));
    near.on('error', () => undefined);
    far.on('error', () => undefined);
    const ended = (lane: Lane): void => {
      lane.put(null);
      if (near.destroyed && far.destroyed) this.#wires.delete(wire);
    };
    near.on('close', () => ended(up));
    far.on('close', () => ended(down));
  }
}

function bury(wire: Wire): void {
  wire.isDead = true;
  for (const lane of wire.lanes) lane.die();
}
