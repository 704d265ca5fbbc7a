import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../src/domain/outline';
import { rowFrom } from '../../src/domain/schema';
import { mapPartOf, mapPartText } from '../../src/interchange/native/mapPart';
import { readNative } from '../../src/interchange/native/readNative';
import { writeNative } from '../../src/interchange/native/writeNative';
import { copyArbitrary } from '../support/arbitraries';
import { type Schema, schemaProblems } from '../support/jsonSchema';
import { soundRows } from '../support/soundRows';

const textOf = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');
const schema = JSON.parse(textOf('../../public/commonwheel.schema.json')) as Schema;
const example = textOf('./example.commonwheel.json');
const problemsOf = (text: string) => schemaProblems(JSON.parse(text), schema);

describe('the published schema of files', () => {
  it('b1 holds the example, which opens as the map of Flex Friday; its map part is written back as it is', async () => {
    expect(problemsOf(example)).toEqual([]);
    const read = await readNative(example);
    if (!read.ok) throw new Error(read.error.reason);
    const { center, themes } = outlineOf(read.value.document);
    expect([center?.name, themes[0]?.theme.name, themes[0]?.partners[0]?.name]).toEqual([
      'Flex Friday',
      'Mentors',
      'Acme Fab',
    ]);
    expect(read.value.notices).toEqual([]);
    expect(example).toContain(mapPartText(mapPartOf(read.value.copy)));
  });

  it('holds every file that is written', () =>
    fc.assert(
      fc.asyncProperty(copyArbitrary, async (copy) => {
        const text = await writeNative(copy, { exportedAt: 1e12, appVersion: '0.1.0' });
        expect(problemsOf(text)).toEqual([]);
      }),
      { numRuns: 40 },
    ));

  it('agrees with the check of rows on what a row must not be', () => {
    const entries = JSON.parse(example).map.rows as { row: Record<string, unknown> }[];
    const holds = (row: unknown) =>
      schemaProblems({ ...entries[0], row }, { $ref: '#/$defs/entry', $defs: schema.$defs })
        .length === 0;
    const known = soundRows.flatMap((row) => Object.keys(row).map((key) => [row, key] as const));
    for (const row of soundRows) expect(holds(row)).toBe(true);
    for (const [row, key] of known) {
      for (const value of [undefined, 7.5, 'x'.repeat(5000), [1, 2, 3], { bad: 1 }]) {
        const broken = JSON.parse(JSON.stringify({ ...row, [key]: value }));
        if (key !== 'kind')
          expect([key, value, holds(broken)]).toEqual([key, value, rowFrom(broken).ok]);
      }
    }
  });
});
