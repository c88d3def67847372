export interface Spot {
  readonly x: number;
  readonly y: number;
}

const ROUNDS = 40;
const HAIR = 0.45;
// Turning by the golden angle sends pins of one address off in different directions, the same ones each time.
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Moves round pins of one width apart until none covers another, each as little as it takes, and none so far that
 * it no longer tells where it belongs. Returns, for every spot, how far its pin is drawn from it.
 */
export function spread(spots: readonly Spot[], width: number, farthestInWidths: number): Spot[] {
  // A hair apart in all directions, so that many pins of one address end up around it and not in a row.
  const placed = spots.map(({ x, y }, i) => ({
    x: x + HAIR * Math.cos(i * GOLDEN_ANGLE),
    y: y + HAIR * Math.sin(i * GOLDEN_ANGLE),
  }));
  for (let round = 0, moved = true; moved && round < ROUNDS; round++) {
    moved = pushApart(placed, width);
  }
  return placed.map((place, i) => shorten(place.x - spots[i].x, place.y - spots[i].y, width * farthestInWidths));
}

function pushApart(places: { x: number; y: number }[], width: number): boolean {
  let moved = false;
  for (let i = 0; i < places.length; i++) {
    for (let j = i + 1; j < places.length; j++) {
      const a = places[i];
      const b = places[j];
      let dx = b.x - a.x;
      let dy = b.y - a.y;
      if (Math.abs(dx) >= width || Math.abs(dy) >= width) {
        continue;
      }
      let distance = Math.hypot(dx, dy);
      if (distance >= width - 0.5) {
        continue;
      }
      if (distance < 0.5) {
        dx = Math.cos(j * GOLDEN_ANGLE);
        dy = Math.sin(j * GOLDEN_ANGLE);
        distance = 1;
      }
      const push = (width - Math.hypot(b.x - a.x, b.y - a.y)) / 2 / distance;
      a.x -= dx * push;
      a.y -= dy * push;
      b.x += dx * push;
      b.y += dy * push;
      moved = true;
    }
  }
  return moved;
}

function shorten(x: number, y: number, longest: number): Spot {
  const length = Math.hypot(x, y);
  const factor = length > longest ? longest / length : 1;
  return { x: Math.round(x * factor), y: Math.round(y * factor) };
}
