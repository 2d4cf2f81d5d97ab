// The meaning of a plain YAML scalar by the core schema of YAML 1.2: null, boolean, integer, float, else text.
// Kept apart so that nothing but these five ever comes out of a file: no dates, no tags, no octals that surprise.

export type Scalar = string | number | boolean | null;

const INTEGER = /^[-+]?\d+$/;
const FLOAT = /^[-+]?(\.\d+|\d+(\.\d*)?)([eE][-+]?\d+)?$/;

/** Value of a scalar written without quotes. */
export function resolvePlainScalar(text: string): Scalar {
  if (text === '' || text === '~' || text === 'null' || text === 'Null' || text === 'NULL') return null;
  if (text === 'true' || text === 'True' || text === 'TRUE') return true;
  if (text === 'false' || text === 'False' || text === 'FALSE') return false;
  return INTEGER.test(text) || FLOAT.test(text) ? Number(text) : text;
}
