import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

beforeEach(() => vi.resetModules());
afterEach(() => vi.resetModules());

/** The catalogue as the app finds it at its start. */
const atStart = () => import('../../src/messages/speak');

describe('sentences of another language', () => {
  it('are English until they are here, and Spanish from then on', async () => {
    const { fetchWords, isKnown, speak } = await atStart();
    expect(isKnown('es')).toBe(false);
    expect(speak('es')('common.cancel')).toBe('Cancel');
    await fetchWords('es');
    expect(isKnown('es')).toBe(true);
    expect(speak('es')('common.cancel')).toBe('Cancelar');
  });

  it('are not waited for where somebody speaks English', async () => {
    const { fetchWords, isKnown } = await atStart();
    await fetchWords('en');
    expect(isKnown('en')).toBe(true);
    expect(isKnown('es')).toBe(false);
  });
});
