import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { changeMeasure } from '../../../src/domain/commands/measures';
import type { MapDocument } from '../../../src/domain/document';
import { givenSets } from '../../../src/domain/measureSets';
import { indicatorsOf, periodsOf } from '../../../src/domain/measures';
import { readMeasureSet } from '../../../src/interchange/measureSet/readMeasureSet';
import { measureSetOf, writeMeasureSet } from '../../../src/interchange/measureSet/writeMeasureSet';
import { DefineTab } from '../../../src/ui/measures/define/DefineTab';
import { SetWindow } from '../../../src/ui/measures/sets/SetWindow';
import { countingIds } from '../../support/ids';
import { did, mapOf } from '../../support/maps';
import { entered, measuredMap, measureNamed, valueAt } from '../../support/measured';
import { type FakeMap, openMapFake, showOn } from '../../support/openMapFake';
import { fileNamed, showWizard } from '../../support/wizard';

const giving = async (map: MapDocument | FakeMap) => {
  const fake = 'tools' in map ? map : await openMapFake(map);
  const shown = showOn(
    fake,
    <>
      <DefineTab />
      <SetWindow />
    </>,
  );
  const open = async () => {
    await shown.user.click(screen.getByRole('button', { name: 'Save as a measure set…' }));
    return within(await screen.findByRole('dialog', { name: 'Save as a measure set' }));
  };
  return { ...fake, ...shown, open };
};

const written = async (fake: Pick<FakeMap, 'services'>, at = 0) => {
  await waitFor(() => expect(fake.services.downloads).toHaveLength(at + 1));
  const file = fake.services.downloads[at];
  const content = file?.content;
  const text = content instanceof Blob ? await content.text() : String(content);
  const read = readMeasureSet(text);
  if (!read.ok) throw new Error(read.error.reason);
  return { name: file?.name ?? '', set: read.value.set, text };
};

const changed = (map: MapDocument, fields: object): MapDocument =>
  did(map, changeMeasure, { id: measureNamed(map, 'Interaction'), fields }, countingIds());

describe('saving a measure set', () => {
  it('says what goes in and what stays behind, and writes version 1 without a value', async () => {
    const map = measuredMap();
    const value = valueAt(map, 'Acme', 'Interaction', '2022–23', '31/97');
    const { user, open, services, document } = await giving(entered(map, countingIds(900), value));
    const dialog = await open();
    expect(dialog.getByLabelText('Name of the set')).toHaveValue('Measures of Backbone');
    expect(dialog.getByText('With them go: 3 periods and 2 groups.')).toBeVisible();
    expect(dialog.getByText(/^Stays behind: all values and starting points/)).toBeVisible();
    expect(dialog.getByText('This will be version 1.')).toBeVisible();
    await user.click(dialog.getByRole('checkbox', { name: 'Hours' }));
    await user.click(dialog.getByRole('button', { name: 'Save version 1' }));
    const { name, set, text } = await written({ services });
    expect(name).toMatch(/^measures-of-backbone-.*-version-1\.measures\.json$/);
    expect(set).toMatchObject({ name: 'Measures of Backbone', version: 1 });
    expect(set.indicators.map((row) => row.name)).toEqual(['Interaction']);
    expect(set.id).toBe(givenSets(document())[0]?.id);
    expect(text).not.toMatch(/97|Acme/);
  });

  it('the next time it lists what changed, and R0 begins a version of what counts otherwise', async () => {
    const fake = await openMapFake(measuredMap());
    const { user, open } = await giving(fake);
    await user.click((await open()).getByRole('button', { name: 'Save version 1' }));
    await written(fake);
    expect((await open()).getByText(/^Nothing changed since version 1/)).toBeVisible();
    await user.keyboard('{Escape}');
    fake.tools.run(changeMeasure, {
      id: measureNamed(fake.document(), 'Interaction'),
      fields: { definition: 'Visits too', goalValue: 60 },
    });
    const dialog = await open();
    const changes = dialog.getByRole('list', { name: 'What changed since version 1' });
    expect(changes).toHaveTextContent('What counts, and what does not is “Visits too”, was empty');
    expect(changes).toHaveTextContent('Goal is “60”, was empty');
    expect(changes).toHaveTextContent('version 2 of the definition');
    expect(
      dialog.getByRole('checkbox', { name: 'Start a new version of this definition' }),
    ).toBeChecked();
    await user.click(dialog.getByRole('button', { name: 'Save version 2' }));
    const { set } = await written(fake, 1);
    expect(set).toMatchObject({ version: 2, indicators: [{ version: 2 }, { version: 1 }] });
    expect(indicatorsOf(fake.document())[0]?.versions).toEqual({
      2: 'Changed with Measures of Backbone, version 2',
    });
    fake.tools.undo();
    expect(givenSets(fake.document())[0]?.version).toBe(1);
    expect(indicatorsOf(fake.document())[0]?.version).toBe(1);
  });

  it('without a name or a measure nothing is saved', async () => {
    const { user, open } = await giving(measuredMap());
    const dialog = await open();
    const save = dialog.getByRole('button', { name: 'Save version 1' });
    await user.clear(dialog.getByLabelText('Name of the set'));
    expect(save).toBeDisabled();
    await user.type(dialog.getByLabelText('Name of the set'), 'Ours');
    await user.click(dialog.getByRole('checkbox', { name: 'Interaction' }));
    await user.click(dialog.getByRole('checkbox', { name: 'Hours' }));
    expect(dialog.getByText('Tick at least one measure.')).toBeVisible();
    expect(save).toBeDisabled();
  });
});

const fileOf = (map: MapDocument, version = 1): File => {
  const said = { id: 'region', name: 'Regional set', version };
  return fileNamed('a.measures.json', writeMeasureSet(measureSetOf(map, said), '1.0'));
};

const adopting = async (map: Parameters<typeof showWizard>[0], file: File) => {
  const wizard = await showWizard(map, file);
  const dialog = within(await screen.findByRole('dialog', { name: 'Take over measures' }));
  return { ...wizard, adopt: dialog };
};

describe('taking a measure set over', () => {
  it('shows all of it before anything comes in, and one undo takes it back', async () => {
    const map = mapOf('School', countingIds(5_000));
    const { adopt, user, fake, closed } = await adopting(map, fileOf(measuredMap()));
    expect(adopt.getByRole('heading', { name: 'Regional set, version 1' })).toBeVisible();
    expect(adopt.getByText('2 new measures')).toBeVisible();
    expect(adopt.getByRole('checkbox', { name: '3 periods that are not here yet' })).toBeChecked();
    await user.click(adopt.getByRole('checkbox', { name: 'Hours' }));
    await user.click(adopt.getByRole('button', { name: 'Take over 1 measure' }));
    await waitFor(() => expect(closed()).toBe(1));
    expect(indicatorsOf(fake.document()).map(({ name }) => name)).toEqual(['Interaction']);
    fake.tools.undo();
    expect(indicatorsOf(fake.document())).toEqual([]);
    expect(periodsOf(fake.document())).toEqual([]);
  });

  it('holds different definitions side by side; theirs begins a version where there are values', async () => {
    const map = measuredMap(countingIds(5_000));
    const value = valueAt(map, 'Acme', 'Interaction', '2022–23', '30/60');
    const mine = entered(map, countingIds(900), value);
    const theirs = changed(measuredMap(), { definition: 'Visits too' });
    const { adopt, user, fake, closed } = await adopting(mine, fileOf(theirs));
    const table = adopt.getByRole('table', { name: 'Interaction: where the two differ' });
    expect(
      within(table).getByRole('row', { name: /What counts.*Nothing.*Visits too/ }),
    ).toBeVisible();
    expect(adopt.getByText(/^You then count differently/)).toBeVisible();
    await user.click(adopt.getByRole('radio', { name: 'Take theirs' }));
    expect(adopt.getByText(/^Version 2 of the definition begins here/)).toBeVisible();
    await user.click(adopt.getByRole('button', { name: 'Take over 1 measure' }));
    await waitFor(() => expect(closed()).toBe(1));
    expect(indicatorsOf(fake.document())[0]).toMatchObject({
      version: 2,
      definition: 'Visits too',
      versions: { 2: 'As in Regional set, version 1' },
    });
  });

  it('a set that is here already has nothing to take', async () => {
    const map = mapOf('School', countingIds(5_000));
    const first = await adopting(map, fileOf(measuredMap()));
    await first.user.click(first.adopt.getByRole('button', { name: 'Take over 2 measures' }));
    await waitFor(() => expect(first.closed()).toBe(1));
    first.unmount();
    const { adopt } = await adopting(first.fake, fileOf(measuredMap()));
    expect(adopt.getByText('You have this version already.')).toBeVisible();
    expect(adopt.getByText('Everything in this set is here already.')).toBeVisible();
  });

  it.each([
    ['{"format":"commonwheel-measures","version":1,"rows":7}', /^This is not a measure set/],
    ['{"format":"commonwheel-measures","version":9,"rows":[]}', /made by a newer Commonwheel/],
  ])('what cannot be read is refused by a sentence', async (text, sentence) => {
    await showWizard('School', fileNamed('a.measures.json', text));
    const dialog = within(await screen.findByRole('dialog', { name: 'Import' }));
    expect(await dialog.findByText(sentence)).toBeVisible();
  });
});

describe('the sheet of a measure', () => {
  it('says which set it came from, that it was changed here, and who counts by which version', async () => {
    const map = mapOf('School\n# Mentors\nAcme\nBeta', countingIds(5_000));
    const first = await adopting(map, fileOf(measuredMap()));
    await first.user.click(first.adopt.getByRole('button', { name: 'Take over 2 measures' }));
    await waitFor(() => expect(first.closed()).toBe(1));
    first.unmount();
    const { fake } = first;
    const { document, tools } = fake;
    const now = document();
    const value = valueAt(now, 'Acme', 'Interaction', '2022–23', '30/60');
    const after = entered(now, countingIds(900), value);
    const shown = await openMapFake(after);
    shown.tools.run(changeMeasure, {
      id: measureNamed(after, 'Interaction'),
      fields: { definition: 'Visits too' },
      asNewVersion: 'Visits',
    });
    showOn(shown, <DefineTab />);
    const sheet = within(screen.getByRole('region', { name: 'Interaction' }));
    expect(sheet.getByText('From Regional set, version 1 · changed here since')).toBeVisible();
    expect(
      sheet.getByText(/^1 of 1 partners reported last by another version than 2\. Values of two/),
    ).toBeVisible();
    const table = sheet.getByRole('table', { name: 'Which version partners count by' });
    expect(within(table).getByRole('row', { name: 'Acme 1 2022–23' })).toBeVisible();
    expect(tools.map.id).toBe(map.map);
  });
});
