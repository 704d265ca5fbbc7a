import type { MapDocument } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import { fileNameFor } from '../../interchange/fileName';
import { browserMeasure } from '../../rendering/measure';
import { formatOf } from '../shell/format';
import type { Services } from '../shell/services';
import { wordsOf } from '../shell/words';
import { withFonts } from './fontsIn';
import { type PictureMeasures, pictureOf } from './picture';

export const pictureKinds = ['png2', 'png4', 'svg'] as const;
export type PictureKind = (typeof pictureKinds)[number];

export interface PictureWish {
  readonly kind: PictureKind;
  readonly isClear: boolean;
  readonly measures: PictureMeasures;
}

/** A wide slide; a picture is as many times larger as its kind says. */
const slide = { width: 1280, height: 720 };

const scales: Readonly<Record<Exclude<PictureKind, 'svg'>, number>> = { png2: 2, png4: 4 };

const loaded = async (svg: string): Promise<HTMLImageElement> => {
  const image = new Image();
  image.src = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    await image.decode();
    return image;
  } finally {
    URL.revokeObjectURL(image.src);
  }
};

/** SVG as PNG, so many times larger. */
const pngOf = async (svg: string, scale: number): Promise<Blob> => {
  const image = await loaded(svg);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  const context = canvas.getContext('2d');
  context?.drawImage(image, 0, 0, canvas.width, canvas.height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (!blob || !context) throw new Error('this browser could not draw the picture');
  return blob;
};

/** The picture of what may be seen, as a file with its name. */
export const pictureFile = async (
  seen: MapDocument,
  { kind, isClear, measures }: PictureWish,
  { preferences, clock }: Pick<Services, 'preferences' | 'clock'>,
): Promise<{ readonly name: string; readonly content: Blob }> => {
  const { language } = preferences.getState();
  const words = wordsOf(language);
  const title = titleOf(seen) || words('common.untitled');
  const options = { paper: slide, isClear, measures };
  const svg = await withFonts(
    pictureOf(seen, title, words, browserMeasure, formatOf(language), options),
  );
  const name = (extension: string) => fileNameFor(title, new Date(clock.now()), extension);
  if (kind === 'svg')
    return { name: name('.svg'), content: new Blob([svg], { type: 'image/svg+xml' }) };
  return { name: name('.png'), content: await pngOf(svg, scales[kind]) };
};
