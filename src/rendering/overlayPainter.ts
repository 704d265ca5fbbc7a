import type { Id } from '../domain/id';
import { paintAccentCurve, paintArrows } from './canvasLine';
import { paintLabels, type Shot } from './canvasPainter';
import { boxesMeet } from './labelBox';
import { themeColor, weightFor } from './lookPaint';
import { paintConnecting, paintHandle } from './overlayConnect';
import { paintNear } from './overlayNear';
import { paintNoteRings } from './overlayNote';
import { type Plate, paintPlate, plateFor } from './overlayPlate';
import { paintDropTarget, paintFocused, paintHovered, paintSelected } from './overlayRing';
import { type Disk, pointOn } from './paintCurve';
import { curveOf, diskOf, rimOf } from './paintPlace';
import type { Box, Measure, PlacedLabel, SceneCircle } from './scene';
import type { Stage } from './stage';
import type { Overlay } from './view';

/** What the overlay needs beside its own state. */
export interface OverlayShot extends Shot {
  readonly stage: Stage;
  readonly measure: Measure;
  /** The names of the scene, drawn anew over rings that touch them. */
  readonly labels: readonly PlacedLabel[];
  /** True when a circle's whole name is already drawn. */
  readonly isNamed: (circle: SceneCircle) => boolean;
}

type Paint = (context: CanvasRenderingContext2D, overlay: Overlay, shot: OverlayShot) => void;

/** Paints what is above the scene: chosen, hovered, targets, handle, the line being drawn, names. */
export const paintOverlay: Paint = (context, overlay, shot) => {
  context.save();
  for (const paint of [
    paintTargets,
    paintNoteRings,
    paintLinks,
    paintRings,
    paintConnect,
    paintNames,
  ])
    paint(context, overlay, shot);
  if (overlay.marquee) paintMarquee(context, overlay.marquee, shot);
  context.restore();
};

const diskFor = ({ stage, camera }: OverlayShot, id: Id | null): Disk | null => {
  const index = id === null ? undefined : stage.at.get(id);
  return index === undefined ? null : diskOf(stage, index, camera);
};

/** Rings stand outside of the arcs around a circle. */
const rimFor = ({ stage, camera }: OverlayShot, id: Id): Disk | null => {
  const index = stage.at.get(id);
  return index === undefined ? null : rimOf(stage, index, camera);
};

const paintTargets: Paint = (context, { dropTarget }, shot) => {
  const disk = diskFor(shot, dropTarget);
  if (!disk || !dropTarget) return;
  const circle = shot.stage.circles[shot.stage.at.get(dropTarget) ?? -1];
  paintDropTarget(context, disk, themeColor(shot.look, circle?.color ?? null), shot.look);
};

const paintLinks: Paint = (context, { hover, selected }, { stage, camera, look }) => {
  if (!hover && selected.size === 0) return;
  for (const staged of stage.lines) {
    const { id } = staged.line;
    if (!id || !(id === hover || selected.has(id))) continue;
    const curve = curveOf(stage, staged, camera);
    if (!curve) continue;
    paintAccentCurve(context, curve, look, staged.line.dash);
    paintArrows(context, staged.line, curve, 1.2 * weightFor(look, camera.k));
  }
};

const paintRings: Paint = (context, { hover, selected, focus, fresh }, shot) => {
  if (fresh && !selected.has(fresh)) ringFor(context, shot, fresh, paintSelected);
  if (hover && !selected.has(hover)) {
    paintNear(context, hover, shot);
    ringFor(context, shot, hover, paintHovered);
  }
  if (focus) ringFor(context, shot, focus, paintFocused);
  for (const id of selected) ringFor(context, shot, id, paintSelected);
  const ringed = shot.labels.filter(({ id }) => id === hover || id === focus || selected.has(id));
  paintLabels(context, ringed, shot.stage, shot);
};

const ringFor = (
  context: CanvasRenderingContext2D,
  shot: OverlayShot,
  id: Id,
  paint: typeof paintSelected,
): void => {
  const disk = rimFor(shot, id);
  if (disk) paint(context, disk, shot.look);
};

const paintConnect: Paint = (context, { connect, handle }, shot) => {
  const own = diskFor(shot, handle);
  if (own && !connect) paintHandle(context, own, shot.look);
  const from = diskFor(shot, connect?.from ?? null);
  if (!connect || !from) return;
  const target = diskFor(shot, connect.target);
  if (target) paintSelected(context, target, shot.look);
  paintConnecting(context, from, connect.to, target, shot.look);
};

/** More chosen circles than these would hide the map under their names. */
const fewChosen = 5;

/**
 * Names that had no room, in full: of what is under the pointer, in focus, and chosen; what a
 * connection under the pointer says. A plate that would lie on a more important one is left out.
 */
const paintNames: Paint = (context, { hover, focus, fresh, selected }, shot) => {
  const chosen =
    selected.size > fewChosen ? [] : [...selected].filter((id) => shot.stage.at.has(id));
  const plates: Plate[] = [];
  for (const id of new Set([hover, focus, fresh, ...chosen])) {
    const plate = id === null ? null : plateOf(id, shot);
    if (plate && !plates.some(({ box }) => boxesMeet(box, plate.box, 0, 0))) plates.push(plate);
  }
  for (const plate of plates) paintPlate(context, plate, shot.look);
};

const plateOf = (id: Id, shot: OverlayShot) => {
  const { stage, camera, size, measure, look } = shot;
  const letters = { measure, type: look.type };
  const disk = diskFor(shot, id);
  const circle = stage.circles[stage.at.get(id) ?? -1];
  if (disk && circle)
    return shot.isNamed(circle) ? null : plateFor(circle.name, disk, size, letters);
  const staged = stage.lines.find(({ line }) => line.id === id);
  const curve = staged ? curveOf(stage, staged, camera) : null;
  if (!staged?.line.text || !curve) return null;
  const [x, y] = pointOn(curve, 0.5);
  return plateFor(staged.line.text, { x, y, r: 0 }, size, letters);
};

const paintMarquee = (
  context: CanvasRenderingContext2D,
  { left, top, right, bottom }: Box,
  { look }: OverlayShot,
): void => {
  context.fillStyle = look.colors.accent;
  context.strokeStyle = look.colors.accent;
  context.lineWidth = 1.25;
  context.globalAlpha = 0.1;
  context.fillRect(left, top, right - left, bottom - top);
  context.globalAlpha = 1;
  context.strokeRect(left, top, right - left, bottom - top);
};
