// Work on many things, so many at a time, in order of their coming. Must not go on after one has failed.

export async function inParallel<T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, position: number) => Promise<R>,
): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const run = async (): Promise<void> => {
    while (next < items.length) {
      const position = next;
      next += 1;
      const item = items[position];
      if (item !== undefined) results[position] = await work(item, position);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, run));
  return results;
}

export const count = (length: number): number[] => Array.from({ length }, (_, position) => position);
