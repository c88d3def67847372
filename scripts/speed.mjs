// Prints what JMH measured and, beside it, what npm's zipcodes does under this Node. Usage: node speed.mjs <folder>.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const folder = process.argv[2];
const require = createRequire(join(folder, 'package.json'));

const number = (value) => Number(value).toLocaleString('en-US', { maximumFractionDigits: value < 100 ? 2 : 0 });

console.log('| benchmark | points | result | ± (99.9 %) | unit |');
console.log('|---|---|---|---|---|');
for (const line of readFileSync(join(folder, 'jmh.csv'), 'utf8').trim().split('\n').slice(1)) {
  const [name, , , , score, error, unit, points = ''] = line.split(',').map((field) => field.replaceAll('"', ''));
  const short = name.replace(/^.*\.(\w+)Benchmark\./, '$1.');
  console.log(`| ${short} | ${points} | ${number(score)} | ${error === 'NaN' ? '' : number(error)} | ${unit} |`);
}

const before = process.memoryUsage().rss;
const zipcodes = require('zipcodes');
const codes = Object.keys(zipcodes.codes).filter((code) => /^\d{5}$/.test(code));
const shuffled = Array.from({ length: 16384 }, (_, i) => codes[(i * 7919) % codes.length]);

/** The best of five rounds, each of at least a second, as calls per second. */
function rate(call) {
  let best = 0;
  for (let round = 0; round < 5; round++) {
    const start = process.hrtime.bigint();
    let calls = 0;
    let seconds = 0;
    while (seconds < 1) {
      for (let i = 0; i < 16; i++) call(shuffled[calls++ & 16383]);
      seconds = Number(process.hrtime.bigint() - start) / 1e9;
    }
    best = Math.max(best, calls / seconds);
  }
  return best;
}

const lookUps = rate((zip) => zipcodes.lookup(zip));
const radius = rate((zip) => zipcodes.radius(zip, 100));
console.log();
console.log("| npm's zipcodes under Node " + process.version + ' | |');
console.log('|---|---|');
console.log(`| look-ups a second | ${number(lookUps)} |`);
console.log(`| 100-mile radius (ms) | ${number(1000 / radius)} |`);
console.log(`| resident (MB), ${number(before / 1e6)} of them Node's own | ${number(process.memoryUsage().rss / 1e6)} |`);
