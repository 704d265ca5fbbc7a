import { describe, expect, it } from 'vitest';
import { applied } from '../../src/domain/change';
import { placing } from '../../src/domain/commands/arrange';
import { arrangementOf, linksOf, type MapDocument } from '../../src/domain/document';
import { allThemes, centerOf, outlineOf, partnersOf, themesOf } from '../../src/domain/outline';
import { mappingOf } from '../../src/interchange/mapping/assign';
import { proposeMapping } from '../../src/interchange/mapping/propose';
import {
  type PlainElement,
  type PlainLink,
  type PlainMap,
  plainElement,
} from '../../src/interchange/plain/plainMap';
import { tableOfPlain } from '../../src/interchange/plain/tableOfPlain';
import { changeOf } from '../../src/interchange/plan/changeOf';
import type { ImportPlan } from '../../src/interchange/plan/plan';
import { planImport } from '../../src/interchange/plan/planImport';
import { countingIds } from '../support/ids';
import { mapOf, named } from '../support/maps';

const ids = countingIds();
const blank = () => mapOf('', ids);

const element = (id: string, label: string, more: Partial<PlainElement> = {}): PlainElement => ({
  ...plainElement(id, label),
  ...more,
});

const link = (from: string, to: string, more: Partial<PlainLink> = {}): PlainLink => ({
  ...{ id: '', from, to, type: '', direction: 'none', values: {} },
  ...more,
});

const plainMap = (
  elements: readonly PlainElement[],
  links: readonly PlainLink[] = [],
  title = 'The States',
): PlainMap => ({
  ...{ title, columns: ['Region'], linkColumns: [], elements, links, notices: [] },
});

const planned = (document: MapDocument, plain: PlainMap): ImportPlan => {
  const table = tableOfPlain(plain, 'project.json');
  const plan = planImport(document, table, mappingOf(proposeMapping(table)), {}, ids);
  if (!plan.ok) throw new Error(`refused: ${plan.error.reason}`);
  return plan.value;
};

const imported = (document: MapDocument, plain: PlainMap): MapDocument =>
  applied(document, changeOf(planned(document, plain)).change);

const states = plainMap(
  [
    element('a', 'Ohio', { type: 'State', at: [10, 20], pinned: true, values: { Region: 'West' } }),
    element('b', 'Utah', {
      type: 'State',
      at: [300, 20],
      pinned: true,
      values: { Region: 'West' },
    }),
    element('c', 'Iowa', { type: 'State', at: [10, 320], values: { Region: 'East' } }),
  ],
  [link('a', 'b', { id: 'x' }), link('b', 'c', { type: 'funds', direction: 'forward' })],
);

describe('a drawing of another program on a blank map', () => {
  it('its circles are partners of no theme, its name is the center, its types go back as they came', () => {
    const plan = planned(blank(), states);
    const document = applied(blank(), plan.change);
    expect(centerOf(document)?.name).toBe('The States');
    expect(allThemes(document)).toEqual([]);
    expect(outlineOf(document).unsorted.map(({ name }) => name)).toEqual(['Ohio', 'Utah', 'Iowa']);
    expect(named(document, 'Ohio')).toMatchObject({ partnerKind: 'other', sourceId: 'a' });
    expect(Object.values(named(document, 'Ohio').fields ?? {})).toEqual(['State', 'West']);
    expect(plan.remarks).toEqual([]);
    expect(plan.notices).toEqual([
      { reason: 'typesKept', values: { count: 3, type: 'State', column: 'Type' } },
    ]);
  });

  it('connections come with ids, types and directions; one that says nothing is connected to', () => {
    const document = imported(blank(), states);
    expect(
      linksOf(document).map(({ type, direction, sourceId }) => [type, direction, sourceId]),
    ).toEqual([
      ['connected to', 'none', 'x'],
      ['funds', 'forward', undefined],
    ]);
  });

  it('places and pins are those of the drawing, and nothing is laid out anew', () => {
    const plan = planned(blank(), states);
    const start = blank();
    const document = applied(start, planned(start, states).change);
    expect(arrangementOf(document)?.positions[named(document, 'Utah').id]).toEqual([300, 20]);
    expect(named(document, 'Utah').pins).toEqual({ force: [300, 20] });
    expect(named(document, 'Iowa').pins).toBeUndefined();
    expect(plan.keepsPlaces).toBe(true);
    expect(changeOf(plan).label.key).toBe('history.importDrawn');
  });

  it('a column can be chosen as theme', () => {
    const table = tableOfPlain(states, 'project.json');
    const mapping = mappingOf(proposeMapping(table)).map((target, at) =>
      table.headers[at] === 'Region' ? ({ is: 'theme' } as const) : target,
    );
    const plan = planImport(blank(), table, mapping, {}, ids);
    if (!plan.ok) throw new Error(plan.error.reason);
    expect(plan.value.themes.map(({ name }) => name)).toEqual(['West', 'East']);
  });

  it('types Theme and Tema are themes, what others are in is one too, sub-themes stand under theirs', () => {
    const document = imported(
      blank(),
      plainMap([
        element('t', 'Mentors', { type: 'Tema' }),
        element('s', 'Welding', { type: 'theme', under: ['t'] }),
        element('g', 'Group'),
        element('p', 'Acme', { under: ['s', 'g'] }),
      ]),
    );
    expect(allThemes(document).map(({ name }) => name)).toEqual(['Mentors', 'Welding', 'Group']);
    expect(named(document, 'Welding')).toMatchObject({
      parent: named(document, 'Mentors').id,
      color: named(document, 'Mentors').color,
    });
    expect(themesOf(document, named(document, 'Acme'))).toHaveLength(2);
    expect(partnersOf(document)).toHaveLength(1);
  });

  it('themes under each other in a circle stand at the top', () => {
    const document = imported(
      blank(),
      plainMap([
        element('t', 'A', { type: 'Theme', under: ['s'] }),
        element('s', 'B', { type: 'Theme', under: ['t'] }),
      ]),
    );
    expect(outlineOf(document).themes.map(({ theme }) => theme.name)).toEqual(['A', 'B']);
  });

  it('a line that is left out takes its connections along, by name; so does one to itself', () => {
    const plan = planned(
      blank(),
      plainMap(
        [element('a', 'Ohio'), element('b', 'x', { description: 'y'.repeat(4001) })],
        [link('a', 'b'), link('a', 'a')],
      ),
    );
    expect(plan.problems.map(({ line, reason }) => [line, reason])).toEqual([[3, 'textTooLong']]);
    expect(plan.links.lost).toEqual([
      { reason: 'endLeftOut', from: 'Ohio', to: 'x', line: 3 },
      { reason: 'sameEnds', from: 'Ohio', to: 'Ohio', line: 2 },
    ]);
    expect(plan.links.create).toEqual([]);
  });

  it('a connection to nowhere is left out with a word', () => {
    const table = tableOfPlain(plainMap([element('a', 'Ohio')], [link('a', 'zz')]), 'm.json');
    expect(table.notices).toEqual([{ reason: 'linkEndLost', values: { count: 1, to: 'zz' } }]);
  });
});

describe('a drawing on a map that stands', () => {
  it('the same again changes nothing', () => {
    const document = imported(blank(), states);
    const plan = planned(document, states);
    expect(plan.counts).toMatchObject({ create: 0, update: 0, unchanged: 3 });
    expect(plan.links).toMatchObject({ create: [], update: {}, unchanged: 2 });
    expect(plan.change).toEqual({ created: {}, updated: {}, deleted: {} });
  });

  it('nothing moves; new circles take their places when the file was drawn on this map', () => {
    const document = imported(blank(), states);
    const ohio = named(document, 'Ohio').id;
    const moved = applied(document, placing(document, { [ohio]: [5, 5] as const }));
    const more = plainMap([
      ...states.elements,
      element('d', 'Texas', { at: [700, 700], pinned: true }),
    ]);
    const next = imported(moved, more);
    expect(arrangementOf(next)?.positions[ohio]).toEqual([5, 5]);
    expect(arrangementOf(next)?.positions[named(next, 'Texas').id]).toEqual([700, 700]);
    const elsewhere = imported(mapOf('Flex Friday\n# Mentors\nAcme', ids), more);
    expect(arrangementOf(elsewhere)?.positions).toEqual({});
    expect(named(elsewhere, 'Texas').pins).toBeUndefined();
  });

  it('a changed connection is an update, never a second one; a new one is new', () => {
    const document = imported(blank(), states);
    const plan = planned(
      document,
      plainMap(states.elements, [
        link('a', 'b', { id: 'x', type: 'works with', direction: 'both' }),
        link('b', 'c', { type: 'funds', direction: 'both' }),
        link('a', 'c', { type: 'funds' }),
      ]),
    );
    expect(plan.links.create).toHaveLength(1);
    expect(Object.values(plan.links.update).map(({ to }) => to)).toEqual([
      { type: 'works with', direction: 'both' },
      { direction: 'both' },
    ]);
    const next = applied(document, plan.change);
    expect(linksOf(next)).toHaveLength(3);
  });

  it('two connections between the same circles are two, and stay two', () => {
    const twice = plainMap(states.elements, [link('a', 'b'), link('b', 'a')]);
    const document = imported(blank(), twice);
    expect(linksOf(document)).toHaveLength(2);
    expect(planned(document, twice).links).toMatchObject({ create: [], unchanged: 2 });
  });

  it('its center stands for the center that is there', () => {
    const document = mapOf('Flex Friday\n# Mentors\nOhio', ids);
    const plan = planned(
      document,
      plainMap(
        [element('m', 'Other', { role: 'center' }), element('a', 'Ohio')],
        [link('m', 'a', { type: 'funds' })],
      ),
    );
    expect(plan.center).toBe(null);
    expect(plan.notices).toContainEqual({
      reason: 'centerStays',
      values: { name: 'Other', center: 'Flex Friday' },
    });
    expect(plan.links.create[0]).toMatchObject({ from: centerOf(document)?.id });
  });
});
