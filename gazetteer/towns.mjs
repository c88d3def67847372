// Towns of GeoNames, and the small ones that only the postal list knows, under labels that are unique.

import { groupBy } from './collections.mjs';
import { Grid, mean, miles, nearest } from './geometry.mjs';
import { readTowns } from './geonames.mjs';
import { key, slug } from './names.mjs';
import { buildCounties } from './counties.mjs';

/** A postal town this near to a GeoNames town of its name is that town. */
const SAME_TOWN_MILES = 25;

/** With so many times the people of the next of its name, a town needs no qualifier. */
const DWARFS = 10;

/** A town large enough to tell a stranger where a smaller one is. */
const WELL_KNOWN_PEOPLE = 20_000;

/** [{id, name, region, county, population, lat, lng, section, qualifier, aliases}]. */
export function buildTowns(postalCodes, countyOf) {
  const known = readTowns();
  const codes = new Grid(postalCodes.filter((z) => z.county));
  for (const town of known) {
    if (town.region.startsWith('US-')) {
      town.county = countyOf(town) || nearest(town, codes.around(town))?.item.county || '';
    }
  }
  const towns = [...known, ...postalTowns(postalCodes, known)];
  return distinct(towns, countyNames(towns, postalCodes)).sort(
    (a, b) => order(a.region, b.region) || order(a.key, b.key) || order(a.id, b.id)
  );
}

/** Towns that appear only with ZIP codes: in the middle of these, people not counted. */
function postalTowns(postalCodes, known) {
  const names = known.flatMap((t) => [t.key, ...t.aliases.map(key)].map((name) => ({ name, town: t })));
  const byName = new Map(
    [...groupBy(names, ({ name, town }) => `${town.region}|${name}`)].map(([id, all]) => [id, all.map((n) => n.town)])
  );
  const named = postalCodes.filter((z) => z.town).map((z) => ({ ...z, key: key(z.town) }));
  const groups = groupBy(named, (z) => `${z.region}|${z.key}|${z.county}`);
  const towns = [];
  for (const codes of groups.values()) {
    const at = mean(codes);
    const { town: name, region, county, key: nameKey } = codes[0];
    const namesakes = byName.get(`${region}|${nameKey}`) ?? [];
    if (codes.some((code) => namesakes.some((t) => miles(code, t) < SAME_TOWN_MILES))) continue;
    const town = { name, key: nameKey, region, county, population: 0, section: false, ...at, aliases: [] };
    towns.push({ ...town, id: `${slug(name)}-${region.slice(3).toLowerCase()}` });
    byName.set(`${region}|${nameKey}`, [...namesakes, town]);
  }
  return towns;
}

function countyNames(towns, postalCodes) {
  return new Map(buildCounties(towns, postalCodes).map((county) => [county.fips, county.name]));
}

/**
 * Gives towns of one name in one state a qualifier: their county, or a well-known town near them.
 * One that dwarfs the others goes without.
 * Of those that no qualifier tells apart only the first is kept, the one with the most people.
 */
function distinct(towns, countyName) {
  const wellKnown = new Grid(towns.filter((t) => t.population >= WELL_KNOWN_PEOPLE));
  const kept = [];
  for (const group of groupBy(towns, (t) => `${t.region}|${t.key}`).values()) {
    const seen = new Set();
    group.sort((a, b) => b.population - a.population || order(a.id, b.id));
    for (const [i, town] of group.entries()) {
      const plain = i === 0 && (group.length === 1 || town.population > DWARFS * Math.max(group[1].population, 1_000));
      const qualifier = plain ? '' : qualify(town, countyName, wellKnown);
      if (seen.has(qualifier)) continue;
      seen.add(qualifier);
      // The id made from the name serves one town only; namesakes add their county to it.
      const id = /^\d+$/.test(town.id) || i === 0 ? town.id : `${town.id}-${slug(qualifier)}`;
      kept.push({ ...town, id, qualifier });
    }
  }
  return kept;
}

function qualify(town, countyName, wellKnown) {
  if (countyName.has(town.county)) return countyName.get(town.county);
  const neighbours = wellKnown.around(town).filter((other) => other.key !== town.key);
  const near = nearest(town, neighbours.filter((other) => other.region === town.region));
  return near ? `near ${near.item.name}` : '';
}

function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
