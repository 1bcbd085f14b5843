import type { Role } from "@/domain/access/roles";
import { createToken } from "@/server/access/commands/tokens";
import { unwrap } from "@/server/unwrap";
import { type ApiAnswer, type ApiCall, type ApiHandler, callApi } from "@/test/api/call";
import { aPerson } from "@/test/builders/actors";

/** Calls route handlers with somebody's bearer token. A test says what it expects of it. */
export interface ApiCaller {
  userId: string;
  token: string;
  call: (handler: ApiHandler, call?: ApiCall) => Promise<ApiAnswer>;
}

/** Somebody of this role with a token of theirs. */
export async function anApiCaller(role: Role): Promise<ApiCaller> {
  const { userId } = await aPerson(role);
  const about = { name: `test ${userId}`, role, personId: userId };
  const { secret: token } = unwrap(await createToken(await aPerson("admin"), about));
  return { userId, token, call: (handler, call = {}) => callApi(handler, { token, ...call }) };
}
