// Where a player's seat is remembered: per tab first (two players may share one browser), then per browser.
// Must not: hold anything but the seat; storage may be forbidden, then the seat lives as long as the page.

export interface SavedSeat {
  code: string;
  teamId: string;
  seatToken: string;
  seatId: string;
  nickname: string;
}

const KEY_PREFIX = 'gravity-assist.seat.';
const LAST_CODE_KEY = 'gravity-assist.code';
const inMemory = new Map<string, string>();

export function saveSeat(seat: SavedSeat): void {
  const json = JSON.stringify(seat);
  for (const area of areas()) {
    write(area, KEY_PREFIX + seat.code, json);
    write(area, LAST_CODE_KEY, seat.code);
  }
  inMemory.set(KEY_PREFIX + seat.code, json);
  inMemory.set(LAST_CODE_KEY, seat.code);
}

/** The seat of this tab, else of this browser; without a code that of the session joined last. */
export function loadSeat(code = lastCode()): SavedSeat | null {
  if (code === '') return null;
  const json = readFirst(KEY_PREFIX + code);
  try {
    return json === null ? null : (JSON.parse(json) as SavedSeat);
  } catch {
    return null;
  }
}

export function forgetSeat(code: string): void {
  for (const area of areas()) {
    try {
      area.removeItem(KEY_PREFIX + code);
    } catch {
      // Storage is forbidden: nothing was kept.
    }
  }
  inMemory.delete(KEY_PREFIX + code);
}

function lastCode(): string {
  return readFirst(LAST_CODE_KEY) ?? '';
}

function areas(): Storage[] {
  try {
    return [sessionStorage, localStorage];
  } catch {
    return [];
  }
}

function readFirst(key: string): string | null {
  for (const area of areas()) {
    const value = area.getItem(key);
    if (value !== null) return value;
  }
  return inMemory.get(key) ?? null;
}

function write(area: Storage, key: string, value: string): void {
  try {
    area.setItem(key, value);
  } catch {
    // Full or forbidden: the copy in memory is enough for this page.
  }
}
