import { arrangementOf, documentOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { Row } from '../../domain/row';
import { seenBy } from '../../domain/seen';
import type { Places } from '../../layout/graph';
import type { Look } from '../../rendering/look';
import { sceneOf } from '../../rendering/sceneOf';
import { imageAddress, thumbnailOf } from '../../rendering/svgThumbnail';
import type { Voice } from '../headline/clauses';
import { sentenceText } from '../headline/sentence';

/** In CSS px; the image is scaled to its card. */
export const thumbnailSize = { width: 352, height: 168 };

/** A small picture of a map, and what it shows in words. */
export interface ThumbnailPicture {
  /** For an image element. */
  readonly address: string;
  readonly text: string;
}

/** The picture of stored rows, every circle where it was left; null when there is none yet. */
export const drawThumbnail = (
  map: Id,
  rows: readonly Row[],
  look: Look,
  voice: Voice,
): ThumbnailPicture | null => {
  const unnamed = voice.words('map.unnamedPerson');
  const document = seenBy(documentOf(map, rows), { audience: 'partners', unnamed });
  const places = new Map(Object.entries(arrangementOf(document)?.positions ?? {})) as Places;
  const scene = sceneOf(document, places);
  if (scene.circles.length === 0) return null;
  const address = imageAddress(thumbnailOf(scene, look, thumbnailSize));
  return { address, text: sentenceText(voice, document) };
};
