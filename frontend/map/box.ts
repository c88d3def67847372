import type * as L from 'leaflet';

/** A rectangle on the map, in layer points. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export function touch(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

export function inside(box: Box, room: Box): boolean {
  return box.left >= room.left && box.top >= room.top && box.right <= room.right && box.bottom <= room.bottom;
}

/** What is seen of the map, less a margin on all sides. */
export function viewOf(map: L.Map, margin: number): Box {
  const from = map.containerPointToLayerPoint([margin, margin]);
  const to = map.containerPointToLayerPoint(map.getSize().subtract([margin, margin]));
  return { left: from.x, top: from.y, right: to.x, bottom: to.y };
}
