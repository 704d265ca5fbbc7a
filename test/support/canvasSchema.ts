import type { Schema } from './jsonSchema';

const integer: Schema = { type: 'integer' };
const text: Schema = { type: 'string' };
const color: Schema = { type: 'string', pattern: '^(#[0-9a-fA-F]{6}|[1-6])$' };
const end: Schema = { enum: ['none', 'arrow'] };
const side: Schema = { enum: ['top', 'right', 'bottom', 'left'] };

/** JSON Canvas 1.0 as its specification says it, for canvases that have cards of text only. */
export const canvasSchema: Schema = {
  type: 'object',
  required: ['nodes', 'edges'],
  properties: {
    nodes: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'type', 'x', 'y', 'width', 'height', 'text'],
        properties: {
          id: text,
          type: { const: 'text' },
          text,
          x: integer,
          y: integer,
          width: { type: 'integer', minimum: 1 },
          height: { type: 'integer', minimum: 1 },
          color,
        },
        additionalProperties: { enum: [] },
      },
    },
    edges: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'fromNode', 'toNode'],
        properties: {
          id: text,
          fromNode: text,
          fromSide: side,
          fromEnd: end,
          toNode: text,
          toSide: side,
          toEnd: end,
          color,
          label: text,
        },
        additionalProperties: { enum: [] },
      },
    },
  },
};
