import { useWords } from '../shell/services';
import { type Section, Sections } from './Sections';

const sections: readonly Section[] = [
  {
    title: 'helpFiles.files.home.title',
    isOrdered: true,
    steps: [
      'helpFiles.files.home.press',
      'helpFiles.files.home.both',
      'helpFiles.files.home.again',
      'helpFiles.files.home.mend',
      'helpFiles.files.home.without',
    ],
  },
  {
    title: 'helpFiles.files.all.title',
    steps: [
      'helpFiles.files.all.make',
      'helpFiles.files.all.password',
      'helpFiles.files.all.back',
      'helpFiles.files.all.safe',
    ],
  },
  {
    title: 'helpFiles.files.open.title',
    steps: [
      'helpFiles.files.open.what',
      'helpFiles.files.open.several',
      'helpFiles.files.open.pasted',
      'helpFiles.files.open.here',
      'helpFiles.files.open.keep',
      'helpFiles.files.open.password',
    ],
  },
  {
    title: 'helpFiles.files.export.title',
    steps: [
      'helpFiles.files.export.menu',
      'helpFiles.files.export.loses',
      'helpFiles.files.export.sheet',
    ],
  },
];

/** Where maps live besides the browser, and how they come in and go out. */
export const Files = () => (
  <>
    <p className="help-lead">{useWords()('helpFiles.files.lead')}</p>
    <Sections sections={sections} />
  </>
);
