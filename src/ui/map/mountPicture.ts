import { placeLabels } from '../../rendering/labels';
import { createMapView } from '../../rendering/mapView';
import { browserMeasure } from '../../rendering/measure';
import { lookForCanvas, onCanvasLook } from './canvasLook';
import { attachGestures } from './gestures/attach';
import { mapRules, type RuleHooks } from './mapRules';
import { createPicture, type LivePicture } from './picture';
import type { MapTools } from './tools';

/** Says on the surface whether circles are on their way: being laid out, or gliding to their places, the view with them. */
const markBusy = (surface: HTMLElement, tools: MapTools, picture: LivePicture): (() => void) => {
  const { busy } = tools.map.layout;
  const mark = (): void => {
    surface.ariaBusy = String(busy.getState().busy || picture.moving.getState());
  };
  mark();
  const stops = [busy.subscribe(mark), picture.moving.subscribe(mark)];
  return () => {
    for (const stop of stops) stop();
  };
};

/** Puts the living picture of a map onto a surface; call the result to take it away. */
export const mountPicture = (
  surface: HTMLElement,
  tools: MapTools,
  hooks: Omit<RuleHooks, 'letGo'>,
): (() => void) => {
  const { preferences, room } = tools.services;
  const { stage } = tools.map;
  const look = () => lookForCanvas(preferences.getState(), room.getState());
  const view = createMapView({
    surface,
    measure: browserMeasure,
    placeLabels,
    look: look(),
    onResize: () => stage.picture()?.resized(),
  });
  const picture = createPicture(tools, view);
  const rules = mapRules(tools, view, { ...hooks, letGo: picture.letGo });
  const stops = [
    attachGestures(surface, view, rules),
    onCanvasLook(preferences, () => picture.setLook(look())),
    room.subscribe(() => picture.setLook(look())),
    markBusy(surface, tools, picture),
    picture.stop,
    view.destroy,
  ];
  stage.setPicture(picture);
  return () => {
    stage.setPicture(null);
    for (const stop of stops) stop();
  };
};
