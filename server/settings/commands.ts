import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Setting, SettingInput } from "@/domain/settings/settings";
import { conflict } from "@/lib/app-error";
import { authorize } from "@/server/access/authorize";
import type { Database } from "@/server/database/client";
import { transact } from "@/server/transact";
import { getSetting } from "./queries";

/** Changes one setting; a conflict when somebody else changed it since `version` was read. */
export function changeSetting(actor: Actor, input: SettingInput): Promise<Setting> {
  return transact(actor, async ({ tx, now, record }) => {
    authorize(actor, "settings.edit");
    const before = await getSetting(tx, input.key);

    if (!(await saveSetting(tx, input, now))) throw conflict("setting");
    await record({
      kind: "SettingChanged",
      entity: "setting",
      entityId: null,
      before: { [input.key]: before },
      after: { [input.key]: input.value },
    });
    return { ...input, version: input.version + 1 };
  });
}

async function saveSetting(tx: Database, { key, value, version }: SettingInput, now: Date): Promise<boolean> {
  if (version === 0) {
    const { count } = await tx.setting.createMany({
      data: [{ key, value, version: 1, updatedAt: now }],
      skipDuplicates: true,
    });
    return count === 1;
  }
  const { count } = await tx.setting.updateMany({
    where: { key, version },
    data: { value, version: { increment: 1 }, updatedAt: now },
  });
  return count === 1;
}
