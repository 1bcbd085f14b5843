import { CannotStart } from "@/scripts/launch/cannot-start.mjs";
import { dataFolderOf } from "@/scripts/launch/desk-lock.mjs";

/** What the environment says about how to run. */
export interface Settings {
  port: number;
  host: string;
  /** The address people use, without a slash at the end. */
  publicUrl: string;
  /** A database of the owner's own; null means the embedded one. */
  databaseUrl: string | null;
  /** Where the embedded database, the secrets and the demo sign-ins are. */
  dataFolder: string;
  trustedProxies: string[];
}

/** Reads the settings; a value that makes no sense is one sentence. */
export function readSettings(env: Record<string, string | undefined>): Settings {
  const port = readPort(env.PORT || "3000");
  const host = env.HOST || "127.0.0.1";
  return {
    port,
    host,
    publicUrl: readPublicUrl(env.PUBLIC_URL) ?? `http://${nameOf(host)}:${port}`,
    databaseUrl: env.DATABASE_URL || null,
    dataFolder: dataFolderOf(env),
    trustedProxies: (env.TRUSTED_PROXIES ?? "")
      .split(",")
      .map((part) => part.trim())
      .filter(Boolean),
  };
}

function readPort(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port > 0 && port < 65_536) return port;
  throw new CannotStart(`PORT must be a number from 1 to 65535; it is "${text}".`);
}

function readPublicUrl(text: string | undefined): string | null {
  if (!text) return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url && /^https?:$/.test(url.protocol)) return url.href.replace(/\/+$/, "");
  throw new CannotStart(`PUBLIC_URL must be an http or https address; it is "${text}".`);
}

/** What a browser on this machine calls the address that is listened on. */
function nameOf(host: string): string {
  if (["127.0.0.1", "::1", "0.0.0.0", "::"].includes(host)) return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}
