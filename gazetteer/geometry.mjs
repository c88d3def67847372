// Distances, nearest points and "which county is this point in".

const RADIUS_MILES = 3958.7613;

/** Great-circle miles between two {lat, lng}. */
export function miles(a, b) {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lng - a.lng) * rad) / 2) ** 2;
  return 2 * RADIUS_MILES * Math.asin(Math.sqrt(h));
}

/** The item nearest to a point, with its distance; undefined for no items. */
export function nearest(point, items) {
  let best;
  for (const item of items) {
    const distance = miles(point, item);
    if (!best || distance < best.distance) best = { item, distance };
  }
  return best;
}

/** Mean of points, each counted weight(point) times. */
export function mean(points, weight = () => 1) {
  let lat = 0;
  let lng = 0;
  let sum = 0;
  for (const point of points) {
    const w = weight(point);
    // The Aleutians reach over the 180th meridian; count them on from −180 so that Alaska stays whole.
    lat += point.lat * w;
    lng += (point.lng > 170 && point.lat > 50 ? point.lng - 360 : point.lng) * w;
    sum += w;
  }
  return { lat: lat / sum, lng: lng / sum };
}

/** Points in cells of one degree, for quick looks around. */
export class Grid {
  #cells = new Map();

  constructor(items) {
    for (const item of items) {
      const key = this.#key(Math.floor(item.lat), Math.floor(item.lng));
      if (!this.#cells.has(key)) this.#cells.set(key, []);
      this.#cells.get(key).push(item);
    }
  }

  /** Everything in the point's cell and the eight around it: at least 40 miles each way below 55° north. */
  around(point) {
    const found = [];
    for (let lat = Math.floor(point.lat) - 1; lat <= Math.floor(point.lat) + 1; lat++) {
      for (let lng = Math.floor(point.lng) - 1; lng <= Math.floor(point.lng) + 1; lng++) {
        found.push(...(this.#cells.get(this.#key(lat, lng)) ?? []));
      }
    }
    return found;
  }

  #key(lat, lng) {
    return `${lat}:${lng}`;
  }
}

/** Counties of a us-atlas topology: {fips, name, rings}, each ring an array of [lng, lat]. */
export function counties(topology) {
  const arcs = decodedArcs(topology);
  return topology.objects.counties.geometries.map((shape) => {
    const polygons = shape.type === 'Polygon' ? [shape.arcs] : (shape.arcs ?? []);
    const rings = polygons.flat().map((ring) => ring.flatMap((arc) => arcPoints(arcs, arc)));
    return { fips: shape.id, name: shape.properties.name, rings };
  });
}

function decodedArcs({ arcs, transform }) {
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => [(x += dx) * scale[0] + translate[0], (y += dy) * scale[1] + translate[1]]);
  });
}

function arcPoints(arcs, index) {
  // TopoJSON numbers a reversed arc by the complement of its index.
  return index < 0 ? [...arcs[~index]].reverse() : arcs[index];
}

/** A function from a point to the county it lies in, or undefined (at sea, or just off a simplified coast). */
export function countyFinder(shapes) {
  const boxed = shapes.map((county) => {
    const points = county.rings.flat();
    const [west, south, east, north] = points.reduce(
      ([w, s, e, n], [x, y]) => [Math.min(w, x), Math.min(s, y), Math.max(e, x), Math.max(n, y)],
      [180, 90, -180, -90]
    );
    return { county, west, south, east, north };
  });
  return ({ lat, lng }) =>
    boxed.find(
      (box) =>
        lng >= box.west && lng <= box.east && lat >= box.south && lat <= box.north && inside(box.county.rings, lng, lat)
    )?.county;
}

/** Even-odd rule over all rings, so that holes and islands need no telling apart. */
function inside(rings, x, y) {
  let odd = false;
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [xi, yi] = ring[i];
      const [xj, yj] = ring[j];
      if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) odd = !odd;
    }
  }
  return odd;
}

/** The middle of a county's corner points: good to some miles, used only where no people are known. */
export function middle(county) {
  return mean(county.rings.flat().map(([lng, lat]) => ({ lat, lng })));
}
