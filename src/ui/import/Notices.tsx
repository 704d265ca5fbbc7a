import type { Notice } from '../../interchange/problem';
import { useWords } from '../shell/services';
import { noticeText } from './problemText';

/** What is worth knowing about the file before it is taken. */
export const Notices = ({ notices }: { notices: readonly Notice[] }) => {
  const words = useWords();
  if (notices.length === 0) return null;
  return (
    <ul className="import-notices">
      {notices.map((notice) => {
        const text = noticeText(notice, words);
        return <li key={text}>{text}</li>;
      })}
    </ul>
  );
};
