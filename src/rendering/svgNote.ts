import type { Point } from '../domain/row';
import { familyOf, type Look } from './look';
import { noteColors, notePartsOf } from './lookNote';
import { fadedOpacity } from './lookPaint';
import { noteType } from './noteShape';
import type { Camera, SceneNote } from './scene';
import { type Mark, mark, rounded } from './svgText';

const pointsOf = (points: readonly Point[]): string =>
  points.map(([x, y]) => `${rounded(x)},${rounded(y)}`).join(' ');

/** A slip of paper with its words as real text. */
export const svgNote = (note: SceneNote, camera: Camera, look: Look): Mark => {
  const parts = notePartsOf(note, [note.x, note.y], camera, look);
  const colors = noteColors(look);
  const edge = {
    stroke: colors.edge,
    'stroke-width': parts.edge,
    'stroke-linejoin': 'round',
  };
  return mark('g', { opacity: note.faded ? fadedOpacity : null }, [
    mark('polygon', { points: pointsOf(parts.outline), fill: colors.paper, ...edge }),
    mark('polygon', { points: pointsOf(parts.fold), fill: colors.fold, ...edge }),
    mark(
      'text',
      {
        'font-family': familyOf(noteType.weight),
        'font-size': parts.size,
        'font-weight': noteType.weight,
        fill: colors.words,
      },
      parts.lines.filter(({ text }) => text).map(({ x, y, text }) => mark('tspan', { x, y }, text)),
    ),
  ]);
};
