// Builds src/main/resources/gazetteer/gazetteer.tsv.gz; README.md tells what is in it and where it comes from.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { buildCounties, countyResolver } from './counties.mjs';
import { buildPostalCodes } from './postal-codes.mjs';
import { buildRegions } from './regions.mjs';
import { buildTowns } from './towns.mjs';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/main/resources/gazetteer/gazetteer.tsv.gz');

const countyOf = countyResolver();
const { postalCodes, military, corrected } = buildPostalCodes(countyOf);
const towns = buildTowns(postalCodes, countyOf);
const counties = buildCounties(towns, postalCodes);
const regions = buildRegions(towns, postalCodes);

const degrees = (value) => String(Math.round(value * 1e4) / 1e4);
const point = ({ lat, lng }) => [degrees(lat), degrees(lng < -180 ? lng + 360 : lng)];
const line = (...fields) => fields.map((field) => String(field ?? '')).join('\t');

const lines = [
  ...regions.map((r) => line('R', r.code, r.short, r.name, ...point(r), r.aliases.join(';'))),
  ...counties.map((c) => line('C', c.fips, c.name, c.region, c.population, ...point(c))),
  ...towns.map((t) =>
    line('T', t.id, t.name, t.region, t.county, t.population, ...point(t), t.qualifier, t.section ? 'S' : '', t.aliases.join(';'))
  ),
  ...postalCodes.map((z) => line('Z', z.zip, z.label, z.region, z.county, ...point(z), z.area ? 'A' : 'P')),
  ...military.map((zip) => line('M', zip)),
];

const packed = gzipSync(lines.join('\n') + '\n', { level: 9 });
packed.writeUInt32LE(0, 4); // no time of making
packed[9] = 255; // no operating system: the same bytes from the same packages
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, packed);
console.log(
  `${regions.length} regions, ${counties.length} counties, ${towns.length} towns, ${postalCodes.length} ZIP codes, ` +
    `${military.length} military; ${corrected} Census points replaced; ${packed.length} bytes`
);
