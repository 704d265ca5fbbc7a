import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'insight.help.read.title',
    steps: ['insight.help.read.what', 'insight.help.read.go', 'insight.help.read.where'],
  },
  {
    title: 'insight.help.write.title',
    steps: [
      'insight.help.write.edit',
      'insight.help.write.blank',
      'insight.help.write.old',
      'insight.help.write.room',
    ],
  },
  { title: 'insight.help.hide.title', steps: ['insight.help.hide.how', 'insight.help.hide.back'] },
];

/** What the sentence beside the map says, and how to say something else. */
export const Sentence = () => (
  <>
    <p className="help-lead">{useWords()('insight.help.lead')}</p>
    <Sections sections={sections} />
  </>
);
