"use server";

import { refresh } from "next/cache";
import { settingInput } from "@/domain/settings/settings";
import { defineAction } from "@/server/http/action";
import { changeSetting } from "./commands";

/** Changes one setting. */
export const changeSettingAction = defineAction({
  permission: "settings.edit",
  input: settingInput,
  run: async (actor, input) => {
    const setting = await changeSetting(actor, input);
    refresh();
    return setting;
  },
});
