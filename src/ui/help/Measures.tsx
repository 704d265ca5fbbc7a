import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'measuresHelp.begin.title',
    steps: [
      'measuresHelp.begin.open',
      'measuresHelp.begin.measure',
      'measuresHelp.begin.sheet',
      'measuresHelp.begin.periods',
      'measuresHelp.begin.expected',
    ],
    isOrdered: true,
  },
  {
    title: 'measuresHelp.enter.title',
    steps: [
      'measuresHelp.enter.type',
      'measuresHelp.enter.blank',
      'measuresHelp.enter.paste',
      'measuresHelp.enter.correct',
      'measuresHelp.enter.reports',
      'measuresHelp.enter.save',
    ],
  },
  {
    title: 'measuresHelp.everybody.title',
    steps: [
      'measuresHelp.everybody.what',
      'measuresHelp.everybody.enter',
      'measuresHelp.everybody.beside',
      'measuresHelp.everybody.change',
    ],
  },
  {
    title: 'measuresHelp.see.title',
    steps: [
      'measuresHelp.see.figure',
      'measuresHelp.see.pooled',
      'measuresHelp.see.same',
      'measuresHelp.see.why',
      'measuresHelp.see.blame',
      'measuresHelp.see.curve',
      'measuresHelp.see.print',
    ],
  },
  {
    title: 'measuresHelp.sets.title',
    steps: [
      'measuresHelp.sets.save',
      'measuresHelp.sets.number',
      'measuresHelp.sets.open',
      'measuresHelp.sets.differ',
      'measuresHelp.sets.who',
    ],
  },
  {
    title: 'measuresHelp.careful.title',
    steps: [
      'measuresHelp.careful.private',
      'measuresHelp.careful.room',
      'measuresHelp.careful.versions',
    ],
  },
];

/** What partners achieve together. */
export const Measures = () => (
  <>
    <p className="help-lead">{useWords()('measuresHelp.lead')}</p>
    <Sections sections={sections} />
  </>
);
