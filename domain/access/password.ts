import { ok, type Refusal, type Result, refuse } from "@/lib/result";

/**
 * Passwords that guessers try first, by their letters and digits alone. All have at least 12 characters: shorter ones are
 * refused for their length.
 */
const COMMON = new Set([
  "123456789012",
  "1234567890123",
  "1234567890qwerty",
  "adminadminadmin",
  "administrator",
  "changemechangeme",
  "changeme123456",
  "correcthorsebatterystaple",
  "iloveyouiloveyou",
  "letmeinletmein",
  "letmeinplease",
  "passwordpassword",
  "password123456",
  "password12345",
  "password1234",
  "passw0rdpassw0rd",
  "qwertyqwerty",
  "qwertyuiop12",
  "qwertyuiop123",
  "qwertyuiopasdfghjkl",
  "qwerty123456",
  "qwerty1234567",
  "qazwsxedcrfv",
  "saysosaysosayso",
  "welcomewelcome",
  "welcome123456",
]);

const FEWEST_DIFFERENT = 4;

const plain = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");

/** The form in which a password is hashed and compared: NFKC, so that one keyboard's é is another's (NIST SP 800-63B). */
export function normalisePassword(password: string): string {
  return password.normalize("NFKC");
}

/**
 * Whether somebody of this address and name may have this password. Refused, in this order: one of very few different
 * characters, one that guessers try first, and the person's own address or name.
 */
export function checkPassword(
  password: string,
  person: { email: string; name: string },
): Result<string, Refusal<"weak_password">> {
  const text = normalisePassword(password);
  if (new Set(text).size < FEWEST_DIFFERENT)
    return weak("This password repeats a few characters. Choose another.");
  if (COMMON.has(plain(text)))
    return weak("This password is one of the first that guessers try. Choose another.");
  if ([person.email, person.name].some((known) => plain(known) === plain(text)))
    return weak("This password is your own name or address. Choose another.");
  return ok(text);
}

function weak(message: string) {
  return refuse("weak_password", message, "password");
}
