import { useWords } from '../shell/services';
import { KeyTable } from './KeyTable';
import type { KeyLine } from './keyGroups';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'capture.help.write.title',
    steps: [
      'capture.help.write.name',
      'capture.help.write.theme',
      'capture.help.write.contact',
      'capture.help.write.marks',
      'capture.help.write.lists',
      'capture.help.write.several',
    ],
  },
  {
    title: 'capture.help.keep.title',
    steps: [
      'capture.help.keep.suggest',
      'capture.help.keep.up',
      'capture.help.keep.tab',
      'capture.help.keep.paste',
    ],
  },
  {
    title: 'capture.help.after.title',
    steps: ['capture.help.after.alike', 'capture.help.after.tray', 'capture.help.after.put'],
  },
];

const keys: readonly KeyLine[] = [
  { keys: ['enter'], does: 'capture.help.keys.enter' },
  { keys: ['up'], does: 'capture.help.keys.up' },
  { keys: ['down'], does: 'capture.help.keys.down' },
  { keys: ['tab'], does: 'capture.help.keys.tab' },
  { keys: ['escape'], does: 'capture.help.keys.escape' },
  { keys: ['space'], does: 'capture.help.keys.space' },
  { keys: ['shift+arrows'], does: 'capture.help.keys.shift' },
  { keys: ['mod+a'], does: 'capture.help.keys.all' },
  { keys: ['enter'], does: 'capture.help.keys.make' },
];

/** How one person writes down what a whole room says. */
export const Capture = () => {
  const words = useWords();
  return (
    <>
      <p className="help-lead">{words('capture.help.lead')}</p>
      <Sections sections={sections} />
      <KeyTable
        title={words('help.keysTitle')}
        lines={keys}
        note={words('capture.help.keys.note')}
      />
    </>
  );
};
