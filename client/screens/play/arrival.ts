// Remembers between the join page and the game that somebody has just come aboard. Once: a page that is loaded again knows all.

let hasJustJoined = false;

export function noteArrival(): void {
  hasJustJoined = true;
}

/** True for the first who asks after an arrival. */
export function takeArrival(): boolean {
  const answer = hasJustJoined;
  hasJustJoined = false;
  return answer;
}
