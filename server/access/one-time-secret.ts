import "server-only";
import { createHash, randomBytes } from "node:crypto";

/** SHA-256 of a secret, the only form that is stored. Enough for 32 random bytes, which nobody can guess. */
export function hashSecret(secret: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(createHash("sha256").update(secret).digest());
}

/** A fresh secret of 32 random bytes, to be shown once. */
export function newSecret(): string {
  return randomBytes(32).toString("base64url");
}
