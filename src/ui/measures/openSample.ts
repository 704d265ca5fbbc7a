import { titleOf } from '../../domain/outline';
import { createSampleInitiative } from '../../domain/sample/initiative';
import type { Words } from '../../messages/words';
import { placeOfView } from '../list/views';
import { goTo } from '../shell/hashLocation';
import type { Services } from '../shell/services';

/** Makes the sample initiative a map of its own, beside all others, and shows its measures. */
export const openSample = async (services: Services, words: Words): Promise<void> => {
  const { ids, clock, preferences, shelf } = services;
  const { language } = preferences.getState();
  const sample = createSampleInitiative(ids, { words, language, now: clock.now() });
  const label = { key: 'history.newMap', values: { name: titleOf(sample) } };
  await shelf.add(sample.map, [...sample.rows.values()], label);
  goTo(placeOfView(sample.map, 'measures'));
};
