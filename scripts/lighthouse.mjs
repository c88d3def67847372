// Runs Lighthouse over the pages of the site at SITE and writes the medians into README.md, between its two marks.
// Usage: SITE=http://localhost:18080 node scripts/lighthouse.mjs <folder with lighthouse> <runs per page>
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const [tools, runs] = [process.argv[2], Number(process.argv[3])];
const FAMILY = 'near=17101&age=9&diagnosis=ALL';
const PAGES = [
  ['Find', '/'],
  ['Find, with results', `/?${FAMILY}`],
  ['A center', `/centers/us-pa-chop?${FAMILY}`],
  ['A plan', `/plan?center=us-pa-chop&${FAMILY}`],
  ['The guide', '/guide'],
  ['Plain find', '/text'],
  ['Plain find, with results', `/text?${FAMILY}`],
  ['A plain center', '/text/centers/us-pa-chop'],
];

const measure = (path) => {
  const report = JSON.parse(
    execFileSync(
      join(tools, 'node_modules/.bin/lighthouse'),
      [
        process.env.SITE + path,
        '--quiet',
        '--output=json',
        '--only-categories=performance,accessibility',
        '--chrome-flags=--headless=new --no-sandbox',
      ],
      { maxBuffer: 1 << 28, stdio: ['ignore', 'pipe', 'ignore'] },
    ).toString(),
  );
  const value = (audit) => report.audits[audit].numericValue;
  return {
    performance: report.categories.performance.score * 100,
    accessibility: report.categories.accessibility.score * 100,
    lcp: value('largest-contentful-paint') / 1000,
    blocking: value('total-blocking-time'),
    shift: value('cumulative-layout-shift'),
    weight: value('total-byte-weight') / 1024,
  };
};

const median = (numbers) => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

const row = ([name, path]) => {
  const all = Array.from({ length: runs }, () => measure(path));
  const of = (key) => median(all.map((one) => one[key]));
  process.stderr.write(`${name} ${path}\n`);
  return `| ${name} | ${of('performance').toFixed(0)} | ${of('accessibility').toFixed(0)} | ${of('lcp').toFixed(1)} | ${of('blocking').toFixed(0)} | ${of('shift').toFixed(3)} | ${of('weight').toFixed(0)} |`;
};

const version = JSON.parse(readFileSync(join(tools, 'node_modules/lighthouse/package.json'))).version;
const table = [
  '| page | performance | accessibility | LCP (s) | blocking (ms) | layout shift | weight (KiB) |',
  '|---|---|---|---|---|---|---|',
  ...PAGES.map(row),
  '',
  `${runs === 1 ? 'One run' : `Medians of ${runs} runs`} of Lighthouse ${version} with its mobile settings, ${new Date().toISOString().slice(0, 10)}, ${cpus().length} cores (\`make lighthouse\`).`,
].join('\n');

const [start, end] = ['<!-- lighthouse -->', '<!-- /lighthouse -->'];
const readme = readFileSync('README.md', 'utf8');
const [before, rest] = readme.split(start);
const after = rest?.split(end)[1];
if (after === undefined) {
  throw new Error(`README.md has no ${start} … ${end}`);
}
writeFileSync('README.md', `${before}${start}\n${table}\n${end}${after}`);
process.stdout.write(`${table}\n`);
