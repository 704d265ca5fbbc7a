import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { useFootTold } from '../../../src/ui/map/useFootTold';

const Foot = () => <div ref={useFootTold()} />;

const told = (): string => document.documentElement.style.getPropertyValue('--foot');

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  document.documentElement.style.removeProperty('--foot');
});

describe('the foot of the screen', () => {
  it('says how high it is, so that no message lies over the line one types into', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(122);
    render(<Foot />);
    expect(told()).toBe('122px');
  });

  it('says nothing while it is not shown', () => {
    vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockReturnValue(0);
    render(<Foot />);
    expect(told()).toBe('');
  });
});
