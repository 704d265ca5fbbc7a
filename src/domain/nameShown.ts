import type { FieldKey } from './audience';
import type { NodeRow } from './row';

/** A partner that is a person goes to others under its role, unless it may be named. */
export const hidesName = ({ partnerKind, mayBeNamed }: NodeRow): boolean =>
  partnerKind === 'person' && !mayBeNamed;

/** What a circle is called for a viewer who may see these fields. */
export const nameShown = (
  node: NodeRow,
  may: (key: FieldKey) => boolean,
  unnamed: string,
): string => (hidesName(node) ? (may('role') && node.role) || unnamed : node.name);
