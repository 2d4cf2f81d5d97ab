// Several binary frames in one body, for networks that block WebSockets: each with its length before it.
// Must not look into frames.

const LENGTH_BYTES = 4;

/** Header in which the answer to a poll says with which code the socket behind it has closed. */
export const POLL_CLOSED_HEADER = 'x-poll-closed';
/** Header in which a poll names itself; like a token it is no part of an address. */
export const POLL_ID_HEADER = 'x-poll-id';

export function packFrames(frames: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(frames.reduce((sum, frame) => sum + LENGTH_BYTES + frame.length, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const frame of frames) {
    view.setUint32(at, frame.length);
    bytes.set(frame, at + LENGTH_BYTES);
    at += LENGTH_BYTES + frame.length;
  }
  return bytes;
}

/** @returns null when these are no whole frames */
export function unpackFrames(bytes: Uint8Array): Uint8Array<ArrayBuffer>[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const frames: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + LENGTH_BYTES > bytes.length) return null;
    const length = view.getUint32(at);
    at += LENGTH_BYTES;
    if (at + length > bytes.length) return null;
    frames.push(bytes.slice(at, at + length));
    at += length;
  }
  return frames;
}
