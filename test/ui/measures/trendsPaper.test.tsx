import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defineMeasure } from '../../../src/domain/commands/measures';
import { addPeriods } from '../../../src/domain/commands/periods';
import type { MapDocument } from '../../../src/domain/document';
import { MeasuresScreen } from '../../../src/ui/measures/MeasuresScreen';
import { trendsLookOf } from '../../../src/ui/measures/trends/trendsLook';
import { countingIds } from '../../support/ids';
import { lookAt } from '../../support/lookAt';
import { did, mapOf } from '../../support/maps';
import { entered, valueAt } from '../../support/measured';

beforeEach(() => localStorage.clear());
afterEach(() => {
  act(() => void window.dispatchEvent(new Event('afterprint')));
});

const names = Array.from({ length: 14 }, (_, at) => `School ${at + 10}`);

/** Fourteen partners and a percent; the first one is hidden by its source in the first year. */
const manySchools = (): MapDocument => {
  const ids = countingIds();
  const map = mapOf(`Backbone\n# Schools\n${names.join('\n')}`, ids);
  const percent = { name: 'Finished', type: 'percent', denominator: 'students' } as const;
  const asked = did(map, defineMeasure, percent, ids);
  const years = { type: 'schoolYear', start: '2022-09-01', count: 2 } as const;
  const timed = did(asked, addPeriods, years, ids);
  const cells = names.flatMap((name, at) => [
    valueAt(timed, name, 'Finished', '2022–23', at === 0 ? 's' : '20/40'),
    valueAt(timed, name, 'Finished', '2023–24', '24/40'),
  ]);
  return entered(timed, ids, ...cells);
};

const partnerByPartner = async (): Promise<void> => {
  const map = manySchools();
  const { services } = await lookAt(map, <MeasuresScreen />, { tab: 'trends' });
  act(() => trendsLookOf(services, map.map).setState({ panels: 'partners' }));
  await screen.findByRole('figure', { name: /^School 10/ });
};

const print = (): HTMLElement => {
  act(() => void window.dispatchEvent(new Event('beforeprint')));
  return document.querySelector<HTMLElement>('.print-measures') ?? expect.fail('no paper');
};

describe('trends on paper, partner by partner', () => {
  it('R27 name the measure on every sheet and count what is hidden on them', async () => {
    await partnerByPartner();
    const head = print().querySelector('.paper-sheets > thead');
    expect(head).toHaveTextContent('Measure: Finished');
    expect(head).not.toHaveTextContent('Partner:');
    expect(head).toHaveTextContent('1 value hidden by its source');
  });

  it('have every partner, also those that the screen shows when asked', async () => {
    await partnerByPartner();
    expect(await screen.findByRole('button', { name: 'Show all 14 charts' })).toBeVisible();
    expect(within(print()).getAllByRole('figure')).toHaveLength(names.length);
  });

  it('are small enough for three beside each other, and say what the gray line is', async () => {
    await partnerByPartner();
    const paper = print();
    const charts = paper.querySelectorAll('svg.chart');
    for (const chart of charts) expect(Number(chart.getAttribute('width'))).toBeLessThan(230);
    expect(within(paper).queryByText(/all together$/, { selector: 'text' })).toBeNull();
    expect(within(paper).getByText(/Gray line: all together\.$/)).toBeVisible();
  });

  it('R12 a hidden time is a dotted square that says so, not a dot on the line of zero', async () => {
    await partnerByPartner();
    const first = within(print()).getByRole('figure', { name: /^School 10/ });
    const mark = within(first).getByRole('img', { name: /2022–23: hidden by its source/ });
    expect(mark.querySelector('.chart-hidden')).not.toBeNull();
    expect(mark.querySelector('.chart-dot, .chart-missing')).toBeNull();
  });
});
