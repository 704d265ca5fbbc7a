import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Header } from '../../../src/ui/shell/Header';
import { show } from '../../support/show';

/** What a name of a map takes, and what is left for it at each step. */
let wanted = 0;
let room: readonly number[] = [];
let watched: (() => void)[] = [];

const step = (): number =>
  Number(document.querySelector<HTMLElement>('.header')?.dataset.tight ?? Number.NaN);

beforeEach(() => {
  watched = [];
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(look: () => void) {
        watched.push(look);
      }
      observe = vi.fn();
      disconnect = vi.fn();
    },
  );
  vi.spyOn(HTMLElement.prototype, 'scrollWidth', 'get').mockImplementation(() => wanted);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockImplementation(function (
    this: HTMLElement,
  ) {
    return this.className === 'header' ? 1280 : (room[step()] ?? 1000);
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const Named = ({ name }: { name: string }) => (
  <h1 className="map-title">
    <button type="button" className="map-title-button">
      {name}
    </button>
  </h1>
);

describe('the name of a map in the header', () => {
  it('has all the room it needs while there is enough', () => {
    [wanted, room] = [200, [200, 300, 400, 500, 600, 700]];
    show(<Header left={<Named name="Flex Friday" />} />);
    expect(step()).toBe(0);
  });

  it('takes the room of what matters less, as much as it needs', () => {
    [wanted, room] = [380, [200, 300, 400, 500, 600, 700]];
    show(<Header left={<Named name="Regional Innovation Project" />} />);
    expect(step()).toBe(2);
  });

  it('is cut only when nothing else can give way', () => {
    [wanted, room] = [900, [200, 300, 400, 500, 600, 700]];
    show(<Header left={<Named name="A very long name" />} />);
    expect(step()).toBe(5);
  });

  it('gives nothing back for a moment, so that nothing flickers while things are saved', () => {
    [wanted, room] = [380, [200, 300, 400, 500, 600, 700]];
    show(<Header left={<Named name="Regional Innovation Project" />} />);
    wanted = 10;
    for (const look of watched) look();
    expect(step()).toBe(2);
  });
});
