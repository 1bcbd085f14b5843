import { z } from "zod";

/** The version of what is changed, as the caller saw it last; any other than the stored one is a conflict. */
export const version = z.int().min(0).describe("the version the caller has seen");
