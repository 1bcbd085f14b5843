import { wordSet } from "./word-set";

/** Labels that stand before a colon without saying anything. */
export const HEADLINE_LABELS = wordSet(`
  exclusive update breaking watch video analysis opinion live photos factbox timeline explainer profile
  interview review editorial transcript listen read check special news`);
