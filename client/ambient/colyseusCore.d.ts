// What the Colyseus SDK's types take from the server package, which would drag all of Node's types into the browser's
// view. client/tsconfig.json points `@colyseus/core` here. Must not: grow; nothing of ours may import it.
export interface SDKTypes<Rooms = Record<string, never>> {
  readonly '~rooms'?: Rooms;
}

export class Room {
  readonly roomId: string;
}
