import { Download } from 'lucide-react';
import { titleOf } from '../../domain/outline';
import { fileNameFor } from '../../interchange/fileName';
import { tidyRows } from '../../interchange/measures/tidyRows';
import { useMap } from '../map/mapContext';
import type { MapTools } from '../map/tools';
import { Button } from '../parts/Button';

/** All values as a tidy table, named as the private copy it is. */
const take = async ({ map, services, words }: MapTools): Promise<void> => {
  const { writeCsv } = await import('../../interchange/csv/writeCsv');
  const { document } = map.store.state.getState();
  const name = words('values.file', { title: titleOf(document) });
  const file = fileNameFor(name, new Date(services.clock.now()), '.csv');
  // Excel takes a text for UTF-8 only when it begins with this mark.
  const text = `\uFEFF${writeCsv(tidyRows(document))}`;
  services.files.download(file, new Blob([text], { type: 'text/csv' }));
  services.toasts.show({ text: words('values.taken', { file, mark: words('measures.private') }) });
};

/** Hands out all values of the map, one row a value. */
export const TakeValues = () => {
  const tools = useMap();
  return (
    <Button variant="quiet" icon={Download} onPress={() => void take(tools)}>
      {tools.words('values.take')}
    </Button>
  );
};
