import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'helpPages.privacy.where.title',
    steps: [
      'helpPages.privacy.where.here',
      'helpPages.privacy.where.shared',
      'helpPages.privacy.where.file',
    ],
  },
  {
    title: 'helpPages.privacy.write.title',
    steps: [
      'helpPages.privacy.write.little',
      'helpPages.privacy.write.students',
      'helpPages.privacy.write.words',
    ],
  },
  {
    title: 'helpPages.privacy.remove.title',
    isOrdered: true,
    steps: [
      'helpPages.privacy.remove.open',
      'helpPages.privacy.remove.press',
      'helpPages.privacy.remove.gone',
      'helpPages.privacy.remove.rest',
    ],
  },
];

/** How to take care of the people on a map. */
export const Privacy = () => (
  <>
    <p className="help-lead">{useWords()('helpPages.privacy.lead')}</p>
    <Sections sections={sections} />
  </>
);
