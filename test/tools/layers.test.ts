import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../src/server/root.mjs';
import { cruiseLayers } from './cruise.mjs';
import { wholeD3Imports } from './wholeD3.mjs';

/** A small tree in which every file breaks one rule, or shows what is allowed. */
const tree = {
  'src/domain/row.ts': 'export type Row = { id: string };',
  'src/domain/up.ts': "import type { Scene } from '../rendering/scene';\nexport type Up = Scene;",
  'src/messages/words.ts': "import type { Row } from '../domain/row';\nexport type Words = Row;",
  'src/tokens/colors.ts': "import type { Row } from '../domain/row';\nexport type Colors = Row;",
  'src/rendering/scene.ts': "import type { Row } from '../domain/row';\nexport type Scene = Row[];",
  'src/rendering/speaks.ts':
    "import type { Words } from '../messages/words';\nexport type S = Words;",
  'src/analysis/draws.ts':
    "import type { Scene } from '../rendering/scene';\nexport type D = Scene;",
  'src/measurement/saves.ts': "import type { Port } from '../store/port';\nexport type M = Port;",
  'src/layout/measures.ts': "import type { D } from '../analysis/draws';\nexport type L = D;",
  'src/interchange/stores.ts': "import type { Port } from '../store/port';\nexport type I = Port;",
  'src/interchange/allowed.ts':
    "import type { Scene } from '../rendering/scene';\nexport type A = Scene;",
  'src/store/port.ts': "import type { Row } from '../domain/row';\nexport type Port = Row;",
  'src/store/paints.ts': "import type { Scene } from '../rendering/scene';\nexport type P = Scene;",
  'src/persistence/shows.ts': "import type { Row } from '../ui/knows';\nexport type W = Row;",
  'src/persistence/database.ts':
    "import Dexie from 'dexie';\nexport const database = new Dexie('a');",
  'src/collaboration/protocol.ts':
    "import type { Port } from '../store/port';\nexport type O = Port;",
  'src/collaboration/room.ts': "import type { Row } from '../ui/knows';\nexport type R = Row;",
  'src/participant/phone.ts': "import type { R } from '../collaboration/room';\nexport type F = R;",
  'src/participant/allowed.ts':
    "import type { O } from '../collaboration/protocol';\nexport type B = O;",
  'src/server/looks.ts': "import type { Port } from '../store/port';\nexport type V = Port;",
  'src/ui/knows.ts':
    "import { database } from '../persistence/database';\nexport type Row = typeof database;",
  'src/ui/shares.ts': "import type { R } from '../collaboration/room';\nexport type T = R;",
  'src/ui/button.tsx': "import { useState } from 'react';\nexport const state = useState;",
  'src/app/serves.ts': "import type { V } from '../server/looks';\nexport type N = V;",
  'src/store/react.ts': "import { useState } from 'react';\nexport const state = useState;",
  'src/store/table.ts': "import { Dexie } from 'dexie';\nexport const table = Dexie;",
  'src/layout/forces.ts': "import { forceX } from 'd3-force';\nexport const force = forceX;",
  'src/layout/forceSimulation.ts':
    "import { forceX } from 'd3-force';\nexport const simulate = forceX;",
  'src/layout/whole.ts': "import * as d3 from 'd3';\nexport const all = d3;",
  'src/store/tested.ts': "import { help } from '../../test/help';\nexport const helped = help;",
  'test/help.ts': 'export const help = 1;',
  'src/domain/one.ts': "import type { Two } from './two';\nexport type One = Two;",
  'src/domain/two.ts': "import type { One } from './one';\nexport type Two = One;",
  'src/domain/alone.ts': 'export const alone = 1;',
  'src/domain/lost.ts': "import { gone } from './gone';\nexport const lost = gone;",
  'src/store/checks.ts': "import fc from 'fast-check';\nexport const check = fc;",
  'src/helpers/any.ts': "import type { Row } from '../domain/row';\nexport type H = Row;",
};

const broken: [file: string, rule: string][] = [
  ['src/domain/up.ts', 'layer-domain'],
  ['src/messages/words.ts', 'layer-messages'],
  ['src/tokens/colors.ts', 'layer-tokens'],
  ['src/rendering/speaks.ts', 'layer-rendering'],
  ['src/analysis/draws.ts', 'layer-analysis'],
  ['src/measurement/saves.ts', 'layer-measurement'],
  ['src/layout/measures.ts', 'layer-layout'],
  ['src/interchange/stores.ts', 'layer-interchange'],
  ['src/store/paints.ts', 'layer-store'],
  ['src/persistence/shows.ts', 'layer-persistence'],
  ['src/collaboration/protocol.ts', 'layer-collaboration-protocol'],
  ['src/collaboration/room.ts', 'layer-collaboration'],
  ['src/participant/phone.ts', 'layer-participant'],
  ['src/server/looks.ts', 'layer-server'],
  ['src/ui/knows.ts', 'layer-ui'],
  ['src/ui/shares.ts', 'layer-ui'],
  ['src/app/serves.ts', 'layer-app'],
  ['src/store/react.ts', 'only-ui-and-app-knows-react'],
  ['src/store/table.ts', 'only-persistence-knows-dexie'],
  ['src/layout/forces.ts', 'only-forceSimulation-knows-d3-force'],
  ['src/store/tested.ts', 'no-tests-in-src'],
  ['src/domain/one.ts', 'no-circular'],
  ['src/domain/alone.ts', 'no-orphans'],
  ['src/domain/lost.ts', 'not-to-unresolvable'],
  ['src/store/checks.ts', 'no-dev-packages-in-src'],
  ['src/helpers/any.ts', 'known-layer'],
];

const allowed = [
  'src/interchange/allowed.ts',
  'src/participant/allowed.ts',
  'src/persistence/database.ts',
  'src/layout/forceSimulation.ts',
  'src/ui/button.tsx',
  'src/store/port.ts',
];

describe('the layer rules', () => {
  let folder = '';
  let found: Awaited<ReturnType<typeof cruiseLayers>>;

  beforeAll(async () => {
    mkdirSync(join(root, '.cache'), { recursive: true });
    // Inside the project, so that packages are found from here.
    folder = mkdtempSync(join(root, '.cache/layers-'));
    for (const [path, text] of Object.entries(tree)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    found = await cruiseLayers(folder);
  }, 60_000);

  afterAll(() => rmSync(folder, { recursive: true }));

  const rulesBrokenBy = (file: string) =>
    found.violations.filter(({ from }) => from === file).map(({ rule }) => rule);

  it.each(broken)('%s breaks %s', (file, rule) => {
    expect(rulesBrokenBy(file)).toContain(rule);
  });

  it.each(allowed)('%s breaks none', (file) => {
    expect(rulesBrokenBy(file)).toEqual([]);
  });

  it('see every file of the tree', () => {
    const written = Object.keys(tree).filter((path) => path.startsWith('src/'));
    expect(found.modules).toEqual(expect.arrayContaining(written));
  });

  it('refuse all of d3 at once', () => {
    expect(wholeD3Imports(folder, found.modules)).toEqual([
      'src/layout/whole.ts imports all of d3: name what it uses.',
    ]);
  });
});
