import { MessageSquareQuote, MessageSquareText, PenLine, Quote } from 'lucide-react';
import { mayEditSentence } from '../headline/mayEdit';
import { sentenceText } from '../headline/sentence';
import type { MapTools } from '../map/tools';
import { formatOf } from '../shell/format';
import type { Action } from './action';
import { circleCount, documentOf } from './chosen';

const hasCircles = (tools: MapTools): boolean => circleCount(tools) > 0;

const isShown = ({ services }: MapTools): boolean => services.preferences.getState().sentence;

const show = ({ services }: MapTools, sentence: boolean): void =>
  services.preferences.setState({ sentence });

/** Says what to see first, aloud and as a message. */
export const saySentence: Action = {
  id: 'saySentence',
  name: 'insight.action.say',
  icon: Quote,
  scope: 'anywhere',
  can: hasCircles,
  run: (tools) => {
    const { words, services } = tools;
    const format = formatOf(services.preferences.getState().language);
    const text = sentenceText({ words, format }, documentOf(tools));
    services.toasts.show({ text: text || words('insight.nothing') });
  },
};

/** Opens the sentence for writing. */
export const editSentence: Action = {
  id: 'editSentence',
  name: 'insight.action.edit',
  icon: PenLine,
  scope: 'anywhere',
  can: (tools) =>
    hasCircles(tools) && mayEditSentence(tools) && tools.map.stage.offers.has('sentence'),
  run: (tools) => tools.map.stage.offers.take('sentence'),
};

export const hideSentence: Action = {
  id: 'hideSentence',
  name: 'insight.action.hide',
  icon: MessageSquareText,
  scope: 'anywhere',
  can: (tools) => hasCircles(tools) && isShown(tools),
  run: (tools) => show(tools, false),
};

export const showSentence: Action = {
  id: 'showSentence',
  name: 'insight.action.show',
  icon: MessageSquareQuote,
  scope: 'anywhere',
  can: (tools) => hasCircles(tools) && !isShown(tools),
  run: (tools) => show(tools, true),
};

export const sentenceActions: readonly Action[] = [
  saySentence,
  editSentence,
  hideSentence,
  showSentence,
];
