// Spelling of names: one reading for comparing, one for showing.

const WORDS = { st: 'saint', ste: 'sainte', ft: 'fort', mt: 'mount', n: 'north', s: 'south', e: 'east', w: 'west' };

/** The same for all spellings of one name: "St. Mary's", "Saint Marys" → "saintmarys". */
export function key(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’‘ʻʼ`´]/g, '')
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .filter((word, i) => !(i === 0 && word === 'the'))
    .map((word) => WORDS[word] ?? word)
    .join('');
}

const ACRONYMS = new Map([
  ['Afb', 'AFB'],
  ['Usaf', 'USAF'],
  ['Jber', 'JBER'],
  ['Jbphh', 'JBPHH'],
  ['Mcbh', 'MCBH'],
  ['Nas', 'NAS'],
  ['Nawc', 'NAWC'],
  ['Ny', 'NY'],
  ['Us', 'US'],
]);

/** A postal name as a reader would write it: "Mc Grath" → "McGrath", "Minot Afb" → "Minot AFB". */
export function postalName(name) {
  return name
    .replace(/^Mc ([A-Z])/, 'Mc$1')
    .split(' ')
    .map((word) => ACRONYMS.get(word) ?? word)
    .join(' ');
}

/** A GeoNames name without its remarks: "City of Milford (balance)" → "Milford", "New Century, KS" → "New Century". */
export function townName(name) {
  return name
    .replace(/\s*\(.*\)/, '')
    .replace(/,.*$/, '')
    .replace(/^City of (Milford)$/, '$1')
    .trim();
}

/** Letters and digits joined by hyphens, for an id. */
export function slug(name) {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
