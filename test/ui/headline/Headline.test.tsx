import { act, screen, waitFor } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { writeSentence } from '../../../src/domain/commands/sentence';
import { mapRow } from '../../../src/domain/document';
import { editSentence, hideSentence, saySentence } from '../../../src/ui/actions/sentenceActions';
import { Headline } from '../../../src/ui/headline/Headline';
import { MapSummary, summaryIds } from '../../../src/ui/headline/MapSummary';
import { showToRoom } from '../../../src/ui/map/room';
import { capturedMap, dealt } from '../../support/capturedMap';
import { mineMap, mineTexts } from '../../support/mineMap';
import { openMapFake, showOn } from '../../support/openMapFake';

const lines = ['Project', dealt('Arts', 5), dealt('Jobs', 3)].join('\n');
const computed = 'Arts is the largest theme, with 5 partners; no two themes share a partner.';

const start = async (document = capturedMap(lines)) => {
  const map = await openMapFake(document);
  const shown = showOn(
    map,
    <>
      <Headline />
      <MapSummary />
    </>,
  );
  const own = () => mapRow(map.document())?.sentence;
  return { ...map, ...shown, own, undo: () => act(() => map.tools.undo()) };
};

const line = () => document.querySelector('.headline-text')?.textContent ?? null;
const field = () => screen.getByRole('textbox', { name: 'What to see first, in your own words' });
const pencil = () => screen.getByRole('button', { name: 'Edit the sentence' });
const said = () => document.querySelector('[aria-live="polite"]')?.textContent;

describe('the sentence beside the map', () => {
  it('stands in a region of its own and follows the map', async () => {
    const { tools } = await start();
    expect(screen.getByRole('region', { name: 'What to see first' })).toHaveTextContent(computed);
    act(() => void tools.run(addPartner, { name: 'Loose' }));
    act(() => void tools.run(addPartner, { name: 'Looser' }));
    expect(line()).toBe(
      'Arts is the largest theme, with 5 partners; no two themes share a partner.',
    );
  });

  it('is not there while the map is small', async () => {
    await start(capturedMap('Project\n# Arts\nA\nB'));
    expect(line()).toBeNull();
  });

  it('leads to the circles it names', async () => {
    const { user, tools, named } = await start();
    await user.click(screen.getByRole('button', { name: 'Arts' }));
    expect(tools.map.session.getState().selection).toEqual([named('Arts').id]);
  });

  it('is written with the pencil: Enter keeps it as one edit that undo takes back', async () => {
    const { user, own, undo, tools } = await start();
    await user.click(pencil());
    expect(field()).toHaveFocus();
    expect(field()).toHaveValue(computed);
    await user.keyboard('Arts lead the way{Enter}');
    expect(own()).toBe('Arts lead the way');
    expect(line()).toBe('Arts lead the way');
    await waitFor(() => expect(pencil()).toHaveFocus());
    expect(tools.map.store.state.getState().history.undo).toHaveLength(1);
    await waitFor(() => expect(said()).toBe('Done: write the sentence beside the map.'));
    undo();
    expect(line()).toBe(computed);
  });

  it('is the map’s own again when it is cleared, or when it says the same', async () => {
    for (const typed of ['{Backspace}', computed]) {
      const { user, own, unmount } = await start();
      await user.click(pencil());
      await user.keyboard('Mine{Enter}');
      expect(own()).toBe('Mine');
      await user.click(pencil());
      await user.clear(field());
      await user.keyboard(`${typed}{Enter}`);
      expect(own()).toBeUndefined();
      expect(line()).toBe(computed);
      unmount();
    }
  });

  it('Esc leaves it as it was, leaving the field keeps what was typed', async () => {
    const { user, own } = await start();
    await user.click(pencil());
    await user.keyboard('Not this{Escape}');
    expect(own()).toBeUndefined();
    await user.click(pencil());
    await user.keyboard('But this');
    await user.click(document.body);
    expect(own()).toBe('But this');
  });

  it('keeps what was typed when the field is taken off the screen', async () => {
    const { user, own, unmount } = await start();
    await user.click(pencil());
    await user.keyboard('Typed so far');
    unmount();
    expect(own()).toBe('Typed so far');
  });

  it('F2 within it opens the field too', async () => {
    const { user } = await start();
    pencil().focus();
    await user.keyboard('{F2}');
    expect(field()).toHaveFocus();
  });

  it('a sentence of 241 characters is refused with the count, and stays in the field', async () => {
    const { user, own } = await start();
    await user.click(pencil());
    await user.clear(field());
    await user.paste('x'.repeat(241));
    await user.keyboard('{Enter}');
    expect(field()).toBeInvalid();
    expect(field()).toHaveAccessibleDescription(/has 241 characters; at most 240 fit/);
    expect(own()).toBeUndefined();
  });

  it('says quietly what the map says once that is something else', async () => {
    const { user, own, tools, named } = await start();
    await user.click(pencil());
    await user.keyboard('Arts first{Enter}');
    expect(screen.queryByText(/The map now says/)).toBeNull();
    const { id: theme } = named('Jobs');
    const add = (name: string) => act(() => void tools.run(addPartner, { name, theme }));
    for (const name of ['P', 'Q', 'R']) add(name);
    const now = screen.getByText(/The map now says/);
    expect(now).toHaveTextContent('Jobs is the largest theme, with 6 partners');
    await user.click(screen.getByRole('button', { name: 'Keep mine' }));
    expect(screen.queryByText(/The map now says/)).toBeNull();
    expect(own()).toBe('Arts first');
    act(() => tools.undo());
    await user.click(screen.getByRole('button', { name: 'Use this' }));
    expect(own()).toBeUndefined();
  });

  it('is hidden and shown again from a menu; writing it shows it', async () => {
    const { tools } = await start();
    act(() => hideSentence.run(tools));
    expect(line()).toBeNull();
    expect(hideSentence.can(tools)).toBe(false);
    act(() => editSentence.run(tools));
    expect(field()).toHaveFocus();
    expect(tools.services.preferences.getState().sentence).toBe(true);
  });

  it('is said on demand', async () => {
    const { tools } = await start();
    act(() => saySentence.run(tools));
    expect(await screen.findAllByText(computed)).not.toHaveLength(0);
    const small = await start(capturedMap('Project'));
    act(() => saySentence.run(small.tools));
    expect(await screen.findAllByText(/nothing to say yet/)).not.toHaveLength(0);
  });

  it('speaks Spanish', async () => {
    const { tools } = await start();
    act(() => tools.services.preferences.setState({ language: 'es' }));
    expect(line()).toBe(
      'Arts es el tema más grande, con 5 aliados; ningún tema comparte aliados con otro.',
    );
  });
});

describe('in a room', () => {
  it('names nobody the room does not see, and cannot be changed where somebody is left out', async () => {
    const { tools } = await start(mineMap());
    const text = 'Zoe Quill and Petra Thorn bring Acme Fab along';
    act(() => void tools.run(writeSentence, { text }));
    expect(line()).toBe(text);
    act(() => showToRoom(tools, true));
    expect(line()).toBe('A person and Welding teacher bring Acme Fab along');
    expect(screen.queryByRole('button', { name: 'Edit the sentence' })).toBeNull();
    expect(editSentence.can(tools)).toBe(false);
    const page = document.documentElement.outerHTML;
    expect(mineTexts.filter((mine) => page.includes(mine))).toEqual([]);
  });

  it('does not speak of what the map now says', async () => {
    const { user, tools, named } = await start();
    await user.click(pencil());
    await user.keyboard('Arts first{Enter}');
    const { id: theme } = named('Jobs');
    for (const name of ['P', 'Q', 'R']) act(() => void tools.run(addPartner, { name, theme }));
    act(() => showToRoom(tools, true));
    expect(line()).toBe('Arts first');
    expect(screen.queryByText(/The map now says/)).toBeNull();
  });
});

describe('the text that stands for the picture', () => {
  const text = (id: string) => document.getElementById(id)?.textContent;

  it('has counts and findings, and says what is faded', async () => {
    const { tools } = await start();
    expect(text(summaryIds.all)).toMatch(/^2 themes, 8 partners\. No two themes/);
    act(() => tools.map.session.setState({ shown: 'wished' }));
    expect(text(summaryIds.findings)).toMatch(/8 of 8 partners are faded\.$/);
  });

  it('begins with what somebody wrote', async () => {
    const { user } = await start();
    await user.click(pencil());
    await user.keyboard('Arts lead{Enter}');
    expect(text(summaryIds.findings)).toMatch(/^Arts lead\. No two themes/);
  });
});
