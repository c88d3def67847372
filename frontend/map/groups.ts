import type { Spot } from './spread';

/**
 * Brings together what lies within a certain distance of one another, so that one face can stand for many. Takes the
 * spots in their order: each joins the first gathering whose first spot is near enough, or begins one. Returns the
 * numbers of the spots in each, in that order.
 */
export function gather(spots: readonly Spot[], reach: number): number[][] {
  const gatherings: number[][] = [];
  // Which gatherings began in each cell of a grid; only those in nine cells can be near enough.
  const cells = new Map<number, number[]>();
  spots.forEach((spot, i) => {
    const column = Math.floor(spot.x / reach);
    const row = Math.floor(spot.y / reach);
    const near = firstNear(i, column, row);
    if (near === undefined) {
      const key = cell(column, row);
      cells.set(key, [...(cells.get(key) ?? NONE), gatherings.length]);
      gatherings.push([i]);
    } else {
      gatherings[near].push(i);
    }
  });
  return gatherings;

  function firstNear(i: number, column: number, row: number): number | undefined {
    let first: number | undefined;
    for (let x = column - 1; x <= column + 1; x++) {
      for (let y = row - 1; y <= row + 1; y++) {
        for (const begun of cells.get(cell(x, y)) ?? NONE) {
          if ((first === undefined || begun < first) && distance(spots[gatherings[begun][0]], spots[i]) < reach) {
            first = begun;
          }
        }
      }
    }
    return first;
  }
}

const NONE: readonly number[] = [];
const ROWS = 2 ** 20;

function cell(column: number, row: number): number {
  return column * ROWS + row;
}

function distance(a: Spot, b: Spot): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
