/** Parts of the OpenAPI schemas of the console's answers. */
import type { OpenAPIObject } from '@nestjs/swagger';

export type SchemaObject = Exclude<NonNullable<NonNullable<OpenAPIObject['components']>['schemas']>[string], { $ref: string }>;

export const integer: SchemaObject = { type: 'integer', minimum: 0 };
export const text: SchemaObject = { type: 'string' };
export const number: SchemaObject = { type: 'number' };
export const maybeNumber: SchemaObject = { type: 'number', nullable: true };
export const maybeText: SchemaObject = { type: 'string', nullable: true };
export const date: SchemaObject = { type: 'string', format: 'date' };
export const oneOf = (values: readonly string[]): SchemaObject => ({ type: 'string', enum: [...values] });
export const list = (items: SchemaObject): SchemaObject => ({ type: 'array', items });
export const words: SchemaObject = { type: 'object', additionalProperties: { type: 'string' }, description: 'Text by language tag' };

/** An object whose properties are all there, but for those named in `optional`. */
export function object(properties: Record<string, SchemaObject>, optional: string[] = []): SchemaObject {
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}

export const figure = object({
  value: maybeNumber,
  low: maybeNumber,
  high: maybeNumber,
  n: integer,
  definition: { type: 'string', description: 'Definition and version in the metric registry' },
  state: oneOf(['ok', 'few', 'band', 'hidden', 'none']),
});
