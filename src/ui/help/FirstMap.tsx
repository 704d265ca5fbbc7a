import { useWords } from '../shell/services';
import { KeyTable } from './KeyTable';
import type { KeyLine } from './keyGroups';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'help.firstMap.make.title',
    isOrdered: true,
    steps: [
      'help.firstMap.make.start',
      'help.firstMap.make.center',
      'help.firstMap.make.theme',
      'help.firstMap.make.partner',
      'help.firstMap.make.done',
    ],
  },
  {
    title: 'help.firstMap.change.title',
    steps: [
      'help.firstMap.change.choose',
      'help.firstMap.change.rename',
      'help.firstMap.change.move',
      'help.firstMap.change.connect',
      'help.firstMap.change.arrange',
      'help.firstMap.change.undo',
    ],
  },
  {
    title: 'help.firstMap.status.title',
    steps: [
      'help.firstMap.status.existing',
      'help.firstMap.status.warm',
      'help.firstMap.status.wished',
    ],
  },
  {
    title: 'help.firstMap.sheet.title',
    steps: ['help.firstMap.sheet.csv', 'help.firstMap.sheet.preview'],
  },
  {
    title: 'help.firstMap.keep.title',
    steps: ['help.firstMap.keep.here', 'help.firstMap.keep.file', 'help.firstMap.keep.back'],
  },
];

const keys: readonly KeyLine[] = [
  { keys: ['enter'], does: 'help.firstMap.keys.enter' },
  { keys: ['a'], does: 'help.firstMap.keys.partner' },
  { keys: ['t'], does: 'help.firstMap.keys.theme' },
  { keys: ['c'], does: 'help.firstMap.keys.connect' },
  { keys: ['f2'], does: 'help.firstMap.keys.rename' },
  { keys: ['delete'], does: 'help.firstMap.keys.remove' },
  { keys: ['mod+z'], does: 'help.firstMap.keys.undo' },
  { keys: ['mod+shift+z'], does: 'help.firstMap.keys.redo' },
  { keys: ['mod+s'], does: 'help.firstMap.keys.copy' },
  { keys: ['0'], does: 'help.firstMap.keys.fit' },
  { keys: ['f6'], does: 'help.firstMap.keys.region' },
  { keys: ['escape'], does: 'help.firstMap.keys.leave' },
];

/** From an empty page to a first map, in plain steps. */
export const FirstMap = () => {
  const words = useWords();
  return (
    <>
      <p className="help-lead">{words('help.firstMap.lead')}</p>
      <Sections sections={sections} />
      <KeyTable
        title={words('help.keysTitle')}
        lines={keys}
        note={words('help.firstMap.keys.note')}
      />
    </>
  );
};
