import { useWords } from '../shell/services';
import { KeyList } from './KeyList';

/** The list of keys as a page. */
export const Keys = () => (
  <>
    <p className="help-lead">{useWords()('keyList.lead')}</p>
    <KeyList />
  </>
);
