import { describe, expect, it } from 'vitest';
import { findChromium, provideChromium } from './chromium.mjs';

/** A computer with these files; running a command may put more on it. */
function computerWith(files: string[], more: Partial<Parameters<typeof findChromium>[0]> = {}) {
  const disk = new Set(files);
  const ran: string[] = [];
  const computer = {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' } as Record<string, string | undefined>,
    isRoot: false,
    exists: (path: string) => disk.has(path),
    run: (command: string) => {
      ran.push(command);
      return true;
    },
    starts: () => true,
    playwrightPath: () => '/cache/playwright/chrome',
    ...more,
  };
  return { computer, disk, ran };
}

describe('looking for Chromium', () => {
  it('takes the given path first', () => {
    const files = ['/my/chrome', '/cache/playwright/chrome', '/usr/bin/chromium'];
    const { computer } = computerWith(files, { env: { CHROMIUM_PATH: '/my/chrome' } });
    expect(findChromium(computer)).toBe('/my/chrome');
  });

  it('takes nothing else when the given path does not exist', () => {
    const env = { CHROMIUM: '/gone', PATH: '/usr/bin' };
    const { computer, ran } = computerWith(['/usr/bin/chromium'], { env });
    expect(provideChromium(computer)).toBeNull();
    expect(ran).toEqual([]);
  });

  it("prefers Playwright's own to the system's", () => {
    const { computer, disk } = computerWith(['/cache/playwright/chrome', '/usr/bin/google-chrome']);
    expect(findChromium(computer)).toBe('/cache/playwright/chrome');
    disk.delete('/cache/playwright/chrome');
    expect(findChromium(computer)).toBe('/usr/bin/google-chrome');
  });

  it('finds Chrome in the usual place of a Mac', () => {
    const path = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findChromium(computerWith([path], { platform: 'darwin' }).computer)).toBe(path);
  });

  it('passes over a stub that does not start', () => {
    const { computer } = computerWith(['/usr/bin/chromium-browser'], { starts: () => false });
    expect(findChromium(computer)).toBeNull();
  });

  it('takes the one without windows, where there are both', () => {
    const both = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    expect(findChromium(computerWith(both).computer)).toBe('/usr/bin/chromium-headless-shell');
  });

  it.each([
    ['chromium-headless-shell', 1],
    ['chromium', 2],
  ])('installs a package of the system for root on Debian: %s', (has, tries) => {
    const { computer, disk, ran } = computerWith(['/etc/debian_version'], { isRoot: true });
    computer.run = (command) => {
      ran.push(command);
      if (command.endsWith(` ${has}`)) disk.add(`/usr/bin/${has}`);
      return true;
    };
    expect(provideChromium(computer)).toBe(`/usr/bin/${has}`);
    expect(ran).toHaveLength(tries);
    expect(ran.at(-1)).toBe(`apt-get update && apt-get install -y ${has}`);
  });

  it("else lets Playwright download one, and says when that didn't help", () => {
    const { computer, ran } = computerWith([]);
    expect(provideChromium(computer)).toBeNull();
    expect(ran).toEqual(['npx playwright install chromium']);
  });
});
