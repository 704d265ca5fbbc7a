import { zipSync } from 'fflate';
import { createSampleInitiative } from '../../src/domain/sample/initiative';
import { writeBackup } from '../../src/interchange/backup/backupFile';
import { measureSetOf, writeMeasureSet } from '../../src/interchange/measureSet/writeMeasureSet';
import { locked } from '../../src/interchange/native/locked';
import { writeNative } from '../../src/interchange/native/writeNative';
import { type PlainMap, plainElement } from '../../src/interchange/plain/plainMap';
import { plainWriters } from '../../src/interchange/registry';
import { speak } from '../../src/messages/speak';
import { copyFrom } from './arbitraries';
import { countingIds } from './ids';
import { mapOf } from './maps';

/** A sound file, for tests that damage it. */
export interface SampleFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const bytesOf = (content: string | Uint8Array): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

const plain: PlainMap = {
  title: 'Our town',
  columns: ['Status', 'Größe'],
  linkColumns: ['Weight'],
  elements: [
    { ...plainElement('c', 'Our town'), role: 'center', at: [0, 0] },
    { ...plainElement('t', 'Mentors'), role: 'theme', at: [10, 20], color: '#336699' },
    {
      ...{ ...plainElement('a', 'Acme “Fab”, Señal'), role: 'partner', type: 'company' },
      ...{ under: ['t'], values: { Status: 'warm', Größe: '12' }, description: 'two\nlines' },
    },
    { ...plainElement('b', 'Library'), role: 'partner', under: ['t'], at: [30, 40], pinned: true },
  ],
  links: [
    { id: 'l', from: 'a', to: 'b', type: 'helps', direction: 'forward', values: { Weight: '2' } },
  ],
  notices: [],
};

const setName = { id: 'regional', name: 'Regional set', version: 3 };

const ownText = (): Promise<string> =>
  writeNative(copyFrom(mapOf('Our town\n# Mentors\nAcme Fab', countingIds())), {
    exportedAt: 0,
    appVersion: '1',
  });

const setText = (): string => {
  const told = { words: speak('en'), language: 'en', now: 0 } as const;
  const set = measureSetOf(createSampleInitiative(countingIds(), told), setName);
  return writeMeasureSet(set, '1');
};

const gzipped = async (text: string): Promise<Uint8Array> => {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const kumuProject = JSON.stringify({
  _id: 'p',
  name: 'Our town',
  elements: [
    { _id: 'e1', attributes: { label: 'Acme', 'element type': 'Company' } },
    { _id: 'e2', attributes: { label: 'Library' } },
  ],
  connections: [{ _id: 'c1', from: 'e1', to: 'e2', attributes: {} }],
  maps: [{ elements: [{ element: 'e1', position: { x: 1, y: 2 }, pinned: true }] }],
});

const zippedOf = (files: readonly SampleFile[]): Uint8Array =>
  zipSync(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])));

/** One sound file of every kind that is read or written. */
export const sampleFiles = async (): Promise<readonly SampleFile[]> => {
  const own = await ownText();
  const backup = await writeBackup([{ name: 'a.commonwheel.json', text: own }]);
  const foreign = await Promise.all(
    plainWriters.map(async ({ id, write }) =>
      (await write(plain)).map(
        ({ extension, content }, at): SampleFile => ({
          name: `${id}${at}${extension}`,
          bytes: bytesOf(content),
        }),
      ),
    ),
  );
  return [
    { name: 'map.commonwheel.json', bytes: bytesOf(own) },
    { name: 'map.commonwheel.json.gz', bytes: await gzipped(own) },
    { name: 'locked.commonwheel.json', bytes: bytesOf(await locked(bytesOf(own), 'password', 1)) },
    { name: 'all.commonwheel-backup.zip', bytes: new Uint8Array(await backup.arrayBuffer()) },
    { name: 'tables.zip', bytes: zippedOf(foreign.find(({ length }) => length === 2) ?? []) },
    { name: 'regional.measures.json', bytes: bytesOf(setText()) },
    { name: 'kumu-project.json', bytes: bytesOf(kumuProject) },
    ...foreign.flat(),
  ];
};
