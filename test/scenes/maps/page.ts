import { type LookChoice, lookOf } from '../../../src/rendering/look';
import { browserMeasure } from '../../../src/rendering/measure';
import { measure as byTable } from '../../support/measure';
import { drawn, svgOfDrawn } from './drawScene';
import { type MapScene, mapScenes } from './scenes';

/** The development page: every scene that is kept as a picture, side by side, in one look or its own. */
const looks: Readonly<Record<string, LookChoice | undefined>> = {
  'Each its own': undefined,
  Light: {},
  Dark: { dark: true },
  'High contrast': { highContrast: true },
  'High contrast, dark': { highContrast: true, dark: true },
  Room: { room: true },
  'Dark room': { room: true, dark: true },
};

const part = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

const choice = (label: string, type: 'radio' | 'checkbox', value: string): HTMLElement => {
  const holder = document.createElement('label');
  const input = Object.assign(document.createElement('input'), { type, name: type, value });
  holder.append(input, ` ${label}`);
  return holder;
};

const asked = (): { readonly look: string; readonly byBrowser: boolean } => {
  const given = new FormData(part<HTMLFormElement>('looks'));
  return { look: String(given.get('radio') ?? ''), byBrowser: given.has('checkbox') };
};

const figure = (scene: MapScene, look: LookChoice | undefined, byBrowser: boolean): HTMLElement => {
  const holder = document.createElement('figure');
  const measure = byBrowser ? browserMeasure : byTable;
  const svg = svgOfDrawn(drawn(scene, look ?? scene.look ?? {}, measure), scene.title);
  const picture = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const { width = 1280, height = 720 } = scene.size ?? {};
  const caption = document.createElement('figcaption');
  caption.textContent = `${scene.title} · ${scene.name}.svg · ${width} × ${height}`;
  holder.id = scene.name;
  holder.append(caption, document.importNode(picture, true));
  return holder;
};

const show = async (): Promise<void> => {
  const { look, byBrowser } = asked();
  const chosen = looks[look];
  document.body.className = lookOf(chosen).colors.ink === lookOf().colors.ink ? '' : 'dark';
  part('scenes').replaceChildren();
  for (const scene of mapScenes) {
    part('scenes').append(figure(scene, chosen, byBrowser));
    await new Promise(requestAnimationFrame);
  }
};

const form = part<HTMLFormElement>('looks');
form.append(
  ...Object.keys(looks).map((label) => choice(label, 'radio', label)),
  choice("Measured with this browser's letters, not by table", 'checkbox', 'browser'),
);
form.querySelector('input')?.click();
form.addEventListener('change', () => void show());
await document.fonts.ready;
await show();
