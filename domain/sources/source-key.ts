import { z } from "zod";

/** How a source is named by a client: its id or its short reference, such as S-7. */
export const sourceKey = z.union([
  z.uuid(),
  z.string().regex(/^[Ss]-[1-9]\d{0,9}$/, "must be an id or a reference such as S-7"),
]);
