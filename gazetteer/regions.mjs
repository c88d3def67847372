// States, territories and provinces, each at the point where its people live on average.

import { groupBy } from './collections.mjs';
import { mean } from './geometry.mjs';
import { regions } from './tables.mjs';

/** [{code, short, name, aliases, lat, lng}]: the mean of the towns by their people, or else of the ZIP codes. */
export function buildRegions(towns, postalCodes) {
  const townsOf = groupBy(towns.filter((t) => t.population > 0 && !t.section), (t) => t.region);
  const codesOf = groupBy(postalCodes, (z) => z.region);
  return regions.map((region) => {
    const people = townsOf.get(region.code);
    const at = people ? mean(people, (t) => t.population) : mean(codesOf.get(region.code));
    return { ...region, ...at };
  });
}
