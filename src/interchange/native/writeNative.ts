import { arrangementOf, documentOf, type MapDocument, rowsOf } from '../../domain/document';
import type { Id } from '../../domain/id';
import type { MapCopy } from '../../domain/mapCopy';
import { schemaVersion } from '../../domain/migrations';
import { radiusOf } from '../../layout/radiusOf';
import { canonical, canonicalLines } from './canonical';
import { type Digest, digest as sha256Of } from './digest';
import { keptBy, others } from './kept';
import { type Breath, mapPartOf, mapPartText, mapPartTextSlowly, mapRowOf } from './mapPart';
import { type Circle, fileKeys, formatName, minReader } from './nativeFile';

export interface WriteOptions {
  /** Milliseconds since 1970. */
  readonly exportedAt: number;
  readonly appVersion: string;
  readonly digest?: Digest;
  /** Left out, the text is written in one go. */
  readonly breath?: Breath;
}

const rounded = (length: number): number => Math.round(length * 100) / 100;

const member = (key: string, text: string): string => `${JSON.stringify(key)}:${text}`;

const documentFrom = (copy: MapCopy): MapDocument =>
  documentOf(
    mapRowOf(copy)?.id ?? ('map_' as Id),
    copy.rows.map(({ row }) => row),
  );

/** Every circle that has a place, as it is drawn: for other programs, which need not know our rows. */
const circlesOf = (copy: MapCopy): readonly Circle[] => {
  const document = documentFrom(copy);
  const places = arrangementOf(document)?.positions ?? {};
  const ids = rowsOf(document, 'node').map(({ id }) => id);
  return ids.sort().flatMap((id): readonly Circle[] => {
    const place = places[id];
    return place ? [{ id, x: place[0], y: place[1], r: rounded(radiusOf(document, id)) }] : [];
  });
};

/**
 * A whole map as the text of a `.commonwheel.json` file. `sha256` is of the `map` part exactly as
 * it stands in the text; reading a file and writing it again gives that part back byte for byte.
 */
export const writeNative = async (copy: MapCopy, options: WriteOptions): Promise<string> => {
  const rows = mapPartOf(copy);
  const part = options.breath ? await mapPartTextSlowly(rows, options.breath) : mapPartText(rows);
  const map = mapRowOf(copy);
  const head = {
    format: formatName,
    version: schemaVersion,
    minReader,
    exportedAt: new Date(options.exportedAt).toISOString(),
    appVersion: options.appVersion,
    sha256: await (options.digest ?? sha256Of)(part),
    ...(map && others(keptBy(map).file, fileKeys)),
  };
  const lines = [
    ...Object.entries(head).map(([key, value]) => member(key, canonical(value))),
    member('circles', canonicalLines(circlesOf(copy))),
    member('map', part),
  ];
  return `{\n${lines.join(',\n')}\n}\n`;
};
