import { type MapDocument, mapRow, rowsOf } from '../../domain/document';
import { findingsOf } from '../../domain/insight/findings';
import { overviewOf } from '../../domain/insight/standing';
import { clauseOf, counted, type Voice } from './clauses';
import { textOf } from './parts';
import { joined } from './sentence';

/** `6 themes, 30 partners, 12 connections.` Empty of a map without circles. */
export const countsText = (voice: Voice, document: MapDocument): string => {
  if (rowsOf(document, 'node').length === 0) return '';
  const { values } = overviewOf(document);
  const { themes = 0, subThemes = 0, partners = 0, connections = 0 } = values;
  const notes = rowsOf(document, 'note').length;
  const rest = [
    subThemes > 0 && counted(voice, 'subThemes', subThemes),
    counted(voice, 'partners', partners),
    connections > 0 && counted(voice, 'connections', connections),
    notes > 0 && counted(voice, 'notes', notes),
  ].filter((one) => one !== false);
  return `${[counted(voice, 'themes', themes), ...rest].join(', ')}.`;
};

/** What somebody wrote about the map, as a sentence among others. */
const ownText = (document: MapDocument): string => {
  const own = mapRow(document)?.sentence ?? '';
  return own && !/[.!?…]$/u.test(own) ? `${own}.` : own;
};

/** All there is to say about a map beside the counts, what somebody wrote first. */
export const findingsText = (voice: Voice, document: MapDocument): string => {
  const found = findingsOf(document).filter(({ is }) => is !== 'overview');
  const said = found.map((one) => textOf(joined(voice, [clauseOf(voice, one, 'tell')])));
  return [ownText(document), ...said].filter(Boolean).join(' ');
};

/** The text that stands for the picture of a map: counts, then everything it shows. */
export const pictureText = (voice: Voice, document: MapDocument): string =>
  [countsText(voice, document), findingsText(voice, document)].filter(Boolean).join(' ');
