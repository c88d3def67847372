// Writes counties.json, the lines between the counties of one state, from the county map of the US Census Bureau (public
// domain) as the npm package us-atlas carries it. Run it by hand when that package changes; the result is committed,
// because the package's own file is three times the size: it holds every line of state and coast again.
//
//   npm install --no-save --prefix target/geography us-atlas@3.0.1 topojson-client@3.1.0
//   node frontend/map/geography/make-counties.mjs target/geography
//
// Points stay on the grid of the package, so that the lines end exactly on those of the states. The map they were drawn
// for is one of 1 : 10,000,000: at the closest zoom of the built-in map, 12, a line may be some 10 pixels off.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const packages = createRequire(resolve(process.argv[2], 'package.json'));
const { mesh } = packages('topojson-client');

const atlas = JSON.parse(readFileSync(packages.resolve('us-atlas/counties-10m.json'), 'utf8'));
const stateOf = (county) => county.id.slice(0, 2);
const within = mesh(atlas, atlas.objects.counties, (a, b) => a !== b && stateOf(a) === stateOf(b));
const { scale, translate } = atlas.transform;
// On this grid a few short lines are no more than a point.
const arcs = within.coordinates.map(steps).filter((line) => line.length > 1);

const counties = {
  type: 'Topology',
  transform: atlas.transform,
  objects: { counties: { type: 'MultiLineString', arcs: arcs.map((_, i) => [i]) } },
  arcs,
};
writeFileSync(new URL('counties.json', import.meta.url), JSON.stringify(counties) + '\n');

/** A line as its first point and the way from each point to the next, in steps of the grid; standing still is left out. */
function steps(line) {
  let [x, y] = [0, 0];
  const all = line.map(([lng, lat]) => {
    const [nextX, nextY] = [Math.round((lng - translate[0]) / scale[0]), Math.round((lat - translate[1]) / scale[1])];
    const step = [nextX - x, nextY - y];
    [x, y] = [nextX, nextY];
    return step;
  });
  return all.filter(([dx, dy], i) => i === 0 || dx !== 0 || dy !== 0);
}
