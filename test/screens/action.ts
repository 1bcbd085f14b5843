import type { z } from "zod";
import type { Permission } from "@/domain/access/policy";
import type { ActionFailure, ActionResult } from "@/lib/action-result";
import { AppError } from "@/lib/app-error";
import { validate } from "@/server/http/validate";
import { answerOf } from "./answers";

interface ActionDefinition<S extends z.ZodType, T> {
  permission: Permission;
  input: S;
  run: (actor: never, input: z.infer<S>) => Promise<T>;
}

function toFailure(error: AppError): ActionFailure {
  const { code, kind, message, problems } = error;
  return { code, kind, message, problems, requestId: null };
}

/**
 * Stands for `defineAction` where screens are tested without a server: what a screen sends is validated by the action's
 * own schema, and answered by the test (`answers`) instead of the command.
 */
export function defineAction<S extends z.ZodType, T>({ permission, input }: ActionDefinition<S, T>) {
  const action = async (sent: z.input<S>): Promise<ActionResult<T>> => {
    try {
      validate(input, sent);
    } catch (error) {
      if (error instanceof AppError) return { ok: false, error: toFailure(error) };
      throw error;
    }
    return (await answerOf(action, permission)(sent)) as ActionResult<T>;
  };
  return Object.assign(action, { permission });
}
