import { type Refusal, refuse } from "@/lib/result";

/** Why an address was not fetched, each with its sentence. */
const SENTENCES = {
  fetching_off: "Fetching addresses is switched off on this desk. Paste the text or upload the page instead.",
  address_form: "Only whole http and https addresses can be fetched.",
  address_credentials: "An address with a user name or password in it is not fetched. Leave them out.",
  address_port: "Only the ports 80 and 443 are fetched.",
  address_inner: "This address leads into an inner network, where Sayso does not fetch.",
  address_unknown: "No server is known by this name. Check the address.",
  too_many_redirects: "The address redirects more than five times.",
  media_type: "There is no HTML page or plain text at this address. Save it as .txt or .html and upload it.",
  page_too_large: "The page is over 5 MB.",
  page_too_slow: "The page did not arrive within 15 seconds. Try again, or paste the text.",
  page_error: "The server answered with an error instead of a page.",
  unreachable: "The server could not be reached. Try again, or paste the text.",
} as const;

/** The closed set of reasons. */
export type FetchRefusalKind = keyof typeof SENTENCES;

/** The refusal of a fetch; nothing of it is stored. */
export function refuseFetch(kind: FetchRefusalKind): { ok: false; error: Refusal<FetchRefusalKind> } {
  return refuse(kind, SENTENCES[kind], "url");
}

/** Carries a refusal out of the depths of a connection. */
export class FetchRefused extends Error {
  readonly kind: FetchRefusalKind;

  constructor(kind: FetchRefusalKind) {
    super(kind);
    this.kind = kind;
  }
}

const BY_CODE: Record<string, FetchRefusalKind> = {
  ENOTFOUND: "address_unknown",
  EAI_AGAIN: "address_unknown",
  UND_ERR_CONNECT_TIMEOUT: "page_too_slow",
  UND_ERR_HEADERS_TIMEOUT: "page_too_slow",
  UND_ERR_BODY_TIMEOUT: "page_too_slow",
};

/** The reason behind whatever a connection threw. */
export function fetchRefusalOf(error: unknown): FetchRefusalKind {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause instanceof FetchRefused) return cause.kind;
    if (cause.name === "TimeoutError") return "page_too_slow";
    const kind = BY_CODE["code" in cause ? String(cause.code) : ""];
    if (kind) return kind;
  }
  return "unreachable";
}
