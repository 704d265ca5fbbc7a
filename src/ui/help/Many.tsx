import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'helpPages.many.select.title',
    steps: [
      'helpPages.many.select.frame',
      'helpPages.many.select.add',
      'helpPages.many.select.keys',
      'helpPages.many.select.all',
      'helpPages.many.select.none',
    ],
  },
  {
    title: 'helpPages.many.move.title',
    steps: [
      'helpPages.many.move.drag',
      'helpPages.many.move.also',
      'helpPages.many.move.menu',
      'helpPages.many.move.details',
    ],
  },
  {
    title: 'helpPages.many.copy.title',
    steps: [
      'helpPages.many.copy.inside',
      'helpPages.many.copy.outside',
      'helpPages.many.copy.undo',
    ],
  },
  {
    title: 'helpPages.many.look.title',
    steps: [
      'helpPages.many.look.filter',
      'helpPages.many.look.focus',
      'helpPages.many.look.freeze',
    ],
  },
];

/** How to work on several circles at once. */
export const Many = () => (
  <>
    <p className="help-lead">{useWords()('helpPages.many.lead')}</p>
    <Sections sections={sections} />
  </>
);
