import { wordSet } from "./word-set";

/** What things, not people, are in accord with. */
export const NOT_SOURCES = wordSet(`
  plan plans schedule law custom which whom whether how tradition taste`);
