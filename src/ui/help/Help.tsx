import { Printer } from 'lucide-react';
import { Button } from '../parts/Button';
import { Header } from '../shell/Header';
import { NotHere } from '../shell/NotHere';
import { PageTitle } from '../shell/PageTitle';
import { useWords } from '../shell/services';
import { usePageTitle } from '../shell/usePageTitle';
import { helpPages } from './pages';
import '../styles/help.css';

const Contents = ({ current }: { current: string }) => {
  const words = useWords();
  return (
    <nav className="help-contents" aria-label={words('help.pages')}>
      {helpPages.map(({ id, title }) => (
        <a key={id} href={`#/help/${id}`} aria-current={id === current ? 'page' : undefined}>
          {words(title)}
        </a>
      ))}
    </nav>
  );
};

/** One help page, with the list of all of them once there are several. */
export const Help = ({ page: id }: { page: string }) => {
  const words = useWords();
  const page = helpPages.find((one) => one.id === id);
  usePageTitle(page ? words(page.title) : words('help.title'));
  if (!page) return <NotHere />;
  return (
    <>
      <Header left={words('help.title')} />
      <main className="page help" data-region="help">
        {helpPages.length > 1 && <Contents current={id} />}
        <article className="help-page">
          <div className="help-head">
            <PageTitle>{words(page.title)}</PageTitle>
            <Button icon={Printer} onPress={() => window.print()}>
              {words('help.print')}
            </Button>
          </div>
          <page.Content />
        </article>
      </main>
    </>
  );
};
