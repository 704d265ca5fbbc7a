import { act, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { colorPartnersBy, sizePartnersBy } from '../../../src/domain/commands/look';
import type { MapDocument } from '../../../src/domain/document';
import { colorByOf, sizeByOf } from '../../../src/domain/look/lookFields';
import { chooseLook, toggleLegend } from '../../../src/ui/actions/lookActions';
import { projector } from '../../../src/ui/actions/projectorActions';
import { Legend } from '../../../src/ui/legend/Legend';
import { filterCount } from '../../../src/ui/map/filter';
import type { Picture } from '../../../src/ui/map/stage';
import { pictureOf } from '../../../src/ui/share/picture';
import { formatOf } from '../../../src/ui/shell/format';
import { wordsOf } from '../../../src/ui/shell/words';
import { showDesk, withCanvas } from '../../support/deskFake';
import { filled, looking, ownId, withOwn } from '../../support/lookMap';
import { measure } from '../../support/measure';
import { openMapFake, showOn } from '../../support/openMapFake';
import { sketchOf } from '../../support/sketch';

const paint = withCanvas();

/** A window wide enough for a panel. */
const { matchMedia } = globalThis;
const wideScreen = (query: string): MediaQueryList =>
  query.includes('max-width') ? matchMedia('(max-width: 1px)') : matchMedia(query);

const map = () =>
  filled(
    sketchOf(
      'Flex Friday\n# Mentors\nAcme\nBeta ~warm\n# Tours\nCity ~wished\nAcme -> City: funds',
    ),
    {
      Acme: { partnerKind: 'company' },
      Beta: { partnerKind: 'museum' },
    },
  );

beforeEach(() => void vi.stubGlobal('matchMedia', wideScreen));
afterEach(() => void vi.unstubAllGlobals());

const start = async (document: MapDocument = map()) => {
  const fake = await openMapFake(document);
  return { ...fake, ...showOn(fake, <Legend />) };
};

const legend = () => within(screen.getByRole('region', { name: 'Legend' }));
const toggle = () => legend().getByRole('button', { name: 'Legend' });
const rowsUnder = (title: string) =>
  within(legend().getByRole('list', { name: title }))
    .getAllByRole('listitem')
    .map(
      (row) =>
        row.querySelector('button')?.getAttribute('aria-label') ??
        row.querySelector('.hidden-text')?.textContent,
    );

describe('the legend', () => {
  it('is a button until colors or sizes say something; what is chosen is kept', async () => {
    const { user, services, tools } = await start();
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    act(() => void tools.run(colorPartnersBy, { by: 'partnerKind' }));
    expect(toggle()).toHaveAttribute('aria-expanded', 'true');
    await user.click(toggle());
    expect(toggle()).toHaveAttribute('aria-expanded', 'false');
    expect(services.preferences.getState().legend).toBe('closed');
    act(() => toggleLegend.run(tools));
    expect(services.preferences.getState().legend).toBe('open');
  });

  it('has its parts as lists with headings, and reads out each row with its count', async () => {
    const { user } = await start(looking(map(), { colorBy: 'partnerKind' }));
    expect(rowsUnder('Color: Kind of partner')).toEqual([
      'Company, 1 partner',
      'Museum, 1 partner',
      'Not given, 1 partner',
    ]);
    expect(rowsUnder('Themes')).toEqual(['Mentors, 2 partners', 'Tours, 1 partner']);
    expect(rowsUnder('Lines')).toEqual([
      'belongs to',
      'funds, 1 connection',
      'from one to the other',
    ]);
    await user.tab();
    expect(toggle()).toHaveFocus();
  });

  it('shows one color alone by keyboard, counts it, and ends it by the same press', async () => {
    const { user, tools, document } = await start(looking(map(), { colorBy: 'partnerKind' }));
    const company = legend().getByRole('button', { name: 'Company, 1 partner' });
    act(() => company.focus());
    await user.keyboard('{Enter}');
    expect(company).toHaveAttribute('aria-pressed', 'true');
    expect(filterCount(document(), tools.map.session.getState())).toEqual({
      shown: 1,
      faded: 2,
      all: 3,
    });
    expect(legend().getByText(/1 of 3 partners shown: only Company/)).toBeVisible();
    await user.keyboard(' ');
    expect(tools.map.session.getState().group).toBeNull();
    expect(legend().getByText('Everything is shown')).toBeVisible();
  });

  it('shows who has no value alone too', async () => {
    const { user, tools, document } = await start(looking(map(), { colorBy: 'partnerKind' }));
    await user.click(legend().getByRole('button', { name: 'Not given, 1 partner' }));
    expect(filterCount(document(), tools.map.session.getState()).shown).toBe(1);
    expect(legend().getByText(/only Not given/)).toBeVisible();
  });

  it('forgets what was picked when colors say something else', async () => {
    const { user, tools } = await start(looking(map(), { colorBy: 'partnerKind' }));
    await user.click(legend().getByRole('button', { name: 'Company, 1 partner' }));
    act(() => void tools.run(colorPartnersBy, { by: 'status' }));
    expect(tools.map.session.getState().group).toBeNull();
  });

  it('focuses on a theme, filters by a ring, and “Show all” ends both', async () => {
    const { user, tools, named, services } = await start();
    act(() => services.preferences.setState({ legend: 'open' }));
    await user.click(legend().getByRole('button', { name: 'Mentors, 2 partners' }));
    expect(tools.map.session.getState().focusOn).toEqual({ id: named('Mentors').id, steps: 1 });
    await user.click(legend().getByRole('button', { name: 'Warm, 1 partner' }));
    expect(tools.map.session.getState().shown).toBe('warm');
    expect(
      legend().getByText(/1 of 3 partners shown: filter Warm, focus on Mentors/),
    ).toBeVisible();
    await user.click(legend().getByRole('button', { name: 'Show all' }));
    expect(tools.map.session.getState()).toMatchObject({ shown: null, focusOn: null, group: null });
  });

  it('tells how many names are left out at this zoom', async () => {
    const fake = await openMapFake(map());
    const picture = fake.tools.map.stage.picture();
    if (!picture) throw new Error('no picture');
    fake.tools.map.stage.setPicture({ ...picture, namesLeftOut: () => 23 });
    fake.services.preferences.setState({ legend: 'open' });
    showOn(fake, <Legend />);
    expect(legend().getByText('23 names are left out: zoom in')).toBeVisible();
  });

  it.each([
    ['dots', 'Zoom in to see all arcs'],
    ['lacking', 'Zoom in to see who reports: arcs have no room here'],
  ] as const)('says in words where arcs have no room: %s', async (told, text) => {
    const fake = await openMapFake(map());
    const picture = fake.tools.map.stage.picture() ?? expect.fail('no picture');
    fake.tools.map.stage.setPicture({ ...picture, arcsTold: () => told });
    fake.services.preferences.setState({ legend: 'open' });
    showOn(fake, <Legend />);
    expect(legend().getByText(text)).toBeVisible();
    expect(legend().queryByText('Everything is shown')).toBeNull();
  });

  it('says that kinds of connections can be told apart closer up, while they cannot', async () => {
    const fake = await openMapFake(map());
    const picture = fake.tools.map.stage.picture();
    if (!picture) throw new Error('no picture');
    fake.tools.map.stage.setPicture({ ...picture, zoom: () => 0.2 });
    fake.services.preferences.setState({ legend: 'open' });
    showOn(fake, <Legend />);
    expect(legend().getByText('connections of every kind, 1 connection')).toBeInTheDocument();
    expect(legend().queryByText(/funds/)).toBeNull();
    expect(legend().getByText('Zoom in to tell kinds of connections apart')).toBeVisible();
  });

  it('says that rings and shapes show closer up, while partners are plain dots', async () => {
    const { user, tools } = await start();
    const picture = tools.map.stage.picture();
    const look = vi.spyOn(picture as Picture, 'isPlain').mockReturnValue(true);
    await user.click(toggle());
    const plain = 'Zoom in to see the rings and shapes of partners';
    expect(await legend().findByText(plain)).toBeInTheDocument();
    look.mockReturnValue(false);
    await waitFor(() => expect(legend().queryByText(plain)).toBeNull());
  });

  it('speaks Spanish', async () => {
    const { services } = await start(looking(map(), { colorBy: 'status' }));
    act(() => services.preferences.setState({ language: 'es' }));
    expect(screen.getByRole('region', { name: 'Leyenda' })).toBeVisible();
    expect(screen.getByRole('button', { name: 'En conversación, 1 aliado' })).toBeVisible();
  });

  it('is not there while there is nothing to explain', async () => {
    await start(sketchOf('Flex Friday'));
    expect(screen.queryByRole('region', { name: 'Legend' })).toBeNull();
  });
});

describe('the choice of colors and sizes', () => {
  const choose = async (
    { user }: Awaited<ReturnType<typeof start>>,
    label: string,
    choice: RegExp,
  ) => {
    await user.click(screen.getByRole('button', { name: new RegExp(label) }));
    await user.click(await screen.findByRole('option', { name: choice }));
  };

  it('opens by its button and by the action of keys and palette, and acts at once, one undo each', async () => {
    const shown = await start();
    await shown.user.click(legend().getByRole('button', { name: 'Colors and sizes' }));
    await choose(shown, 'Color partners by', /Kind of partner/);
    expect(colorByOf(shown.document())).toBe('partnerKind');
    await choose(shown, 'Size partners by', /Number of connections/);
    expect(sizeByOf(shown.document())).toBe('connections');
    act(() => shown.tools.undo());
    expect([colorByOf(shown.document()), sizeByOf(shown.document())]).toEqual([
      'partnerKind',
      null,
    ]);
    await choose(shown, 'Color partners by', /Theme/);
    expect(colorByOf(shown.document())).toBeNull();
  });

  it('opens by the action of palette and keys', async () => {
    const { tools } = await start();
    expect(chooseLook.can(tools)).toBe(true);
    act(() => chooseLook.run(tools));
    expect(await screen.findByRole('dialog', { name: 'Colors and sizes' })).toBeVisible();
  });

  it('says of a field that only its owner sees it', async () => {
    const { user } = await start(withOwn(map(), { type: 'yesNo' }, { Acme: true }));
    await user.click(legend().getByRole('button', { name: 'Colors and sizes' }));
    await user.click(screen.getByRole('button', { name: /Color partners by/ }));
    expect(await screen.findByRole('option', { name: /Bus line.*only me/ })).toBeVisible();
  });
});

describe('colors by a field that is only mine, with a room looking on', () => {
  const secret = () => {
    const own = withOwn(
      map(),
      { type: 'text', name: 'Secret field name' },
      { Acme: 'Secret red', Beta: 'Secret blue', City: 'Secret blue' },
    );
    return looking(own, { colorBy: ownId });
  };
  const pageText = (): string =>
    [
      document.documentElement.textContent,
      ...[...document.querySelectorAll('*')].flatMap((one) =>
        [...one.attributes].map(({ value }) => value),
      ),
    ].join('\n');

  it('says nothing of it anywhere, in the legend, the choices, undo or the picture', async () => {
    const fake = await openMapFake(secret());
    const { tools } = fake;
    act(() => {
      tools.run(sizePartnersBy, { by: 'connections' });
      tools.map.session.setState({ group: { by: ownId, key: 'secret red' } });
    });
    const { user } = showDesk(fake);
    expect(pageText()).toContain('Secret red');
    act(() => projector.run(tools));
    paint.texts();
    await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
    expect(pageText()).not.toMatch(/secret/i);
    act(() => chooseLook.run(tools));
    await user.click(await screen.findByRole('button', { name: /Color partners by/ }));
    await screen.findByRole('option', { name: 'Theme' });
    expect(pageText()).not.toMatch(/secret/i);
    for (const way of ['undo', 'redo'] as const) {
      act(() => tools[way]());
      await act(() => new Promise((resolve) => setTimeout(resolve, 40)));
      expect(pageText()).not.toMatch(/secret/i);
    }
    expect(paint.texts().join('\n')).not.toMatch(/secret/i);
  });

  it('is not on paper either, and the legend there is of themes', async () => {
    const { tools } = await openMapFake(secret());
    act(() => tools.map.session.setState({ projector: true }));
    const svg = pictureOf(tools.seen(), 'Flex Friday', wordsOf('en'), measure, formatOf('en'));
    expect(svg).not.toMatch(/secret/i);
    expect(svg).toContain('class="legend"');
    expect(svg).toContain('Mentors');
  });
});
