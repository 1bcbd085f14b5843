import type { z } from "zod";
import type { Permission } from "@/domain/access/policy";

/** A response whose body is a file rather than JSON. */
export const FILE = "file";

/** One call of the API: what the router, the validation and the OpenAPI document are all made from. */
export interface Operation<
  P extends z.ZodType = z.ZodType,
  Q extends z.ZodType = z.ZodType,
  B extends z.ZodType = z.ZodType,
> {
  /** The name in the OpenAPI document, such as `createClaim`. */
  id: string;
  method: "get" | "post" | "patch" | "delete";
  /** Below /api/v1, parameters in braces. */
  path: `/${string}`;
  summary: string;
  permission: Permission;
  params?: P;
  query?: Q;
  body?: B;
  /** Success bodies by status. */
  responses: Record<number, z.ZodType | typeof FILE>;
}

/** Keeps the exact types of an operation's schemas. */
export function operation<
  P extends z.ZodType = z.ZodUndefined,
  Q extends z.ZodType = z.ZodUndefined,
  B extends z.ZodType = z.ZodUndefined,
>(definition: Operation<P, Q, B>): Operation<P, Q, B> {
  return definition;
}
