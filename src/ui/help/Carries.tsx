import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'helpPages.carries.people.title',
    steps: [
      'helpPages.carries.people.contact',
      'helpPages.carries.people.owner',
      'helpPages.carries.people.next',
    ],
  },
  {
    title: 'helpPages.carries.give.title',
    steps: ['helpPages.carries.give.each', 'helpPages.carries.give.both'],
  },
  {
    title: 'helpPages.carries.activities.title',
    steps: [
      'helpPages.carries.activities.line',
      'helpPages.carries.activities.counts',
      'helpPages.carries.activities.level',
      'helpPages.carries.activities.stage',
    ],
  },
  {
    title: 'helpPages.carries.fields.title',
    steps: [
      'helpPages.carries.fields.more',
      'helpPages.carries.fields.choose',
      'helpPages.carries.fields.search',
    ],
  },
  {
    title: 'helpPages.carries.see.title',
    steps: ['helpPages.carries.see.three', 'helpPages.carries.see.mine'],
  },
];

/** What a circle can hold beside its name. */
export const Carries = () => (
  <>
    <p className="help-lead">{useWords()('helpPages.carries.lead')}</p>
    <Sections sections={sections} />
  </>
);
