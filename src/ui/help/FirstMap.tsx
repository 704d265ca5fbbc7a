import type { MessageKey } from '../../messages/en';
import { useWords } from '../shell/services';
import { KeyTable } from './KeyTable';

interface Section {
  readonly title: MessageKey;
  readonly steps: readonly MessageKey[];
  readonly isOrdered?: boolean;
}

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

const keys: readonly (readonly [string, MessageKey])[] = [
  ['Enter', 'help.firstMap.keys.enter'],
  ['A', 'help.firstMap.keys.partner'],
  ['T', 'help.firstMap.keys.theme'],
  ['C', 'help.firstMap.keys.connect'],
  ['F2', 'help.firstMap.keys.rename'],
  ['Delete', 'help.firstMap.keys.remove'],
  ['Ctrl+Z', 'help.firstMap.keys.undo'],
  ['Ctrl+Shift+Z', 'help.firstMap.keys.redo'],
  ['Ctrl+S', 'help.firstMap.keys.copy'],
  ['0', 'help.firstMap.keys.fit'],
  ['F6', 'help.firstMap.keys.region'],
  ['Esc', 'help.firstMap.keys.leave'],
];

/** From an empty page to a first map, in plain steps. */
export const FirstMap = () => {
  const words = useWords();
  return (
    <>
      <p className="help-lead">{words('help.firstMap.lead')}</p>
      {sections.map(({ title, steps, isOrdered }) => {
        const List = isOrdered ? 'ol' : 'ul';
        return (
          <section key={title} className="help-section">
            <h2>{words(title)}</h2>
            <List className="help-steps">
              {steps.map((step) => (
                <li key={step}>{words(step)}</li>
              ))}
            </List>
          </section>
        );
      })}
      <KeyTable keys={keys} note={words('help.firstMap.keys.note')} />
    </>
  );
};
