// Who owns a session where several processes share one store: a lease that its owner renews, with an epoch that rises with
// every owner. What a process writes under an epoch that is not the newest any more is refused by the store. Types only.

/** A process, and where the others reach it. */
export interface ProcessAddress {
  ownerId: string;
  /** http://host:port, inside the network of the processes. */
  address: string;
}

export interface Owner extends ProcessAddress {
  /** Has not renewed as it should: asleep, cut off or gone. */
  isSilent: boolean;
}

export interface Leases {
  self: ProcessAddress;
  /**
   * The owner of a session: this process when it is free or was left, else the one whose lease runs.
   * @returns null when there is no such session
   */
  claim: (code: string) => Promise<Owner | null>;
  /** Where a process is reached that holds a lease now; null when it holds none. */
  find: (ownerId: string) => Promise<Owner | null>;
  /** Holds on to everything that is held. @returns the codes of what was lost to others */
  renew: () => Promise<string[]>;
  /** Lets others have it at once. */
  release: (codes: readonly string[]) => Promise<void>;
  /** Codes that this process owns as far as it knows. */
  held: () => string[];
}
