import type { ComponentType } from 'react';
import type { MessageKey } from '../../messages/en';
import { FirstMap } from './FirstMap';

export interface HelpPage {
  /** Stands in the address: `#/help/<id>`. */
  readonly id: string;
  readonly title: MessageKey;
  readonly Content: ComponentType;
}

/** All help pages in the order of reading; each later part of the app brings its own. */
export const helpPages: readonly HelpPage[] = [
  { id: 'first-map', title: 'help.firstMap.title', Content: FirstMap },
];
