/**
 * What connections usually say; any other words are a type too. Stored in English, shown in the
 * language of the screen.
 */
export const linkTypes = [
  'works with',
  'plans with',
  'funds',
  'shares resource',
  'refers clients',
] as const;

/** The type of a connection of which the file it came from says no more than that it is there. */
export const untypedLink = 'connected to';

/** The type a new connection gets until someone says more. */
export const plainLinkType = linkTypes[0];
