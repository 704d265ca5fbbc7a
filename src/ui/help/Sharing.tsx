import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'share.look.title',
    steps: [
      'helpFiles.share.look.who',
      'helpFiles.share.look.behind',
      'helpFiles.share.look.wished',
      'helpFiles.share.look.picture',
      'helpFiles.share.look.copy',
    ],
  },
  {
    title: 'share.edit.title',
    steps: [
      'helpFiles.share.edit.whole',
      'helpFiles.share.edit.password',
      'helpFiles.share.edit.returns',
    ],
  },
  {
    title: 'share.numbers.title',
    steps: [
      'helpFiles.share.numbers.sheet',
      'helpFiles.share.numbers.back',
      'helpFiles.share.numbers.list',
    ],
  },
  {
    title: 'share.move.title',
    steps: ['helpFiles.share.move.one', 'helpFiles.share.move.all', 'helpFiles.share.move.newest'],
  },
];

/** How to hand a map on, and what stays behind. */
export const Sharing = () => (
  <>
    <p className="help-lead">{useWords()('helpFiles.share.lead')}</p>
    <Sections sections={sections} />
  </>
);
