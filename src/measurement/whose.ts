/**
 * Whom a figure is of: partners put together, or everybody here, told by one source. The two are not
 * the same people, so they are never added and never compared over time.
 */
export type Whose = 'everybody' | 'partners';
