/** A picture of the page, under a letter that does not tell whose it is. */
export interface Shown {
  readonly letter: string;
  readonly png: Buffer;
}

const questions = [
  'Which themes share partners? Name the pairs you are sure of.',
  'Who is in three themes?',
  'What is the biggest theme?',
];

const figure = ({ letter, png }: Shown): string => `
    <figure>
      <figcaption>Picture ${letter}</figcaption>
      <img src="data:image/png;base64,${png.toString('base64')}" alt="Picture ${letter}" width="1280" height="720">
    </figure>`;

/** The same map as several programs show it, one page, nothing to load. */
export const besidePage = (pictures: readonly Shown[]): string => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <title>The same map, ${pictures.length} times</title>
    <style>
      body { margin: 24px; font: 16px/1.5 sans-serif; color: #222; background: #eee; }
      figure { margin: 24px 0; }
      figcaption { font-weight: 600; }
      img { border: 1px solid #bbb; background: #fff; }
    </style>
  </head>
  <body>
    <h1>The same map, ${pictures.length} times</h1>
    <p>A project in the middle, themes around it, partners of the themes. Answer from one picture at a time, and say from which one it was quickest.</p>
    <ol>${questions.map((question) => `<li>${question}</li>`).join('')}</ol>${pictures.map(figure).join('')}
  </body>
</html>
`;
