/** Inside a schema: what stands behind defaults and transforms. */
import * as z from 'zod';

/** The group, list or text that an author writes, whatever is made of it afterwards. */
export function unwrapped(schema: unknown): unknown {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault)
    return unwrapped(schema.unwrap());
  return schema instanceof z.ZodPipe ? unwrapped(schema.in) : schema;
}
