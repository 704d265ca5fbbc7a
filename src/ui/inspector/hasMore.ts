import type { MapDocument } from '../../domain/document';
import type { NodeRow } from '../../domain/row';
import { connectionsOf } from '../outline/connections';
import { ownFieldsOf } from './OwnFields';

/** Whether a theme or center has anything to fold away. */
export const hasMore = (document: MapDocument, node: NodeRow): boolean =>
  ownFieldsOf(document, node).length > 0 || connectionsOf(document, node.id).length > 0;
