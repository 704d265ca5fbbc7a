import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applied, isEmpty } from '../../../src/domain/change';
import type { MapDocument } from '../../../src/domain/document';
import { mappingOf } from '../../../src/interchange/mapping/assign';
import { yesOrNo } from '../../../src/interchange/mapping/fieldValue';
import { proposeMapping } from '../../../src/interchange/mapping/propose';
import type { PlainElement, PlainMap } from '../../../src/interchange/plain/plainMap';
import { plainOf } from '../../../src/interchange/plain/plainOf';
import { tableOfPlain } from '../../../src/interchange/plain/tableOfPlain';
import { changeOf } from '../../../src/interchange/plan/changeOf';
import type { ImportPlan } from '../../../src/interchange/plan/plan';
import { planImport } from '../../../src/interchange/plan/planImport';
import { carriedMap } from '../../support/carriedMap';
import { countingIds } from '../../support/ids';
import { mapOf } from '../../support/maps';
import { richMapArbitrary } from '../../support/richMap';

const ids = countingIds(500_000);

const planned = (onto: MapDocument, plain: PlainMap): ImportPlan => {
  const table = tableOfPlain(plain, 'map.json');
  const plan = planImport(onto, table, mappingOf(proposeMapping(table)), {}, ids);
  if (!plan.ok) throw new Error(`refused: ${plan.error.reason}`);
  return plan.value;
};

const again = (document: MapDocument): MapDocument => {
  const blank = mapOf('', ids);
  return applied(blank, changeOf(planned(blank, plainOf(document))).change);
};

/** Yes and no are read whatever they are written as; what is blank is nothing. */
const value = (text: string): string => {
  const isYes = yesOrNo(text);
  return isYes === null ? text.trim() : isYes ? 'yes' : 'no';
};

const valuesOf = ({ role, values }: PlainElement) =>
  role !== 'partner'
    ? {}
    : Object.fromEntries(
        Object.entries({ Status: 'existing', ...values })
          .map(([name, text]) => [name, value(text)] as const)
          .filter(([, text]) => text !== ''),
      );

/** All that an import carries: radius and colors are worked out anew. */
const carried = ({ elements, links }: PlainMap) => ({
  elements: elements
    .filter(({ role }) => role !== 'center')
    .map((element) => ({
      ...element,
      type: element.role === 'partner' ? element.type : '',
      description: element.description.trim(),
      values: valuesOf(element),
      under: [...element.under].sort(),
      radius: null,
      color: null,
    })),
  links: [...links].map((link) => ({ ...link, values: {} })).sort((a, b) => (a.id < b.id ? -1 : 1)),
});

describe('a map that goes out plainly and comes in again', () => {
  it('is the same in all that is carried: circles, values, people, places, pins, connections', () => {
    fc.assert(
      fc.property(richMapArbitrary, (document) => {
        const plain = plainOf(document);
        const back = plainOf(again(document));
        expect(carried(back)).toEqual(carried(plain));
        if (plain.elements[0]?.role === 'center') expect(back.title).toBe(plain.title);
      }),
      { numRuns: 150 },
    );
  });

  it('changes nothing on the map it came from', () => {
    fc.assert(
      fc.property(richMapArbitrary, (document) => {
        const plan = planned(document, plainOf(document));
        const { center, change } = plan;
        expect(plan.update).toEqual([]);
        expect(plan.missing).toEqual([]);
        if (!center) expect(isEmpty(change)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('says who the contacts are, with their addresses, under headers that are known again', () => {
    const { columns, elements } = plainOf(carriedMap());
    expect(columns).toEqual([
      'Status',
      'Website',
      'Sector',
      'Contacts',
      'E-mail',
      'Our contact',
      'Gives',
      'Gets',
      'Door',
      'Where',
    ]);
    const acme = elements.find(({ label }) => label === 'Acme Fab');
    expect(acme).toMatchObject({
      role: 'partner',
      type: 'company',
      description: 'They have cash problems',
    });
    expect(acme?.values).toMatchObject({
      Contacts: 'Lucía Ferrer',
      'E-mail': 'lucia@acme.example',
    });
  });
});
