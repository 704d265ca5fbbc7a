import type { ComponentType } from 'react';
import type { MessageKey } from '../../messages/en';
import { Capture } from './Capture';
import { Carries } from './Carries';
import { Files } from './Files';
import { FirstMap } from './FirstMap';
import { Keys } from './Keys';
import { Layouts } from './Layouts';
import { List } from './List';
import { Looks } from './Looks';
import { Many } from './Many';
import { Measures } from './Measures';
import { Privacy } from './Privacy';
import { Room } from './Room';
import { Sentence } from './Sentence';
import { Sharing } from './Sharing';

export interface HelpPage {
  /** Stands in the address: `#/help/<id>`. */
  readonly id: string;
  readonly title: MessageKey;
  readonly Content: ComponentType;
}

/** All help pages in the order of reading; each later part of the app brings its own. */
export const helpPages: readonly HelpPage[] = [
  { id: 'first-map', title: 'help.firstMap.title', Content: FirstMap },
  { id: 'capture', title: 'capture.help.title', Content: Capture },
  { id: 'select-and-move', title: 'helpPages.many.title', Content: Many },
  { id: 'partners', title: 'helpPages.carries.title', Content: Carries },
  { id: 'list', title: 'list.help.title', Content: List },
  { id: 'measures', title: 'measuresHelp.title', Content: Measures },
  { id: 'layouts', title: 'layouts.help.title', Content: Layouts },
  { id: 'legend', title: 'legend.help.title', Content: Looks },
  { id: 'sentence', title: 'insight.help.title', Content: Sentence },
  { id: 'room', title: 'helpPages.room.title', Content: Room },
  { id: 'share', title: 'helpFiles.share.title', Content: Sharing },
  { id: 'files', title: 'helpFiles.files.title', Content: Files },
  { id: 'people', title: 'helpPages.privacy.title', Content: Privacy },
  { id: 'keys', title: 'keyList.title', Content: Keys },
];
