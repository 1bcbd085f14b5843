import "server-only";
import { headers } from "next/headers";
import type { z } from "zod";
import type { Actor } from "@/domain/access/actor";
import type { Permission } from "@/domain/access/policy";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import { AppError } from "@/lib/app-error";
import { authorizeRequest } from "@/server/access/authorize-request";
import { sessionActor } from "@/server/access/gates/session";
import { toAppError } from "@/server/database/failures";
import { logFailure } from "./log-failure";
import { assertOwnOrigin } from "./origin";
import { validate } from "./validate";

interface ActionDefinition<S extends z.ZodType, T> {
  permission: Permission;
  input: S;
  run: (actor: Actor, input: z.infer<S>) => Promise<T>;
}

function toFailure(thrown: unknown, requestId: string | null): ActionFailure {
  const error = toAppError(thrown);
  logFailure(error, requestId);
  if (error instanceof AppError) {
    return {
      code: error.code,
      kind: error.kind,
      message: error.message,
      problems: error.problems,
      requestId,
    };
  }
  const message =
    "Something broke on our side. Nothing was changed; try again, and if it stays give your admin the request id.";
  return { code: "unexpected", kind: null, message, problems: [], requestId };
}

/**
 * Makes a server action: Origin, session, permission, validation, then the command. It never throws: what went wrong
 * comes back as a value, so that a form can keep what was typed.
 */
export function defineAction<S extends z.ZodType, T>(definition: ActionDefinition<S, T>) {
  const action = async (input: z.input<S>): Promise<ActionResult<T>> => {
    const head = await headers();
    const requestId = head.get("x-request-id");
    try {
      assertOwnOrigin(head);
      const actor = await sessionActor();
      await authorizeRequest(actor, definition.permission);
      return { ok: true, value: await definition.run(actor, validate(definition.input, input)) };
    } catch (error) {
      return { ok: false, error: toFailure(error, requestId) };
    }
  };
  return Object.assign(action, { permission: definition.permission });
}
