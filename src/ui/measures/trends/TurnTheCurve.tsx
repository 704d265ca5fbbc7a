import { useWords } from '../../shell/services';

const questions = ['story', 'partners', 'works', 'action'] as const;

/** What to ask once a forecast is on the screen, in this order (R14). */
export const TurnTheCurve = () => {
  const words = useWords();
  return (
    <section className="trends-turn">
      <h3>{words('trends.turn.title')}</h3>
      <ol>
        {questions.map((question) => (
          <li key={question}>{words(`trends.turn.${question}`)}</li>
        ))}
      </ol>
    </section>
  );
};
