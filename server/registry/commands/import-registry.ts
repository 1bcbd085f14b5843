import "server-only";
import type { Actor } from "@/domain/access/actor";
import { planRegistry } from "@/domain/registry/plan";
import type { RegistryFile } from "@/domain/registry/schema";
import { newId } from "@/lib/new-id";
import { authorize } from "@/server/access/authorize";
import { lockSourceGraph } from "@/server/sources/lock-source-graph";
import { lockNames } from "@/server/sources/store";
import { transact } from "@/server/transact";
import { carryOut } from "../carry-out";
import { foldedNames, loadKnown } from "../load-known";
import { readRegistryFile, refusedRows } from "../read-file";
import { presentReport, type RegistryReport } from "../views";

/**
 * Reads a registry file: adds what is new and changes what it knows otherwise; takes nothing away. All of it or nothing:
 * a bad line refuses the file with its number and column. The same file again changes nothing.
 */
export function importRegistry(actor: Actor, file: RegistryFile): Promise<RegistryReport> {
  return transact(actor, async (work) => {
    authorize(actor, "registry.import");
    const { rows, problems } = readRegistryFile(file);
    if (problems.length > 0) throw refusedRows(problems);
    await lockSourceGraph(work.tx);
    await lockNames(
      work.tx,
      foldedNames(rows).map((folded) => ` ${folded}`),
    );
    const plan = planRegistry(rows, await loadKnown(work.tx, rows), newId);
    const refused = plan.report.flatMap(({ number, problem }) => (problem ? [{ number, ...problem }] : []));
    if (refused.length > 0) throw refusedRows(refused);

    await carryOut(work, plan);
    const report = presentReport(plan.report, null);
    const { adds, changes, same } = report;
    await work.record({
      kind: "RegistryRead",
      entity: "desk",
      entityId: null,
      after: { adds, changes, same },
    });
    return report;
  });
}
