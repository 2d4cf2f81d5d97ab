// What every contestant of `bench` is given, and what it must answer: the same queue, the same number of customers, the time it took.

export interface QueueUnderTest {
  servers: number;
  load: number;
  customers: number;
  seed: number;
}

export interface QueueSpeed {
  name: string;
  customers: number;
  seconds: number;
  /** In mean services: so that nobody is fast by being wrong. */
  meanWait: number;
}

/** Arrivals and departures: each customer is two events, whoever plays. */
export const EVENTS_PER_CUSTOMER = 2;
