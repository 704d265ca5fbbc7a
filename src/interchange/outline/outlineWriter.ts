import type { PlainWriter } from '../format';

/** A map as a Markdown outline. */
export const outlineWriter: PlainWriter = {
  id: 'outline',
  labelKey: 'export.format.outline',
  carries: {
    places: false,
    pins: false,
    values: true,
    links: true,
    linkTypes: true,
    directions: true,
  },
  write: async (plain) => {
    const { writeOutline } = await import('./writeOutline');
    const file = { part: '', extension: '.md', mediaType: 'text/markdown' };
    return [{ ...file, content: writeOutline(plain) }];
  },
};
