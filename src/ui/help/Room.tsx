import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'helpPages.room.show.title',
    isOrdered: true,
    steps: [
      'helpPages.room.show.press',
      'helpPages.room.show.large',
      'helpPages.room.show.dark',
      'helpPages.room.show.work',
      'helpPages.room.show.end',
    ],
  },
  {
    title: 'helpPages.room.seen.title',
    steps: [
      'helpPages.room.seen.partners',
      'helpPages.room.seen.search',
      'helpPages.room.seen.person',
      'helpPages.room.seen.wished',
    ],
  },
  {
    title: 'helpPages.room.ready.title',
    steps: ['helpPages.room.ready.check', 'helpPages.room.ready.letters'],
  },
];

/** How to put the map on a projector, and what the room sees. */
export const Room = () => (
  <>
    <p className="help-lead">{useWords()('helpPages.room.lead')}</p>
    <Sections sections={sections} />
  </>
);
