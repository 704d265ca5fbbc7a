import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import type { MapDocument } from '../../../src/domain/document';
import { PrintSheet } from '../../../src/ui/share/PrintSheet';
import { pictureOf } from '../../../src/ui/share/picture';
import { formatOf } from '../../../src/ui/shell/format';
import { wordsOf } from '../../../src/ui/shell/words';
import { withCanvas } from '../../support/deskFake';
import { measure } from '../../support/measure';
import { mineMap, mineTexts } from '../../support/mineMap';
import { openMapFake, showOn } from '../../support/openMapFake';

withCanvas();

const sketch = `Flex Friday
# Mentors
Acme Fab
County Health ~warm
# Speakers
<img src=x onerror=alert(1)> ~wished
---
No Theme Inc
Acme Fab -> County Health: funds
`;

const beginPrint = () => act(() => window.dispatchEvent(new Event('beforeprint')));
const endPrint = () => act(() => window.dispatchEvent(new Event('afterprint')));

const printed = async (lines: string | MapDocument = sketch) => {
  const fake = await openMapFake(lines);
  showOn(fake, <PrintSheet />);
  beginPrint();
  return { fake, pages: screen.queryAllByRole('article').map((page) => within(page)) };
};

describe('The map on paper', () => {
  it('is there only while the browser prints, however it was asked to', async () => {
    await printed();
    expect(document.querySelector('.print-only')).not.toBeNull();
    endPrint();
    expect(document.querySelector('.print-only')).toBeNull();
  });

  it('holds nothing that is only mine, and a person under their role, room or no room', async () => {
    await printed(mineMap());
    const text = document.querySelector('.print-only')?.outerHTML ?? '';
    expect(mineTexts.filter((mine) => text.includes(mine))).toEqual([]);
    expect(text).toContain('Welding teacher');
    expect(text).toContain('Acme Fab');
  });

  it('has title, date and source on both pages', async () => {
    const { pages } = await printed();
    expect(pages).toHaveLength(2);
    for (const page of pages) {
      expect(page.getByRole('heading', { level: 1 }).textContent).toContain('Flex Friday');
      expect(page.getByText('May 3, 2026')).toBeVisible();
      expect(page.getByText('Source: Commonwheel')).toBeVisible();
    }
  });

  it('b1 lists the same as the outline, Not sorted yet included', async () => {
    const { pages } = await printed();
    const themes = pages[1]
      ?.getAllByRole('heading', { level: 3 })
      .map((one) => one.textContent?.trim());
    const partners = pages[1]?.getAllByRole('listitem').map((one) => one.textContent);
    expect(themes).toEqual(['Mentors', 'Speakers', 'Not sorted yet']);
    expect(partners?.slice(0, 4)).toEqual([
      'Acme Fab',
      'County Health · warm',
      '<img src=x onerror=alert(1)> · wished',
      'No Theme Inc',
    ]);
  });

  it('has the connections as a table', async () => {
    const { pages } = await printed();
    const cells = pages[1]?.getAllByRole('cell').map((cell) => cell.textContent);
    expect(cells).toEqual(['Acme Fab', '→ funds', 'County Health']);
  });

  it('draws in light colors whatever the screen is', async () => {
    await printed();
    const sheet = document.querySelector<HTMLElement>('.print-only');
    expect(sheet?.style.getPropertyValue('--ink')).toBe('#1a1d21');
  });

  it('prints nothing of a blank map', async () => {
    const { pages } = await printed('');
    expect(pages).toEqual([]);
  });

  it('takes names as text and never as markup, in the picture too', async () => {
    const { fake } = await printed();
    expect(document.querySelector('img')).toBeNull();
    const svg = pictureOf(fake.document(), 'Flex Friday', wordsOf('en'), measure, formatOf('en'));
    expect(svg).not.toContain('<img');
  });
});
