// A network between a page and the server that can be cut, can go silent, and can lead to another server: a TCP relay on a
// port of its own. Must not look into what passes, but for how a WebSocket begins.
import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

type Weather = 'fine' | 'cut' | 'silent' | 'withoutSockets';

export class WeakNetwork {
  readonly #server: Server;
  readonly #pairs = new Set<[Socket, Socket]>();
  #targetPort: number;
  #weather: Weather = 'fine';

  private constructor(targetPort: number) {
    this.#targetPort = targetPort;
    this.#server = createServer((near) => this.#carry(near));
  }

  static async open(targetUrl: string): Promise<WeakNetwork> {
    const network = new WeakNetwork(portIn(targetUrl));
    network.#server.listen(0, '127.0.0.1');
    await once(network.#server, 'listening');
    return network;
  }

  /** Where the page finds the server through this network. */
  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`;
  }

  /** Ends every connection and refuses new ones. */
  cut(): void {
    this.#weather = 'cut';
    this.#endAll();
  }

  /** Connections stay, also new ones, but nothing passes: what roaming to another access point looks like. */
  fallSilent(): void {
    this.#weather = 'silent';
    for (const [near, far] of this.#pairs) hold(near, far);
  }

  /** Ends every connection that wants to become a WebSocket: what a strict proxy does. */
  blockSockets(): void {
    this.#weather = 'withoutSockets';
  }

  /** Lets everything pass again. What was in a silent connection is lost with it. */
  mend(): void {
    this.#weather = 'fine';
    this.#endAll();
  }

  /** New connections lead there. */
  leadTo(targetUrl: string): void {
    this.#targetPort = portIn(targetUrl);
  }

  async close(): Promise<void> {
    this.#endAll();
    this.#server.close();
    await once(this.#server, 'close');
  }

  #carry(near: Socket): void {
    if (this.#weather === 'cut') {
      near.destroy();
      return;
    }
    const far = connect(this.#targetPort, '127.0.0.1');
    const pair: [Socket, Socket] = [near, far];
    this.#pairs.add(pair);
    for (const socket of pair) {
      // A broken end breaks the other one; what broke it is not of interest.
      socket.on('error', () => undefined);
      socket.on('close', () => {
        near.destroy();
        far.destroy();
        this.#pairs.delete(pair);
      });
    }
    if (this.#weather === 'withoutSockets') {
      near.once('data', (start) => {
        if (/^upgrade: *websocket/im.test(start.toString('latin1'))) near.destroy();
      });
    }
    near.pipe(far);
    far.pipe(near);
    if (this.#weather === 'silent') hold(near, far);
  }

  #endAll(): void {
    for (const [near, far] of this.#pairs) {
      near.destroy();
      far.destroy();
    }
    this.#pairs.clear();
  }
}

function hold(...sockets: Socket[]): void {
  for (const socket of sockets) {
    socket.unpipe();
    socket.pause();
  }
}

const portIn = (url: string): number => Number(new URL(url).port);
