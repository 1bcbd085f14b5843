import "server-only";
import type { Actor } from "@/domain/access/actor";
import { planRegistry } from "@/domain/registry/plan";
import type { RegistryFile } from "@/domain/registry/schema";
import { newId } from "@/lib/new-id";
import { read } from "@/server/read";
import { loadKnown } from "../load-known";
import { previewReReviews } from "../preview-re-reviews";
import { readRegistryFile } from "../read-file";
import { presentReport, type RegistryReport, unreadable } from "../views";

/** What reading a registry file would change, line by line, refused and unreadable lines with the reason. Writes nothing. */
export function previewRegistry(actor: Actor, file: RegistryFile): Promise<RegistryReport> {
  return read(actor, "registry.import", async (db) => {
    const { rows, problems } = readRegistryFile(file);
    const plan = planRegistry(rows, await loadKnown(db, rows), newId);
    const reReviews = await previewReReviews(db, plan);
    return presentReport([...unreadable(problems), ...plan.report], reReviews);
  });
}
