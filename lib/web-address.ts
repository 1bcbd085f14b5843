import { z } from "zod";

/** The address of a page on the web, up to 2,000 characters. */
export const webAddress = z
  .url({ protocol: /^https?$/, error: "must be an http or https address" })
  .max(2000);
