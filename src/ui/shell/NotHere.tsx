import { Header } from './Header';
import { PageTitle } from './PageTitle';
import { useWords } from './services';

/** What stands at an address that leads nowhere. */
export const NotHere = () => {
  const words = useWords();
  return (
    <>
      <Header />
      <main className="lost" data-region="page">
        <PageTitle>{words('shell.notHere')}</PageTitle>
        <p>{words('shell.notHereText')}</p>
        <p>
          <a href="#/">{words('shell.toMaps')}</a>
        </p>
      </main>
    </>
  );
};
