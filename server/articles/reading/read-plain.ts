import { findFurniture, furnitureInWords, withoutFurniture } from "@/domain/articles/page-furniture";
import type { PageReading } from "./reading";

const SAYS_NOTHING = { title: null, outlet: null, publishedAt: null, language: null };

/** A plain text says nothing of itself, and nothing of it is left out but lines of the page where a person wants that. */
export function readPlain(content: string, leaveOutFurniture: boolean): PageReading {
  if (!leaveOutFurniture) return { text: content, leftOut: [], read: SAYS_NOTHING };

  const leftOut = furnitureInWords(findFurniture(content));
  return { text: withoutFurniture(content), leftOut, read: SAYS_NOTHING };
}
