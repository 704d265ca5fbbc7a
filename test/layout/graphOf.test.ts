import { describe, expect, it } from 'vitest';
import { dragTo } from '../../src/domain/commands/arrange';
import { graphOf } from '../../src/layout/graphOf';
import { widthByTable } from '../../src/layout/letterWidths';
import { partnerRadius } from '../../src/layout/partnerRadius';
import { radiusOf } from '../../src/layout/radiusOf';
import { at, fortyIn, laidOut } from '../support/exampleMaps';
import { countingIds, idOf } from '../support/ids';
import { did, mapOf, named } from '../support/maps';

const map = () =>
  mapOf('Flex Friday\n# Mentors\nAcme Fab\n## Near mentors\n# Funding', countingIds());

describe('radiusOf', () => {
  it('makes partners small and themes large, larger with more partners', () => {
    const [few, many] = [fortyIn(7), fortyIn(2)];
    expect(radiusOf(few, named(few, 'Acme Fab').id)).toBe(partnerRadius);
    expect(radiusOf(many, named(many, 'Mentors').id)).toBeGreaterThan(
      radiusOf(few, named(few, 'Mentors').id),
    );
  });

  it('makes a circle as large as its name needs', () => {
    const document = map();
    const longer = mapOf('Flex Friday\n# Transportation', countingIds());
    const [short, long] = [named(document, 'Mentors'), named(longer, 'Transportation')];
    expect(radiusOf(longer, long.id) * 2).toBeGreaterThan(widthByTable(long.name, 15, 650) + 6);
    expect(radiusOf(longer, long.id)).toBeGreaterThan(radiusOf(document, short.id));
  });

  it('takes a circle that is not there for a partner', () => {
    expect(radiusOf(map(), idOf('node', 999))).toBe(partnerRadius);
  });
});

describe('graphOf', () => {
  it('lists the center, themes with their sub-themes, then partners, each with what it hangs on', () => {
    const document = map();
    const { nodes } = graphOf(document, widthByTable);
    const names = nodes
      .map(({ id }) => document.rows.get(id))
      .map((row) => (row?.kind === 'node' ? row.name : ''));
    expect(names).toEqual(['Flex Friday', 'Mentors', 'Near mentors', 'Funding', 'Acme Fab']);
    const mentors = named(document, 'Mentors').id;
    expect(nodes.map(({ under }) => under)).toEqual([[], [], [mentors], [], [mentors]]);
  });

  it('gives partners room for their names and big circles none outside', () => {
    const { nodes } = graphOf(map(), widthByTable);
    const widths = nodes.map(({ label }) => label.width > 0);
    expect(widths).toEqual([false, false, false, false, true]);
  });

  it('takes a pin for the place, whatever else is written', () => {
    const document = at(map(), laidOut(map()));
    const acme = named(document, 'Acme Fab').id;
    const pinned = did(
      document,
      dragTo,
      { id: acme, positions: { [acme]: [30, 40] as const } },
      countingIds(900),
    );
    const node = graphOf(pinned, widthByTable).nodes.find(({ id }) => id === acme);
    expect(node).toMatchObject({ at: [30, 40], pinned: true });
    expect(graphOf(map(), widthByTable).nodes[0]?.at).toBeNull();
  });
});
