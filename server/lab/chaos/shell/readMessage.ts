// A message of the framework as bytes (MessagePack after a name): only what our messages hold. Must not accept what it does not know.

export interface ReadMessage {
  name: string;
  payload: unknown;
}

/** @param frame a whole frame, its first byte the framework's @throws Error for anything that our messages do not hold */
export function readMessage(frame: Uint8Array): ReadMessage {
  const reader = new Reader(frame, 1);
  const name = reader.value();
  if (typeof name !== 'string') throw new Error('a message without a name');
  return { name, payload: reader.isAtEnd ? undefined : reader.value() };
}

class Reader {
  readonly #bytes: Buffer;
  #at: number;

  constructor(bytes: Uint8Array, at: number) {
    this.#bytes = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#at = at;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#bytes.length;
  }

  value(): unknown {
    const head = this.#take(1).readUInt8();
    if (head < 0x80) return head;
    if (head < 0x90) return this.#map(head & 0x0f);
    if (head < 0xa0) return this.#list(head & 0x0f);
    if (head < 0xc0) return this.#text(head & 0x1f);
    if (head >= 0xe0) return head - 0x100;
    switch (head) {
      case 0xc0:
        return null;
      case 0xc2:
      case 0xc3:
        return head === 0xc3;
      case 0xcb:
        return this.#take(8).readDoubleBE();
      case 0xcc:
      case 0xcd:
      case 0xce:
        return this.#length(2 ** (head - 0xcc));
      case 0xd9:
      case 0xda:
      case 0xdb:
        return this.#text(this.#length(2 ** (head - 0xd9)));
      case 0xdc:
      case 0xdd:
        return this.#list(this.#length(2 ** (head - 0xdb)));
      case 0xde:
      case 0xdf:
        return this.#map(this.#length(2 ** (head - 0xdd)));
      default:
        return this.#signed(head);
    }
  }

  #signed(head: number): number {
    if (head === 0xca) return this.#take(4).readFloatBE();
    if (head === 0xcf) return Number(this.#take(8).readBigUInt64BE());
    if (head === 0xd3) return Number(this.#take(8).readBigInt64BE());
    if (head < 0xd0 || head > 0xd2) throw new Error(`a value of kind ${head.toString(16)}`);
    const length = 2 ** (head - 0xd0);
    return this.#take(length).readIntBE(0, length);
  }

  #length(byteCount: number): number {
    return this.#take(byteCount).readUIntBE(0, byteCount);
  }

  #text(length: number): string {
    return this.#take(length).toString('utf8');
  }

  #list(length: number): unknown[] {
    return Array.from({ length }, () => this.value());
  }

  #map(length: number): Record<string, unknown> {
    return Object.fromEntries(Array.from({ length }, () => [String(this.value()), this.value()]));
  }

  #take(length: number): Buffer {
    const taken = this.#bytes.subarray(this.#at, this.#at + length);
    if (taken.length < length) throw new Error('a message that ends too early');
    this.#at += length;
    return taken;
  }
}
