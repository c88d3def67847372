// Counties and what stands for them, with the point where their people live.

import { countyNames, countyShapes, regions } from './tables.mjs';
import { groupBy } from './collections.mjs';
import { counties as readShapes, countyFinder, mean, middle } from './geometry.mjs';

const shapes = readShapes(countyShapes);
const regionByFips = new Map(regions.filter((r) => r.code.startsWith('US-')).map((r) => [r.sourceCode, r]));
const inUse = (fips) => countyNames.get(fips) !== '-';

/** A function from {lat, lng} to the FIPS code of the county there, '' if none. */
export function countyResolver() {
  const find = countyFinder(shapes.filter((county) => inUse(county.fips)));
  return (point) => find(point)?.fips ?? '';
}

/** "Gallatin County", "Orleans Parish", "Ponce Municipio", "Richmond city": the Census's full name. */
function fullName(fips, name) {
  const given = countyNames.get(fips);
  if (given) return given;
  if (fips.startsWith('22')) return `${name} Parish`;
  if (fips.startsWith('72')) return `${name} Municipio`;
  if (fips.startsWith('51') && fips >= '51510') return `${name} city`;
  return `${name} County`;
}

/**
 * Every county in use. Its point is the mean of its towns, each counted by its people; where no
 * town's people are known, the mean of its ZIP codes; else the middle of its outline.
 */
export function buildCounties(towns, postalCodes) {
  const townsOf = groupBy(towns.filter((t) => t.county && t.population > 0 && !t.section), (t) => t.county);
  const codesOf = groupBy(postalCodes.filter((z) => z.county), (z) => z.county);
  const named = new Map(shapes.map((county) => [county.fips, county]));
  for (const fips of [...codesOf.keys(), ...countyNames.keys()]) {
    if (!named.has(fips)) named.set(fips, { fips, name: '', rings: [] });
  }
  return [...named.values()]
    .filter((county) => inUse(county.fips) && regionByFips.has(county.fips.slice(0, 2)))
    .filter((county) => county.rings.length > 0 || codesOf.has(county.fips))
    .map((county) => {
      const people = townsOf.get(county.fips);
      const codes = codesOf.get(county.fips);
      const at = people ? mean(people, (t) => t.population) : codes ? mean(codes) : middle(county);
      return {
        fips: county.fips,
        name: fullName(county.fips, county.name),
        region: regionByFips.get(county.fips.slice(0, 2)).code,
        population: (people ?? []).reduce((sum, t) => sum + t.population, 0),
        ...at,
      };
    })
    .sort((a, b) => (a.fips < b.fips ? -1 : 1));
}
