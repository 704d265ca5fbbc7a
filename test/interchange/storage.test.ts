import { describe, expect, it } from 'vitest';
import { mapPartOf, mapPartText } from '../../src/interchange/native/mapPart';
import { readNative } from '../../src/interchange/native/readNative';
import { writeNative } from '../../src/interchange/native/writeNative';
import { testBrowser } from '../persistence/support/browser';
import { openIn } from '../persistence/support/session';
import { copyFrom } from '../support/arbitraries';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';

describe('a file that goes through storage', () => {
  it('T12 comes out byte for byte as it went in, also what a newer version wrote', async () => {
    const copy = copyFrom(mapOf('Flex Friday\n# Mentors\nAcme Fab ~warm\nBeta', countingIds()));
    const file = JSON.parse(await writeNative(copy, { exportedAt: 0, appVersion: '9' }));
    file.map.rows.push({ row: { id: `slide_${'7'.repeat(22)}`, kind: 'slide' } });
    file.map.seasons = { fall: ['Acme'] };
    const read = await readNative(JSON.stringify(file));
    if (!read.ok) throw new Error(read.error.reason);
    const { shelf } = await openIn(testBrowser().window());
    await shelf.adopt(read.value.document.map, read.value.copy);
    const stored = await shelf.copy(read.value.document.map);
    if (!stored) throw new Error('nothing was stored');
    const part = mapPartText(mapPartOf(stored));
    expect(part).toBe(mapPartText(mapPartOf(read.value.copy)));
    expect(JSON.parse(part).seasons).toEqual({ fall: ['Acme'] });
    expect(part).toContain('"kind":"slide"');
  });
});
