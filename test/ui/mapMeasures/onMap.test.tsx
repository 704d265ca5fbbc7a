import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { applied } from '../../../src/domain/change';
import { placing } from '../../../src/domain/commands/arrange';
import type { MapDocument } from '../../../src/domain/document';
import { centerOf } from '../../../src/domain/outline';
import { seenBy } from '../../../src/domain/seen';
import { toggleArcs } from '../../../src/ui/actions/mapMeasureActions';
import { projector } from '../../../src/ui/actions/projectorActions';
import { Inspector } from '../../../src/ui/inspector/Inspector';
import { Legend } from '../../../src/ui/legend/Legend';
import { FilterBar } from '../../../src/ui/map/FilterBar';
import { mapScenes } from '../../../src/ui/map/mapScene';
import { arcsLegend } from '../../../src/ui/mapMeasures/arcsLegend';
import { arcsNow, arcsShownOf } from '../../../src/ui/mapMeasures/arcsShown';
import { ShowOnMap } from '../../../src/ui/mapMeasures/ShowOnMap';
import { PrintSheet } from '../../../src/ui/share/PrintSheet';
import { pictureOf } from '../../../src/ui/share/picture';
import { printForPartners } from '../../../src/ui/share/printing';
import { formatOf } from '../../../src/ui/shell/format';
import { wordsOf } from '../../../src/ui/shell/words';
import { withCanvas } from '../../support/deskFake';
import { measure } from '../../support/measure';
import { measureNamed, periodNamed } from '../../support/measured';
import { openMapFake, showOn } from '../../support/openMapFake';
import { ringPlaces } from '../../support/places';
import { sampleInitiative } from '../../support/sampleInitiative';

withCanvas();

const { matchMedia } = globalThis;
const wideScreen = (query: string): MediaQueryList =>
  query.includes('max-width') ? matchMedia('(max-width: 1px)') : matchMedia(query);

beforeEach(() => {
  localStorage.clear();
  vi.stubGlobal('matchMedia', wideScreen);
});
afterEach(() => void vi.unstubAllGlobals());

/** The sample with all of its circles where they stand. */
const placedSample = (): MapDocument => {
  const document = sampleInitiative();
  return applied(document, placing(document, Object.fromEntries(ringPlaces(document))));
};

const start = async () => {
  const fake = await openMapFake(placedSample());
  const { tools } = fake;
  const turn = (isOn: boolean) =>
    act(() => arcsShownOf(tools.services, tools.map.id).setState({ isOn }));
  const scene = mapScenes(tools);
  const arcsDrawn = () => scene().circles.filter(({ arcs }) => arcs).length;
  const picked = {
    id: measureNamed(fake.document(), 'Chronic absence'),
    period: periodNamed(fake.document(), '2024–25'),
  };
  return { ...fake, turn, arcsDrawn, picked };
};

describe('measures on the map', () => {
  it('are off until somebody wants them, and kept for the map in this browser', async () => {
    const { tools, arcsDrawn } = await start();
    expect(arcsDrawn()).toBe(0);
    expect(toggleArcs.can(tools)).toBe(true);
    act(() => toggleArcs.run(tools));
    expect(arcsDrawn()).toBe(4);
    expect(localStorage.getItem(`commonwheel:mapMeasures:${tools.map.id}`)).toContain('true');
    act(() => toggleArcs.run(tools));
    expect(arcsDrawn()).toBe(0);
  });

  it('R27 say that their numbers are illustrative, with the legend open or closed', async () => {
    const fake = await start();
    showOn(fake, <Legend />);
    const badge = () => screen.queryByText('Illustrative numbers');
    expect(badge()).toBeNull();
    fake.turn(true);
    expect(badge()).toBeVisible();
    act(() => fake.services.preferences.setState({ legend: 'closed' }));
    expect(badge()).toBeVisible();
    fake.turn(false);
    expect(badge()).toBeNull();
  });

  it('AUDIENCE are not there while a room looks on, and nobody can put them there', async () => {
    const { tools, turn, arcsDrawn, picked } = await start();
    turn(true);
    tools.map.session.setState({ measure: picked });
    showOn({ tools, services: tools.services } as never, <Legend />);
    act(() => projector.run(tools));
    expect(arcsDrawn()).toBe(0);
    expect(arcsLegend(tools, tools.seen())).toEqual([]);
    expect(toggleArcs.can(tools)).toBe(false);
    expect(tools.map.session.getState().measure).toBeNull();
  });

  it('AUDIENCE stand in no picture for others; one’s own says that it is private', async () => {
    const { tools, turn, document } = await start();
    turn(true);
    const words = wordsOf('en');
    const pictureFor = (audience: 'mine' | 'partners' | 'public') => {
      const seen = seenBy(document(), { audience, unnamed: 'A person' });
      const measures = { arcs: arcsNow(tools, seen), legend: arcsLegend(tools, seen) };
      return pictureOf(seen, 'Sample', words, measure, formatOf('en'), { measures });
    };
    const secrets = ['measures:', 'On track', 'Private copy', 'Chronic absence'];
    for (const audience of ['partners', 'public'] as const) {
      const svg = pictureFor(audience);
      expect(secrets.filter((secret) => svg.includes(secret))).toEqual([]);
    }
    const own = pictureFor('mine');
    expect(own).toContain('Private copy: small numbers are not hidden');
    expect(own).toContain('Illustrative numbers');
    expect(own).toContain('On track');
    expect(own).toContain('6 measures: 1 on track');
  });

  it('AUDIENCE stand on one’s own paper, marked, and on none for partners', async () => {
    const fake = await start();
    fake.turn(true);
    showOn(fake, <PrintSheet />);
    const ring = (name: 'beforeprint' | 'afterprint') =>
      act(() => void window.dispatchEvent(new Event(name)));
    const onPaper = (): string => document.querySelector('.print-only')?.textContent ?? '';
    ring('beforeprint');
    expect(onPaper()).toContain('Private copy: small numbers are not hidden');
    ring('afterprint');
    const print = vi.fn();
    vi.stubGlobal('print', print);
    act(() => printForPartners());
    await vi.waitFor(() => expect(print).toHaveBeenCalledOnce());
    ring('beforeprint');
    expect(onPaper()).toContain('P1');
    expect(onPaper()).not.toMatch(/Private copy|On track|partners reported/);
    ring('afterprint');
    ring('beforeprint');
    expect(onPaper()).toContain('Private copy');
    ring('afterprint');
  });

  it('are explained by the legend, where a measure brings out who reports it', async () => {
    const { tools, services, turn, picked } = await start();
    services.preferences.setState({ legend: 'open' });
    turn(true);
    const { user } = showOn({ tools, services } as never, <Legend />);
    const places = within(screen.getByRole('list', { name: 'Measures, clockwise' }));
    expect(places.getAllByRole('button')).toHaveLength(6);
    expect(
      within(screen.getByRole('list', { name: 'Arcs: how they stand' })).getByText(
        'Contributes to it, has no status of its own',
        { selector: '.hidden-text' },
      ),
    ).toBeInTheDocument();
    const row = places.getByRole('button', { name: 'Chronic absence' });
    await user.click(row);
    expect(tools.map.session.getState().measure).toEqual(picked);
    expect(row).toHaveAttribute('aria-pressed', 'true');
    await user.click(row);
    expect(tools.map.session.getState().measure).toBeNull();
  });

  it('say in the filter bar which measure stands out for which period, and end by show all', async () => {
    const { tools, services, picked } = await start();
    const { user } = showOn({ tools, services } as never, <FilterBar />);
    act(() => tools.map.session.setState({ measure: picked }));
    const said = screen.getByText(/showing 3 of 4 · 1 faded/);
    expect(said).toHaveTextContent('Chronic absence, 2024–25');
    await user.click(screen.getByRole('button', { name: 'show all' }));
    expect(tools.map.session.getState().measure).toBeNull();
  });

  it('are reached from a figure, which then stands out alone', async () => {
    const { tools, services, picked } = await start();
    tools.map.session.setState({ shown: 'warm' });
    const { user } = showOn(
      { tools, services } as never,
      <ShowOnMap measure={picked} name="Chronic absence" />,
    );
    await user.click(screen.getByRole('button', { name: 'Show on the map: Chronic absence' }));
    expect(tools.map.session.getState()).toMatchObject({ shown: null, measure: picked });
    expect(arcsShownOf(services, tools.map.id).getState().isOn).toBe(true);
    expect(location.hash).toBe(`#/map/${tools.map.id}`);
  });

  it('R15 stand in the details of a partner: its values, their status, what it contributes to', async () => {
    const { tools, services, named } = await start();
    showOn({ tools, services } as never, <Inspector />);
    act(() => tools.choose(named('P1').id));
    const part = within(screen.getByRole('region', { name: 'Measures' }));
    const lines = part.getAllByRole('listitem').map((line) => line.textContent ?? '');
    expect(lines).toHaveLength(6);
    expect(lines.find((line) => line.includes('Chronic absence'))).toMatch(/contributes to$/);
    expect(lines[0]).toMatch(/On track/);
    act(() => tools.choose(named('P4').id));
    expect(screen.queryByRole('region', { name: 'Measures' })).toBeNull();
  });

  it('stand in the details of a backbone: the figures of all, with x of y partners', async () => {
    const { tools, services, document } = await start();
    showOn({ tools, services } as never, <Inspector />);
    act(() => tools.choose(centerOf(document())?.id ?? null));
    const part = within(screen.getByRole('region', { name: 'All partners together' }));
    const [first] = part.getAllByRole('listitem');
    expect(first).toHaveTextContent(/51\.9%.*3 of 3 partners.*On track/);
  });
});
