/** What the page hands to the map and what the map hands back. The Java side of each is in org.cartlocator.web.map. */

export type PinKind = 'center' | 'lodging' | 'home';

export interface Pin {
  readonly id: string;
  /** The accessible name, in full words: "1. Children's Hospital of Philadelphia, 2 miles". */
  readonly label: string;
  /** What stands in the pin: "1". */
  readonly text: string;
  readonly kind: PinKind;
  readonly lat: number;
  readonly lng: number;
  /** Known only to its town: drawn as a guess. */
  readonly approximate: boolean;
}

/** A circle of so many miles around a point. */
export interface Ring {
  readonly lat: number;
  readonly lng: number;
  readonly miles: number;
  readonly label: string;
}

/** Street images: asked for by a button, shown at once, or not offered. */
export interface Tiles {
  readonly mode: 'ask' | 'on' | 'off';
  readonly url: string;
  readonly attribution: string;
  /** Where the attribution leads; empty for no link. */
  readonly attributionUrl: string;
}

/** Whether new pins move the map so that all are seen, or leave it where the visitor put it. */
export type Fit = 'all' | 'keep';

export interface Texts {
  readonly region: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly showStreets: string;
  readonly hideStreets: string;
  /** The same button after a failure. */
  readonly retryStreets: string;
  /** `{host}` stands for the server the images come from. */
  readonly streetsHint: string;
  readonly streetsFailed: string;
  /** Said after the number of pins that one face stands for. */
  readonly group: string;
  readonly baseAttribution: string;
  readonly twoFingers: string;
  readonly wheelHint: string;
}

/** Used until the page has sent its own words. */
export const fallbackTexts: Texts = {
  region: 'Map',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  showStreets: 'Show streets',
  hideStreets: 'Hide streets',
  retryStreets: 'Try streets again',
  streetsHint: 'Street images come from {host}, which will see what area you look at.',
  streetsFailed: 'Street images cannot be loaded. The simple map is shown instead.',
  group: 'places close together. Zoom in to tell them apart.',
  baseAttribution: 'Map: US Census Bureau, Natural Earth',
  twoFingers: 'Use two fingers to move the map',
  wheelHint: 'Hold Ctrl and scroll to zoom',
};

export const noTiles: Tiles = { mode: 'off', url: '', attribution: '', attributionUrl: '' };

/** Everything the page can set; the element keeps it, so that a map built later, or built again, starts from it. */
export interface MapState {
  pins: readonly Pin[];
  selected: string | null;
  /** Where the names of towns are fetched; empty for a map without them. */
  towns: string;
  rings: readonly Ring[];
  tiles: Tiles;
  texts: Texts;
  fit: Fit;
}

/** What the map tells the page, with the detail each event carries. */
export interface MapEvents {
  'pin-selected': { id: string };
  'streets-changed': { shown: boolean };
}

export type Emit = <K extends keyof MapEvents>(name: K, detail: MapEvents[K]) => void;
