const BLOCKS = new Set(
  "address article aside blockquote caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody tfoot thead tr ul".split(
    " ",
  ),
);
const UNREAD = new Set(
  "audio button canvas embed head iframe input math noscript object script select style svg template textarea video".split(
    " ",
  ),
);
const SPACES = /[\s\u00a0]+/g;

/** The text under a node as a person reads it: blocks are paragraphs, line breaks are kept, hidden parts are not read. */
export function readableText(node: Node): string {
  const pieces: string[] = [];
  collect(node, pieces);

  return pieces
    .join("")
    .split("\n")
    .map((line) => line.replace(SPACES, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Depth by a stack of its own: a page of 100,000 nested elements must not overflow ours. */
function collect(root: Node, pieces: string[]): void {
  const waiting: (Node | string)[] = [root];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (typeof next === "string") pieces.push(next);
    else if (next.nodeType === next.TEXT_NODE) pieces.push((next.nodeValue ?? "").replace(SPACES, " "));
    else for (const step of stepsInto(next).reverse()) waiting.push(step);
  }
}

function stepsInto(node: Node): (Node | string)[] {
  const name = node.nodeName.toLowerCase();
  if (UNREAD.has(name) || isHidden(node)) return [];
  if (name === "br") return ["\n"];
  if (name === "td" || name === "th") return [...node.childNodes, " "];
  return BLOCKS.has(name) ? ["\n\n", ...node.childNodes, "\n\n"] : [...node.childNodes];
}

function isHidden(node: Node): boolean {
  if (!("hasAttribute" in node)) return false;
  const element = node as Element;
  if (element.hasAttribute("hidden") || element.getAttribute("aria-hidden") === "true") return true;
  return /display:\s*none|visibility:\s*hidden/i.test(element.getAttribute("style") ?? "");
}
