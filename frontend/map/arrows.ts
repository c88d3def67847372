import type { Spot } from './spread';

const DIRECTIONS: Readonly<Record<string, Spot | undefined>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Where a plain arrow key points to, on a screen whose y grows downwards; nothing for any other key. */
export function directionOf(event: KeyboardEvent): Spot | undefined {
  const modified = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
  return modified ? undefined : DIRECTIONS[event.key];
}

/** The nearest of those that lie more in the given direction than to either side of it. */
export function nearest<T>(from: T, all: readonly T[], way: Spot, spotOf: (one: T) => Spot): T | undefined {
  const start = spotOf(from);
  let best: T | undefined;
  let shortest = Number.POSITIVE_INFINITY;
  for (const one of all) {
    const spot = spotOf(one);
    const [dx, dy] = [spot.x - start.x, spot.y - start.y];
    const ahead = dx * way.x + dy * way.y;
    const aside = Math.abs(dx * way.y) + Math.abs(dy * way.x);
    const far = Math.hypot(dx, dy);
    if (ahead > 0 && ahead >= aside && far < shortest) {
      best = one;
      shortest = far;
    }
  }
  return best;
}
