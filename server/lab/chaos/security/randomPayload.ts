// A payload that a command's JSON Schema allows, by chance: whoever poses as another role sends what that role would send.
// Must not know any command.

interface Piece {
  type?: string;
  properties?: Record<string, Piece>;
  required?: string[];
  enum?: unknown[];
  const?: unknown;
  anyOf?: Piece[];
  items?: Piece;
  minimum?: number;
  maximum?: number;
  minLength?: number;
}

const WORDS = ['W1', 'W2', 'I1', 'P1', 'desk', 'owner', 'portal', 'yes', 'no', 'go', 'value', 'some words'];

export function randomPayload(schema: Record<string, unknown>, draw: () => number): Record<string, unknown> {
  return randomValue(schema, draw) as Record<string, unknown>;
}

function randomValue(piece: Piece, draw: () => number): unknown {
  const pick = <T>(from: readonly T[]): T | undefined => from[Math.floor(draw() * from.length)];
  if (piece.const !== undefined) return piece.const;
  if (piece.enum !== undefined) return pick(piece.enum);
  if (piece.anyOf !== undefined) return randomValue(pick(piece.anyOf) ?? {}, draw);
  switch (piece.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(piece.properties ?? {}).map(([name, one]) => [name, randomValue(one, draw)]),
      );
    case 'array':
      return [randomValue(piece.items ?? {}, draw)];
    case 'integer':
    case 'number': {
      const least = Math.max(piece.minimum ?? 0, -1000);
      return least + Math.floor(draw() * Math.min(1000, (piece.maximum ?? 1000) - least));
    }
    case 'boolean':
      return draw() < 0.5;
    default:
      return (pick(WORDS) ?? '').padEnd(piece.minLength ?? 0, 'x');
  }
}
