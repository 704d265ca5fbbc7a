import { fireEvent, screen, waitFor } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { partnersOf } from '../../../src/domain/outline';
import { ImportDialog } from '../../../src/ui/import/ImportDialog';
import { useFileDrop } from '../../../src/ui/import/useFileDrop';
import { openMapFake, showOn } from '../../support/openMapFake';
import { rowsIn } from '../../support/openStore';
import { fileNamed, preview, showWizard } from '../../support/wizard';

beforeEach(() => localStorage.clear());

const broken = (): string => {
  const lines = Array.from({ length: 200 }, (_, at) =>
    [40, 90, 150].includes(at) ? `Broken ${at}` : `Partner ${at},Mentors,Place ${at}`,
  );
  return `Name,Theme,Place\n${lines.join('\n')}\n`;
};

const sized = (file: File, size: number): File =>
  Object.defineProperty(file, 'size', { value: size });

describe('A file that cannot be taken', () => {
  const students = 'First name,Last name,Birth date\nAnn,Bee,2010-01-01\nBob,Cee,2011-02-02\n';
  const cases: readonly (readonly [string, File, RegExp])[] = [
    ['an empty file', fileNamed('empty.csv', ''), /This file is empty/],
    [
      'a picture',
      fileNamed('photo.csv', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2])),
      /This is a picture/,
    ],
    [
      'a file of 60 MB',
      sized(fileNamed('big.csv', 'Name\n'), 60 * 1024 * 1024),
      /60 MB; at most 50 MB/,
    ],
    ['only a header', fileNamed('header.csv', 'Name,Theme\n'), /Only line 1/],
    ['a list of students', fileNamed('class.csv', students), /list of students \(2 rows\)/],
    ['a damaged map file', fileNamed('map.json', '{"format":'), /damaged or cut off/],
    [
      'a map of another program',
      fileNamed('other.json', '{"features":[]}'),
      /not a Commonwheel file/,
    ],
  ];

  it.each(cases)(
    'says of %s what, where and how to mend it, and changes nothing',
    async (_, file, why) => {
      const wizard = await showWizard('Flex Friday\n# Mentors\nAcme Fab', file);
      const before = rowsIn(wizard.fake.document());
      const dialog = await wizard.dialog();
      expect(await dialog.findByText(why)).toBeVisible();
      expect(
        dialog.getByRole('heading', { name: `${file.name} could not be taken` }),
      ).toBeVisible();
      expect(dialog.getByRole('button', { name: 'Choose another file' })).toBeVisible();
      expect(rowsIn(wizard.fake.document())).toEqual(before);
    },
  );

  it('keeps nothing of a list of students', async () => {
    const wizard = await showWizard('', fileNamed('class.csv', students));
    await (await wizard.dialog()).findByText(/list of students/);
    expect(document.body.textContent).not.toContain('Ann');
    expect(localStorage).toHaveLength(0);
  });

  it('is read out at once', async () => {
    await showWizard('', fileNamed('empty.csv', ''));
    await waitFor(() =>
      expect(document.querySelector('[aria-live="assertive"]')?.textContent).toMatch(/empty/),
    );
  });

  it('is read out no more once its window is closed', async () => {
    const wizard = await showWizard('', fileNamed('class.csv', students));
    await (await wizard.dialog()).findByText(/list of students/);
    const voice = () => document.querySelector('[aria-live="assertive"]')?.textContent;
    await waitFor(() => expect(voice()).toMatch(/list of students/));
    await wizard.user.keyboard('{Escape}');
    await waitFor(() => expect(voice()).toBe(''));
  });

  it('makes way for another one', async () => {
    const wizard = await showWizard('', fileNamed('empty.csv', ''));
    await (await wizard.dialog()).findByText(/This file is empty/);
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await wizard.user.upload(input, fileNamed('good.csv', 'Name,Theme\nAcme Fab,Mentors\n'));
    expect(await preview(wizard)).toContain('1 new partner');
  });
});

describe('Lines that cannot be taken', () => {
  it('are listed by number with the reason; the others come', async () => {
    const wizard = await showWizard('', fileNamed('broken.csv', broken()));
    expect(await preview(wizard)).toContain('197 new partners in 1 theme');
    for (const line of [42, 92, 152])
      expect(screen.getByText(new RegExp(`^Line ${line} has 1 cells? instead of 3`))).toBeVisible();
    await wizard.press('Add 197 partners');
    await waitFor(() => expect(partnersOf(wizard.fake.document())).toHaveLength(197));
  });

  it('names a name of 121 characters, shortens it and keeps it whole in the notes', async () => {
    const long = 'N'.repeat(121);
    const wizard = await showWizard('', fileNamed('long.csv', `Name,Theme\n${long},Mentors\n`));
    await preview(wizard);
    expect(screen.getByText(/^Line 2: the name has 121 characters/)).toBeVisible();
    await wizard.press('Add 1 partner');
    await waitFor(() => expect(partnersOf(wizard.fake.document())).toHaveLength(1));
    expect(partnersOf(wizard.fake.document())[0]?.notes).toContain(long);
  });
});

describe('Text of a file', () => {
  it('stays text: markup, formulas, right-to-left, emoji', async () => {
    const names = ['<img src=x onerror=alert(1)>', '=1+1', 'مدرسة', '🌱 Garden'];
    const csv = `Name,Theme\n${names.map((name) => `${name},<b>Bold</b>`).join('\n')}\n`;
    const wizard = await showWizard('', fileNamed('<b>file</b>.csv', csv));
    await preview(wizard);
    for (const name of names) expect(screen.getByRole('rowheader', { name })).toBeVisible();
    expect(document.querySelector('.import img, .import b')).toBeNull();
    await wizard.press('Add 4 partners');
    await waitFor(() =>
      expect(partnersOf(wizard.fake.document()).map(({ name }) => name)).toEqual(names),
    );
  });
});

describe('The way in', () => {
  it('asks for a file when none was given, and its input is always there', async () => {
    const wizard = await showWizard('', null);
    const dialog = await wizard.dialog();
    const heading = dialog.getByRole('heading', { name: /Which file/ });
    await waitFor(() => expect(heading).toHaveFocus());
    expect(dialog.getByRole('button', { name: 'Choose a file' })).toBeVisible();
    const input = document.querySelector('input[type=file]');
    for (const end of ['.csv', '.tsv', '.txt', '.json'])
      expect(input?.getAttribute('accept')?.split(',')).toContain(end);
  });

  it('opens by itself when its closed input is given a file; several go to the tray', async () => {
    const many: string[] = [];
    const fake = await openMapFake('');
    const { user } = showOn(
      fake,
      <ImportDialog
        isOpen={false}
        file={null}
        onClose={() => undefined}
        onCancel={() => undefined}
        onMany={(files) => void many.push(...files.map(({ name }) => name))}
      />,
    );
    expect(screen.queryByRole('dialog')).toBeNull();
    const input = document.querySelector('input[type=file]') as HTMLInputElement;
    await user.upload(input, fileNamed('good.csv', 'Name,Theme\nAcme Fab,Mentors\n'));
    expect(await screen.findByRole('heading', { name: /What is in each column/ })).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    await user.upload(input, [fileNamed('a.csv', 'Name\nA\n'), fileNamed('b.csv', 'Name\nB\n')]);
    expect(many).toEqual(['a.csv', 'b.csv']);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  const DropPlace = ({ onFiles }: { onFiles: (files: readonly File[]) => void }) =>
    useFileDrop(onFiles).veil;

  it('takes files dropped anywhere, under a veil while they are held', async () => {
    const given: string[] = [];
    showOn(
      await openMapFake(''),
      <DropPlace onFiles={(all) => void given.push(...all.map(({ name }) => name))} />,
    );
    const files = [fileNamed('one.csv', ''), fileNamed('two.csv', '')];
    const dataTransfer = { types: ['Files'], files };
    fireEvent.dragOver(document.body, { dataTransfer });
    expect(screen.getByText('Drop files to bring them in')).toBeVisible();
    fireEvent.drop(document.body, { dataTransfer });
    expect(given).toEqual(['one.csv', 'two.csv']);
    expect(screen.queryByText('Drop files to bring them in')).toBeNull();
  });
});
