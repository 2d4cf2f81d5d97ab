// The socket of the network check: says back what it is sent, within tight limits, and knows nothing else. Stands before the
// framework's own sockets. Only for our own pages.
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { CHECK_LIMITS, CHECK_SOCKET_PATH } from '../../shared/limits.ts';
import { isOwnOrigin } from './securityHeaders.ts';

const CLOSED_IN_TIME = 1000;
const TOO_MUCH = 1008;

/** Takes the place of all listeners for upgrades that the server has now; they get what is not ours. @returns how to end it */
export function openCheckSocket(http: Server, publicUrl: string): () => void {
  const others = http.listeners('upgrade');
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: CHECK_LIMITS.frameBytesMax,
    perMessageDeflate: false,
  });
  http.removeAllListeners('upgrade');
  http.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (request.url?.split('?')[0] !== CHECK_SOCKET_PATH) {
      for (const listener of others) Reflect.apply(listener, http, [request, socket, head]);
      return;
    }
    // Whoever is gone while they are answered must not become an exception.
    socket.on('error', () => socket.destroy());
    const refusal = refusalOf(request, publicUrl, sockets.clients.size);
    if (refusal === '') sockets.handleUpgrade(request, socket, head, echo);
    else socket.end(`HTTP/1.1 ${refusal}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
  });
  return () => {
    for (const client of sockets.clients) client.terminate();
    sockets.close();
  };
}

/** Status to refuse with; '' = come in. */
function refusalOf({ headers }: IncomingMessage, publicUrl: string, openCount: number): string {
  const forwarded = headers['x-forwarded-host'];
  const hosts = [headers.host, typeof forwarded === 'string' ? forwarded : undefined];
  if (!isOwnOrigin(headers.origin, hosts, publicUrl)) return '403 Forbidden';
  return openCount >= CHECK_LIMITS.socketsMax ? '503 Service Unavailable' : '';
}

function echo(client: WebSocket): void {
  let frames = 0;
  let bytes = 0;
  const timer = setTimeout(() => client.close(CLOSED_IN_TIME, 'time is up'), CHECK_LIMITS.socketMs);
  client.on('close', () => clearTimeout(timer));
  // What is too large or no frame at all ends the connection by itself.
  client.on('error', () => client.terminate());
  client.on('message', (data: Buffer, isBinary) => {
    frames += 1;
    bytes += data.byteLength;
    if (frames > CHECK_LIMITS.framesMax || bytes > CHECK_LIMITS.bytesMax) client.close(TOO_MUCH, 'too much');
    else client.send(data, { binary: isBinary });
  });
}
