import { arrangementOf, type MapDocument, mapRow, rowsOf } from '../../domain/document';
import type { Places } from '../../layout/graph';
import type { Words } from '../../messages/words';
import type { Size } from '../../rendering/camera';
import { placeLabels } from '../../rendering/labels';
import { legendOf } from '../../rendering/legend';
import { withEdgeDot } from '../../rendering/legendArcs';
import type { LegendSection } from '../../rendering/legendRow';
import { type LegendShapes, legendShapes } from '../../rendering/legendShapes';
import { lookOf } from '../../rendering/look';
import type { Measure } from '../../rendering/scene';
import { sceneOf } from '../../rendering/sceneOf';
import { type PageLack, pageOf } from '../../rendering/svgPage';
import { pictureText } from '../headline/pictureText';
import { headingWords } from '../layouts/headingWords';
import { wordedLegend } from '../legend/legendWords';
import type { Arcs } from '../mapMeasures/circleArcs';
import { typeOnLine } from '../outline/connections';
import type { Format } from '../shell/format';

/** Room for the picture on one landscape page of Letter or A4, in CSS px. */
const onePage = { width: 970, height: 590 };

/** A blank between two lines of a name would count as the end of the first, and push it aside. */
const betweenLines = /<\/tspan>\s+<tspan/g;

export interface PictureOptions {
  /** Room for the picture, in CSS px; one landscape page when left out. */
  readonly paper?: Size;
  /** Without a ground of its own. */
  readonly isClear?: boolean;
  /** Measures around circles with what the legend says of them; none when left out. */
  readonly measures?: PictureMeasures;
}

export interface PictureMeasures {
  readonly arcs: Arcs;
  readonly legend: readonly LegendSection[];
  /** What figures carry wherever they go (R27). */
  readonly about?: readonly string[];
}

/** Who shows figures says what kind of copy it is, and whether they are real. */
const aboutFigures = (document: MapDocument, words: Words): readonly string[] => [
  words('measures.private'),
  ...(mapRow(document)?.sample ? [words('measures.illustrative')] : []),
];

const noMeasures: PictureMeasures = { arcs: new Map(), legend: [] };

/** The picture of a map, as SVG text: everything on it, whatever the filter shows. */
export const pictureOf = (
  document: MapDocument,
  title: string,
  words: Words,
  measure: Measure,
  format: Format,
  { paper = onePage, isClear = false, measures = noMeasures }: PictureOptions = {},
): string => {
  const places = new Map(Object.entries(arrangementOf(document)?.positions ?? {})) as Places;
  const scene = sceneOf(document, places, {
    linkWords: (type) => typeOnLine(words, type),
    headingWords: headingWords(words, format, document),
    arcs: measures.arcs,
    // Paper is handed on: notes that are only mine stay behind.
    notes: rowsOf(document, 'note').filter(({ audience }) => audience !== 'mine'),
  });
  const desc = `${pictureText({ words, format }, document)} ${words('print.picture', { title })}`;
  const voice = { words, format, document };
  const about =
    measures.arcs.size > 0 ? [...aboutFigures(document, words), ...(measures.about ?? [])] : [];
  const signs = legendOf(document, 'loose');
  const legend = ({ names, arcs }: PageLack, width: number): LegendShapes => {
    const ofArcs = arcs === 'all' ? measures.legend : withEdgeDot(measures.legend);
    const left = names > 0 ? [words('legend.hidden.namesOnPaper', { count: names })] : [];
    const sections = wordedLegend(voice, [...ofArcs, ...signs]);
    return legendShapes(sections, { width, notes: [...about, ...left] }, lookOf(), measure);
  };
  const svg = pageOf(scene, { title, desc, paper, measure, placeLabels, legend, isClear });
  return svg.replace(betweenLines, '</tspan><tspan');
};
