import { giveMeasureSet } from '../../../domain/commands/giveMeasureSet';
import { setContentOf } from '../../../domain/setContent';
import { type MeasureSet, measureSetExtension } from '../../../interchange/measureSet/measureSet';
import type { MapTools } from '../../map/tools';
import { handOutFiles } from '../../share/handOut';
import { appVersion } from '../../shell/version';
import { type Giving, seenByOthers } from './useGiving';

const textOf = async (
  { words, map }: MapTools,
  said: Pick<MeasureSet, 'id' | 'name' | 'version'>,
  leftOut: Giving['leftOut'],
): Promise<string> => {
  const { measureSetOf, writeMeasureSet } = await import(
    '../../../interchange/measureSet/writeMeasureSet'
  );
  const seen = seenByOthers(map.store.state.getState().document, words);
  return writeMeasureSet(measureSetOf(seen, said, leftOut), appVersion);
};

/** Remembers what is given away, then hands it out as a file; answers with the name of the file. */
export const giveSet = async (tools: MapTools, giving: Giving): Promise<string> => {
  const { words, services } = tools;
  const { row, seen, leftOut, begins, version } = giving;
  const name = giving.name.trim();
  const made = tools.run(giveMeasureSet, {
    ...setContentOf(seen, leftOut, begins),
    ...{ id: row?.id ?? null, name, at: services.clock.now(), begins },
    told: words('measureSets.give.told', { name, version }),
  });
  const id = row?.id ?? made;
  if (!id) throw new Error('the set was not remembered');
  const content = await textOf(tools, { id, name, version }, leftOut);
  const part = words('measureSets.filePart', { version });
  const file = { part, extension: measureSetExtension, mediaType: 'application/json' };
  return handOutFiles(tools, name, [{ ...file, content }]);
};
