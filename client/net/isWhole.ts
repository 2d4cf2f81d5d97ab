// Whether a decoded state arrived whole. A decoder that lost its place goes on silently with half-empty records; a fresh join heals it.
// Must not: know fields; all records of one map have the same ones, because the server gives every field a value.

type Plain = Readonly<Record<string, unknown>>;

/** @param plain the state as plain data */
export function isWhole(plain: unknown): boolean {
  return isPlain(plain) && Object.values(plain).every((part) => !isPlain(part) || isWholePart(part));
}

function isWholePart(part: Plain): boolean {
  const values = Object.values(part);
  const records = values.filter(isPlain);
  if (records.length === values.length && records.some(isRecord) && !haveSameFields(records)) return false;
  return records.every(isWholePart);
}

/** A record of a map holds simple values; what holds maps alone (the facilitator's part) is no record. */
function isRecord(part: Plain): boolean {
  return Object.values(part).some((value) => !isPlain(value));
}

function haveSameFields(records: readonly Plain[]): boolean {
  const [first] = records;
  if (first === undefined) return true;
  const names = Object.keys(first);
  return records.every((record) => {
    const own = Object.keys(record);
    return own.length === names.length && names.every((name) => name in record);
  });
}

function isPlain(value: unknown): value is Plain {
  return typeof value === 'object' && value !== null;
}
