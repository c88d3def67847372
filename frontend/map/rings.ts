import * as L from 'leaflet';
import { make } from './dom';
import type { Ring } from './types';

const METERS_PER_MILE = 1609.344;

/** Circles of so many miles, each with its words at its northern edge. */
export class Rings {
  readonly #layer: L.LayerGroup;

  constructor(map: L.Map) {
    this.#layer = L.layerGroup().addTo(map);
  }

  show(rings: readonly Ring[]): void {
    this.#layer.clearLayers();
    for (const ring of rings) {
      const circle = L.circle([ring.lat, ring.lng], {
        radius: ring.miles * METERS_PER_MILE,
        className: 'ring',
        interactive: false,
        weight: 1.5,
      });
      this.#layer.addLayer(circle).addLayer(label(ring));
    }
  }
}

function label(ring: Ring): L.Marker {
  const degreesNorth = (ring.miles * METERS_PER_MILE) / 111_195;
  const html = make('span', 'ring-label', ring.label);
  const icon = L.divIcon({ className: 'anchor', html, iconSize: [0, 0] });
  return L.marker([ring.lat + degreesNorth, ring.lng], { icon, interactive: false, keyboard: false });
}
