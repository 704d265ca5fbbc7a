import type { PlainElement, PlainLink, PlainMap } from '../plain/plainMap';
import { spokeType } from './kumuWords';

type Elements = ReadonlyMap<string, PlainElement>;

const bareLink = { id: '', type: spokeType, direction: 'none', values: {} } as const;

/** Themes at the top stand under the center, the rest under the themes they are in. */
export const spokesOf = ({ elements }: Pick<PlainMap, 'elements'>): readonly PlainLink[] => {
  const center = elements.find(({ role }) => role === 'center');
  return elements.flatMap(({ id, role, under }) => {
    const above = role === 'theme' && under.length === 0 && center ? [center.id] : under;
    return above.map((from) => ({ ...bareLink, from, to: id }));
  });
};

const isSpoke = (link: PlainLink, elements: Elements): boolean => {
  const [from, to] = [elements.get(link.from)?.role, elements.get(link.to)?.role];
  const isBare = link.id === '' && link.type === spokeType && link.direction === 'none';
  return isBare && (from === 'theme' ? to !== 'center' : from === 'center' && to === 'theme');
};

/** Takes the connections that say what is in which theme out of the others. */
export const withoutSpokes = (
  elements: readonly PlainElement[],
  links: readonly PlainLink[],
): Pick<PlainMap, 'elements' | 'links'> => {
  const byId = new Map(elements.map((element) => [element.id, element]));
  const under = new Map<string, string[]>();
  for (const { from, to } of links.filter((one) => isSpoke(one, byId))) {
    if (byId.get(from)?.role !== 'theme') continue;
    const above = under.get(to);
    if (above) above.push(from);
    else under.set(to, [from]);
  }
  return {
    elements: elements.map((element) => ({ ...element, under: under.get(element.id) ?? [] })),
    links: links.filter((link) => !isSpoke(link, byId)),
  };
};
