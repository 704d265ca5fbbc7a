import { fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { listenForRegions } from '../../../src/ui/shell/regions';

let stop: () => void = () => undefined;

beforeEach(() => {
  const shown = () => [{}] as unknown as DOMRectList;
  Element.prototype.getClientRects = shown;
  stop = listenForRegions();
});
afterEach(() => stop());

const press = (shiftKey = false) => fireEvent.keyDown(window, { key: 'F6', shiftKey });

const Regions = () => (
  <>
    <header data-region="header">
      <button type="button">Undo</button>
    </header>
    <div data-region="map">
      <span tabIndex={-1}>not here</span>
      <span role="treeitem" tabIndex={0}>
        Mentors
      </span>
      <button type="button">Fit</button>
    </div>
    <aside data-region="inspector" tabIndex={-1}>
      Nothing to press
    </aside>
  </>
);

describe('F6', () => {
  it('goes from region to region and round', () => {
    render(<Regions />);
    press();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
    press();
    expect(screen.getByRole('treeitem')).toHaveFocus();
    press();
    expect(screen.getByRole('complementary')).toHaveFocus();
    press();
    expect(screen.getByRole('button', { name: 'Undo' })).toHaveFocus();
  });

  it('goes back with Shift, from nowhere to the last', () => {
    render(<Regions />);
    press(true);
    expect(screen.getByRole('complementary')).toHaveFocus();
    press(true);
    expect(screen.getByRole('treeitem')).toHaveFocus();
  });
});
