import { screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../src/messages/speak';
import { Help } from '../../../src/ui/help/Help';
import { helpPages } from '../../../src/ui/help/pages';
import { wordsOf } from '../../../src/ui/shell/words';
import { fakeServices } from '../../support/fakeServices';
import { show } from '../../support/show';

describe('help', () => {
  it('has a page for the first map with steps and keys', () => {
    show(<Help page="first-map" />);
    expect(screen.getByRole('heading', { level: 1, name: 'Your first map' })).toBeVisible();
    expect(screen.getByText(/Type # and the name of a theme/)).toBeVisible();
    expect(screen.getByRole('row', { name: /Ctrl\+Z Undo/ })).toBeVisible();
  });

  it('speaks Spanish too', () => {
    const services = fakeServices();
    services.preferences.setState({ language: 'es' });
    show(<Help page="first-map" />, services);
    expect(screen.getByRole('heading', { level: 1, name: 'Su primer mapa' })).toBeVisible();
  });

  it('has every page in both languages, each with its title', () => {
    for (const { id, title } of helpPages)
      for (const language of languages) {
        const services = fakeServices();
        services.preferences.setState({ language });
        const { unmount } = show(<Help page={id} />, services);
        const name = wordsOf(language)(title);
        expect(screen.getByRole('heading', { level: 1, name })).toBeVisible();
        expect(screen.getAllByRole('heading', { level: 2 }).length).toBeGreaterThan(2);
        unmount();
      }
  });

  it('has pages on several circles, on partners, on a room and on people', () => {
    const ids = helpPages.map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['select-and-move', 'partners', 'room', 'people']));
  });

  it('says so where there is no such page', () => {
    show(<Help page="nothing" />);
    expect(screen.getByRole('heading', { name: /no page at this address/ })).toBeVisible();
  });

  it('has one address for every page', () => {
    const ids = helpPages.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
