import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { root } from '../../src/server/root.mjs';

const { forbidden, options } = createRequire(import.meta.url)(
  '../../.config/dependency-cruiser.cjs',
);

/**
 * Holds a source tree against the layer rules.
 * @param {string} baseDir the folder that has `src`
 */
export async function cruiseLayers(baseDir) {
  const { tsConfig, enhancedResolveOptions, ...rest } = options;
  const { output } = await cruise(
    ['src'],
    { ...rest, baseDir, validate: true, ruleSet: { forbidden } },
    enhancedResolveOptions,
    { tsConfig: extractTSConfig(join(root, tsConfig.fileName)) },
  );
  if (typeof output === 'string') throw new Error('dependency-cruiser gave text, not a result');
  const { summary, modules } = output;
  return {
    violations: summary.violations.map(({ rule, from, to }) => ({ rule: rule.name, from, to })),
    modules: modules.map(({ source }) => source).filter((path) => path.startsWith('src/')),
  };
}
