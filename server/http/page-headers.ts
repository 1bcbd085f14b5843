import { isHttps } from "./public-url";

/** What a page's headers depend on. */
export interface PageHeaderOptions {
  nonce: string;
  isDevelopment: boolean;
}

/** The Content-Security-Policy of a page: only scripts that carry this answer's nonce run, and what they load. */
export function contentSecurityPolicy({ nonce, isDevelopment }: PageHeaderOptions): string {
  const directives = [
    "default-src 'self'",
    // The development server compiles with eval.
    `script-src 'nonce-${nonce}' 'strict-dynamic'${isDevelopment ? " 'unsafe-eval'" : ""}`,
    // The development server's overlay writes style elements without a nonce.
    isDevelopment ? "style-src 'self' 'unsafe-inline'" : `style-src 'self' 'nonce-${nonce}'`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    `connect-src 'self'${isDevelopment ? " ws: wss:" : ""}`,
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "object-src 'none'",
    ...(isHttps() ? ["upgrade-insecure-requests"] : []),
  ];
  return directives.join("; ");
}

/** Every header that keeps a page from being misused. `same-origin` keeps addresses with secrets away from other hosts. */
export function pageHeaders(options: PageHeaderOptions): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(options),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
    ...(isHttps() ? { "strict-transport-security": "max-age=31536000; includeSubDomains" } : {}),
  };
}
