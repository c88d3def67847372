// Every ZIP code, with the best point there is for it.

import { censusPoints, postalRows, regions } from './tables.mjs';
import { groupBy } from './collections.mjs';
import { Grid, miles, nearest } from './geometry.mjs';
import { readTowns } from './geonames.mjs';
import { key, postalName } from './names.mjs';

/** Beyond this a Census centroid and the post office are not the same neighbourhood. */
const ASTRAY_MILES = 40;

/** A town this near may name a ZIP code that has no town of its own. */
const NEAR_MILES = 5;

/** A ZIP code's town is the GeoNames town of that name if it is this near. */
const SAME_TOWN_MILES = 25;

/** Where the Postal Service's first digits alone tell the territory: ZIP codes of the Census that GeoNames lacks. */
const TERRITORY_BY_PREFIX = [
  [/^00[679]/, 'US-PR'],
  [/^008/, 'US-VI'],
  [/^96799$/, 'US-AS'],
  [/^9695[012]$/, 'US-MP'],
  [/^969[123]/, 'US-GU'],
];

/** A census area that was split in 2007; what GeoNames still lists under it is the larger part. */
const COUNTY_NOW = { '02232': '02105' };

const stateFips = new Map(regions.filter((r) => r.code.startsWith('US-')).map((r) => [r.short, r.sourceCode]));

/** {postalCodes: [{zip, town, label, region, county, lat, lng, area}], military: [zip], corrected}. */
export function buildPostalCodes(countyOf) {
  const towns = readTowns();
  const townsByName = groupBy(towns, (t) => `${t.region}|${t.key}`);
  const grid = new Grid(towns.filter((t) => !t.section));
  // Two ZIP codes of Hawaii are listed for the base and for its fleet post office: the base is a place.
  const rows = new Map(postalRows.filter((row) => row.state).map((row) => [row.zip, row]));
  const military = postalRows.filter((row) => !row.state && !rows.has(row.zip) && !censusPoints[row.zip]);
  let corrected = 0;

  const named = [...rows.values()].map((row) => {
    const region = `US-${row.state}`;
    const namesakes = townsByName.get(`${region}|${key(row.town)}`) ?? [];
    const census = censusPoint(row.zip);
    const astray = census && isAstray(census, row, namesakes);
    if (astray) corrected++;
    const at = census && !astray ? census : { lat: row.lat, lng: row.lng };
    const same = nearest(at, namesakes);
    const town = same && same.distance < SAME_TOWN_MILES ? same.item.name : postalName(row.town);
    return { zip: row.zip, town, label: town, region, county: fips(row), ...at, area: Boolean(census && !astray) };
  });

  const unnamed = Object.keys(censusPoints)
    .filter((zip) => !rows.has(zip))
    .map((zip) => {
      const at = censusPoint(zip);
      const region = TERRITORY_BY_PREFIX.find(([prefix]) => prefix.test(zip))?.[1];
      if (!region) throw new Error(`no state for ZIP code ${zip}`);
      const near = nearest(at, grid.around(at).filter((t) => t.region === region));
      const label = near && near.distance <= NEAR_MILES ? `~${near.item.name}` : '';
      // The outline of the coast is coarse: a shore just off it belongs to the county of its town.
      const county = countyOf(at) || (near ? countyOf(near.item) : '');
      return { zip, town: '', label, region, county, ...at, area: true };
    });

  return {
    postalCodes: [...named, ...unnamed].sort((a, b) => (a.zip < b.zip ? -1 : 1)),
    military: military.map((row) => row.zip).sort(),
    corrected,
  };
}

function censusPoint(zip) {
  const at = censusPoints[zip];
  return at && { lat: at.latitude, lng: at.longitude };
}

/**
 * Whether the centroid lies in the wilderness while the people live elsewhere, as in Alaska, where
 * a ZIP code of Fairbanks is charged with land 170 miles north. The post office must be near the
 * town of its name, and the centroid far from both.
 */
function isAstray(census, office, namesakes) {
  if (miles(census, office) <= ASTRAY_MILES) return false;
  const town = nearest(office, namesakes);
  return Boolean(town) && town.distance <= ASTRAY_MILES && miles(census, town.item) > ASTRAY_MILES;
}

function fips(row) {
  const code = stateFips.get(row.state) + row.countyFips;
  return COUNTY_NOW[code] ?? code;
}
