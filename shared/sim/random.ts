// Stateless randomness: a hash of (seed, stream, index, draw), so that no decision reshuffles unrelated luck. No clock, no Math.random.

/** 32-bit FNV-1a of a text: the name of a stream as a number. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let position = 0; position < text.length; position++) {
    hash = Math.imul(hash ^ text.charCodeAt(position), 0x01000193);
  }
  return hash >>> 0;
}

/** Avalanche of MurmurHash3 (Austin Appleby, public domain): every input bit flips about half of the output bits. */
function mix(value: number): number {
  let mixed = value ^ (value >>> 16);
  mixed = Math.imul(mixed, 0x85ebca6b);
  mixed ^= mixed >>> 13;
  mixed = Math.imul(mixed, 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/** What all draws of a stream share: half of the work of a draw, for those who draw from it in every tick. */
export function streamKey(seed: number, streamHash: number): number {
  return mix(mix((seed | 0) ^ 0x9e3779b9) ^ streamHash);
}

/** The draw of `drawU32` from the key of its stream. */
function drawFromKey(key: number, index: number, draw: number): number {
  const hash = mix(Math.imul(key, 5) + (index | 0) + 0x7f4a7c15);
  return mix(Math.imul(hash, 5) + (draw | 0) + 0x165667b1) >>> 0;
}

/** The draw of `drawBelow` from the key of its stream. */
export function drawBelowFromKey(key: number, index: number, draw: number, bound: number): number {
  return Math.floor((drawFromKey(key, index, draw) * bound) / 4_294_967_296);
}

/** Uniform unsigned 32-bit number of a stream's index-th member and its draw-th draw. */
export function drawU32(seed: number, streamHash: number, index: number, draw: number): number {
  return drawFromKey(streamKey(seed, streamHash), index, draw);
}

/** Uniform integer in 0 … bound−1; bound at most 2^21, so the product stays exact. */
export function drawBelow(seed: number, streamHash: number, index: number, draw: number, bound: number): number {
  return Math.floor((drawU32(seed, streamHash, index, draw) * bound) / 4_294_967_296);
}

/** True with the given probability in per mille. */
export function drawPerMille(seed: number, streamHash: number, index: number, draw: number, perMille: number): boolean {
  return drawBelow(seed, streamHash, index, draw, 1000) < perMille;
}

/**
 * Quantiles (at 1/46, 3/46 … 45/46) of a lognormal law with sigma 0.7, scaled to mean 1000: right-skewed effort
 * (table computed outside the rules, because transcendental functions differ between engines).
 */
const SKEW_PER_MILLE = [
  194, 276, 336, 388, 437, 485, 532, 581, 631, 683, 738, 796, 859, 929, 1005, 1092, 1191, 1308, 1451, 1634, 1888, 2295,
  3272,
] as const;

/** A skewed factor in per mille with mean about 1000, drawn from the table. */
export function drawSkewPerMille(seed: number, streamHash: number, index: number, draw: number): number {
  return SKEW_PER_MILLE[drawBelow(seed, streamHash, index, draw, SKEW_PER_MILLE.length)] ?? 1000;
}
