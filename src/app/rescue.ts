import type { Id } from '../domain/id';
import type { Words } from '../messages/words';
import type { Services } from '../ui/shell/services';

/** Hands the stored map out as a file when its screen broke. */
export const rescue = async (services: Services, map: Id, words: Words): Promise<void> => {
  const file = await import('../ui/library/mapFile')
    .then(({ mapFile }) => mapFile(services, map))
    .catch(() => null);
  if (file) services.files.download(file.name, file.text);
  else services.toasts.show({ text: words('library.failed') });
};
