import { useWords } from '../shell/services';

/** What stands in a tab until its file is here. */
export const TabWaiting = () => (
  <p className="opening" role="status">
    {useWords()('common.loading')}
  </p>
);
