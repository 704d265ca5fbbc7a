import type { ReactNode } from 'react';

/** One thing that can be had, with what there is to choose and the button that hands it out. */
export const Offered = (props: { title: string; text?: string; children: ReactNode }) => (
  <section className="share-offer">
    <div className="share-offer-words">
      <h3 className="share-offer-title">{props.title}</h3>
      {props.text && <p className="share-offer-text">{props.text}</p>}
    </div>
    <div className="share-offer-do">{props.children}</div>
  </section>
);
