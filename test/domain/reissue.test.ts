import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentOf, rowsOf } from '../../src/domain/document';
import { outlineOf } from '../../src/domain/outline';
import { reissued } from '../../src/domain/reissue';
import { countingIds } from '../support/ids';
import { mapOf } from '../support/maps';

const names = (branch: ReturnType<typeof outlineOf>['themes'][number]): unknown => ({
  theme: branch.theme.name,
  under: branch.subThemes.map(names),
  partners: branch.partners.map(({ name }) => name),
});

describe('rows under new ids', () => {
  const line = fc.constantFrom('# Mentors', '## Peers', '# Tours', 'Acme Fab', 'County Health');

  it('make the same map, and share no id with the first', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const first = mapOf(['Flex Friday', ...lines].join('\n'), countingIds());
        const rows = reissued([...first.rows.values()], countingIds(5000));
        const map = rows.find((row) => row.kind === 'map');
        const second = documentOf(map?.id ?? first.map, rows);
        expect(rows.filter(({ id }) => first.rows.has(id))).toEqual([]);
        expect(outlineOf(second).themes.map(names)).toEqual(outlineOf(first).themes.map(names));
        expect(outlineOf(second).unsorted.length).toBe(outlineOf(first).unsorted.length);
      }),
    );
  });

  it('take places along', () => {
    const first = mapOf('Flex Friday', countingIds());
    const [center] = rowsOf(first, 'node');
    const placed = [...first.rows.values()].map((row) =>
      row.kind === 'arrangement' && center
        ? { ...row, positions: { [center.id]: [3, 4] as const } }
        : row,
    );
    const rows = reissued(placed, countingIds(5000));
    const node = rows.find((row) => row.kind === 'node');
    const arrangement = rows.find((row) => row.kind === 'arrangement');
    expect(arrangement).toMatchObject({ positions: { [node?.id ?? '']: [3, 4] } });
  });
});
