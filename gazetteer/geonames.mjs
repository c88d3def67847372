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

/**
 * Entries whose number of people is that of a whole city near them (of Memphis for New South
 * Memphis), which would make them rank as one: the number is dropped.
 */
const PEOPLE_OF_THE_CITY = new Set([4645421, 4498303, 4951305, 4295940, 4300488]);

/** The same is taken for granted of an "East Hampton" or "Tempe Junction" next to a town of about its size. */
const NEIGHBOUR_MILES = 15;
const PART_OF_TOWN = /^(North|South|East|West|Upper) | (Junction|Terrace|Heights|Gardens|Mills|Center|Orchards)$/;
const ALIKE = [0.85, 1.1];
const ALIKE_FROM_PEOPLE = 20_000;

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

/** Drops the people of those that repeat the number of the town whose name they bear. */
function withoutRepeatedPeople(towns) {
  const byRegion = groupBy(towns.filter((t) => t.population >= ALIKE_FROM_PEOPLE), (t) => t.region);
  const repeats = (town, other) =>
    town.name.replace(PART_OF_TOWN, '') === other.name &&
    town.population >= ALIKE[0] * other.population &&
    town.population <= ALIKE[1] * other.population &&
    miles(town, other) < NEIGHBOUR_MILES;
  return towns.map((town) =>
    town.population >= ALIKE_FROM_PEOPLE && PART_OF_TOWN.test(town.name) && byRegion.get(town.region).some((other) => repeats(town, other))
      ? { ...town, population: 0 }
      : town
  );
}

/** The towns: id, name, key, region, population (0: not known), section, lat, lng, aliases. */
export function readTowns() {
  const towns = geonamesTowns
    .filter((t) => COUNTRIES.has(t.country) && !GONE.has(t.featureCode) && !t.name.includes('(historical)'))
    .map(asTown)
    .filter((t) => regionCodes.has(t.region) && t.key !== '');
  const known = new Set(towns.map((t) => t.id));
  for (const id of aliases.keys()) if (!known.has(id)) throw new Error(`aliases.tsv: no town ${id}`);
  return withoutRepeatedPeople(withoutDoubles(towns));
}
