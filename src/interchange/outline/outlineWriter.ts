import { outFile, plainWriter } from '../plain/plainWriter';

/** A map as a Markdown outline. */
export const outlineWriter = plainWriter({
  id: 'outline',
  lacks: ['places', 'pins', 'layers'],
  write: async (plain) => {
    const { writeOutline } = await import('./writeOutline');
    return [outFile('.md', 'text/markdown', writeOutline(plain))];
  },
});
