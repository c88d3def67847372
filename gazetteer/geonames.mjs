// The towns of GeoNames that the locator knows, cleaned.

import { aliases, geonamesTowns, regions } from './tables.mjs';
import { groupBy } from './collections.mjs';
import { miles } from './geometry.mjs';
import { key, townName } from './names.mjs';

/** Territories have a country code of their own in GeoNames. */
const TERRITORIES = new Set(['AS', 'GU', 'MH', 'MP', 'PR', 'VI']);
const COUNTRIES = new Set(['US', 'CA', 'MX', ...TERRITORIES]);

/** Part of a larger town, and abandoned or historical ones. */
const SECTION = 'PPLX';
const GONE = new Set(['PPLQ', 'PPLH', 'PPLW']);

/** Entries whose number of people is that of the whole city around them: the number is dropped. */
const PEOPLE_OF_THE_CITY = new Set([4645421, 4498303, 4951305]);

/** Two entries of one name this close are one town. */
const SAME_TOWN_MILES = 10;

const regionCodes = new Set(regions.map((r) => r.code));
const bySourceCode = new Map(
  regions.filter((r) => !r.code.startsWith('US-')).map((r) => [r.code.slice(0, 2) + r.sourceCode, r.code])
);

function regionOf(town) {
  if (TERRITORIES.has(town.country)) return `US-${town.country}`;
  if (town.country === 'US') return `US-${town.adminCode}`;
  return bySourceCode.get(town.country + town.adminCode);
}

function asTown(town) {
  const name = townName(town.name);
  return {
    id: String(town.cityId),
    name,
    key: key(name),
    region: regionOf(town),
    population: PEOPLE_OF_THE_CITY.has(town.cityId) ? 0 : town.population,
    section: town.featureCode === SECTION,
    lat: town.loc.coordinates[1],
    lng: town.loc.coordinates[0],
    aliases: aliases.get(town.cityId.toString()) ?? [],
  };
}

/** Keeps of each name and neighbourhood the entry with the most people. */
function withoutDoubles(towns) {
  const kept = [];
  for (const group of groupBy(towns, (t) => `${t.region}|${t.key}`).values()) {
    const distinct = [];
    for (const town of group.sort((a, b) => b.population - a.population || a.id - b.id)) {
      if (!distinct.some((other) => miles(other, town) < SAME_TOWN_MILES)) distinct.push(town);
    }
    kept.push(...distinct);
  }
  return kept;
}

/** The towns: id, name, key, region, population (0: not known), section, lat, lng, aliases. */
export function readTowns() {
  const towns = geonamesTowns
    .filter((t) => COUNTRIES.has(t.country) && !GONE.has(t.featureCode) && !t.name.includes('(historical)'))
    .map(asTown)
    .filter((t) => regionCodes.has(t.region) && t.key !== '');
  const known = new Set(towns.map((t) => t.id));
  for (const id of aliases.keys()) if (!known.has(id)) throw new Error(`aliases.tsv: no town ${id}`);
  return withoutDoubles(towns);
}
