import { documentOf, type MapDocument } from '../../domain/document';
import { titleOf } from '../../domain/outline';
import { fileNameFor } from '../../interchange/fileName';
import type { OutFile, PlainWriter } from '../../interchange/format';
import { packedExtension } from '../../interchange/native/nativeFile';
import { copyNow } from '../keeping/copyNow';
import { fileOf } from '../library/mapFile';
import type { MapTools } from '../map/tools';
import { recordBackup } from './backups';

/** Does what makes a file, and says where it is, or that it could not be made. */
export const handingOut = async (
  { services, words }: MapTools,
  make: () => Promise<string>,
): Promise<void> => {
  try {
    services.toasts.show({ text: words('share.downloaded', { file: await make() }) });
  } catch {
    services.toasts.show({ text: words('share.failed') });
  }
};

const titled = ({ services, words }: MapTools, title: string, ending: string): string =>
  fileNameFor(title || words('common.untitled'), new Date(services.clock.now()), ending);

const nameFor = (tools: MapTools, map: MapDocument, ending: string): string =>
  titled(tools, titleOf(map), ending);

const endingOf = ({ part, extension }: OutFile): string =>
  part ? `-${part}${extension}` : extension;

const bytesOf = ({ content }: OutFile): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const zipped = async (
  files: readonly OutFile[],
  name: (file: OutFile) => string,
): Promise<Blob> => {
  const { zipSync } = await import('fflate');
  const entries = files.map((file) => [name(file), bytesOf(file)] as const);
  const bytes = zipSync(Object.fromEntries(entries)) as Uint8Array<ArrayBuffer>;
  return new Blob([bytes], { type: 'application/zip' });
};

/** Hands out files that were written, named after a title; several as one zip. */
export const handOutFiles = async (
  tools: MapTools,
  title: string,
  files: readonly OutFile[],
): Promise<string> => {
  const [only] = files;
  if (!only) throw new Error('no file was written');
  const named = (file: OutFile): string => titled(tools, title, endingOf(file));
  const name = files.length > 1 ? titled(tools, title, '.zip') : named(only);
  const content =
    files.length > 1
      ? await zipped(files, named)
      : new Blob([bytesOf(only) as Uint8Array<ArrayBuffer>], { type: only.mediaType });
  tools.services.files.download(name, content);
  return name;
};

/** Hands out what may be seen of the map in a format of another program; several files as one zip. */
export const handOutPlain = async (
  tools: MapTools,
  seen: MapDocument,
  writer: PlainWriter,
): Promise<string> => {
  const { plainOf } = await import('../../interchange/plain/plainOf');
  return handOutFiles(tools, titleOf(seen), await writer.write(plainOf(seen)));
};

/** Hands out what may be seen of the map as a file of ours: a map of its own for whoever opens it. */
export const handOutCopy = async (tools: MapTools, seen: MapDocument): Promise<string> => {
  const { services } = tools;
  const { publicCopy } = await import('../../interchange/native/publicCopy');
  const now = services.clock.now();
  const copy = publicCopy(seen, now, services.ids);
  const { row } = copy.rows.find(({ row: { kind } }) => kind === 'map') ?? {};
  if (!row) throw new Error('the copy has no map');
  const { name, text } = await fileOf(row.id, copy, now);
  services.files.download(name, text);
  return name;
};

export interface WholeOptions {
  /** Protects the file; it is kept nowhere. */
  readonly password?: string;
  /** Packs the file. */
  readonly isPacked?: boolean;
}

/** Hands out the whole map as a file of ours; it counts as backed up then. */
export const handOutWhole = async (
  tools: MapTools,
  { password, isPacked = false }: WholeOptions = {},
): Promise<string> => {
  const { map, services } = tools;
  const copy = await copyNow(tools);
  const { name, text } = await fileOf(map.id, copy, services.clock.now());
  const bytes = new TextEncoder().encode(text);
  if (password) {
    const { locked } = await import('../../interchange/native/locked');
    services.files.download(name, await locked(bytes, password));
  } else if (isPacked) {
    const { gzip } = await import('../../interchange/native/gzip');
    const whole = documentOf(
      map.id,
      copy.rows.map(({ row }) => row),
    );
    const packed = (await gzip(bytes)) as Uint8Array<ArrayBuffer>;
    const packedName = nameFor(tools, whole, packedExtension);
    services.files.download(packedName, new Blob([packed], { type: 'application/gzip' }));
    recordBackup(services, map.id);
    return packedName;
  } else services.files.download(name, text);
  recordBackup(services, map.id);
  return name;
};
