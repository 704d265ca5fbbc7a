import { describe, expect, it } from 'vitest';

type Speak = typeof import('../../src/messages/speak');

/** The catalogue as the app finds it at its start: a module of its own, by a name of its own. */
const atStart = (name: string): Promise<Speak> =>
  import(/* @vite-ignore */ `../../src/messages/speak?${name}`);

describe('sentences of another language', () => {
  it('are English until they are here, and Spanish from then on', async () => {
    const { fetchWords, isKnown, speak } = await atStart('spanish');
    expect(isKnown('es')).toBe(false);
    expect(speak('es')('common.cancel')).toBe('Cancel');
    await fetchWords('es');
    expect(isKnown('es')).toBe(true);
    expect(speak('es')('common.cancel')).toBe('Cancelar');
  });

  it('are not waited for where somebody speaks English', async () => {
    const { fetchWords, isKnown } = await atStart('english');
    await fetchWords('en');
    expect(isKnown('en')).toBe(true);
    expect(isKnown('es')).toBe(false);
  });
});
