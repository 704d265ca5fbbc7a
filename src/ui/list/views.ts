import type { Id } from '../../domain/id';

export const mapViews = ['map', 'list', 'measures'] as const;

/** The ways an open map is looked at; all of them are one screen, over one open map. */
export type MapViewName = (typeof mapViews)[number];

/** Where a view of a map is found in the app. */
export const placeOfView = (map: Id, view: MapViewName): string =>
  view === 'map' ? `/map/${map}` : `/map/${map}/${view}`;
