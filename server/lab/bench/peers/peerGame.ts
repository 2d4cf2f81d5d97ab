// The game of the peers: a state of about the size of ours that changes at about the same rate, without any rules behind it.
// Must stay as cheap as it is: what is compared is the carrying.

export interface PeerCard {
  id: string;
  title: string;
  lane: string;
  status: string;
  hand: string;
  progress: number;
}

export interface PeerState {
  tick: number;
  cards: Record<string, PeerCard>;
  /** Number of the last move of each player. */
  last: Record<string, number>;
}

const CARDS = 60;
/** So many cards move on in a tick: about what a patch of ours holds. */
const CARDS_PER_TICK = 4;

export function newState(): PeerState {
  const ids = Array.from({ length: CARDS }, (_, k) => `w${k}`);
  const card = (id: string, k: number): PeerCard => ({
    id,
    title: `Something that somebody wants, number ${k}`,
    lane: 'run',
    status: 'waiting',
    hand: '',
    progress: 0,
  });
  return { tick: 0, cards: Object.fromEntries(ids.map((id, k) => [id, card(id, k)])), last: {} };
}

export function tick(state: PeerState): void {
  state.tick += 1;
  for (let k = 0; k < CARDS_PER_TICK; k += 1) {
    const card = state.cards[`w${(state.tick * CARDS_PER_TICK + k) % CARDS}`];
    if (card !== undefined) card.progress = (card.progress + 1) % 1000;
  }
}

export function act(state: PeerState, player: string, seq: number): void {
  const card = state.cards[`w${seq % CARDS}`];
  if (card === undefined) return;
  card.status = card.status === 'waiting' ? 'working' : 'waiting';
  card.hand = player;
  state.last[player] = seq;
}
