import type { Spot } from './spread';

/**
 * Brings together what lies within a certain distance of one another, so that one face can stand for many. Takes the
 * spots in their order: each joins the first gathering whose first spot is near enough, or begins one. Returns the
 * numbers of the spots in each, in that order.
 */
export function gather(spots: readonly Spot[], reach: number): number[][] {
  const gatherings: number[][] = [];
  const cells = new Map<string, number[][]>();
  spots.forEach((spot, i) => {
    const column = Math.floor(spot.x / reach);
    const row = Math.floor(spot.y / reach);
    const near = neighbours(cells, column, row).find(([first]) => distance(spots[first], spot) < reach);
    if (near) {
      near.push(i);
      return;
    }
    const begun = [i];
    gatherings.push(begun);
    const key = `${column} ${row}`;
    cells.set(key, [...(cells.get(key) ?? []), begun]);
  });
  return gatherings;
}

/** What began in this cell of the grid or in one that touches it, the earliest first. */
function neighbours(cells: ReadonlyMap<string, number[][]>, column: number, row: number): number[][] {
  const found: number[][] = [];
  for (let x = column - 1; x <= column + 1; x++) {
    for (let y = row - 1; y <= row + 1; y++) {
      found.push(...(cells.get(`${x} ${y}`) ?? []));
    }
  }
  return found.sort(([a], [b]) => a - b);
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
