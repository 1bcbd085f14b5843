import { recordInWords, recordShare } from "@/domain/sources/record";
import { reply, route } from "@/server/http/route";
import { getRecordOperation } from "@/server/sources/operations";
import { getSource } from "@/server/sources/queries/get-source";

export const GET = route(getRecordOperation, async ({ actor, params }) => {
  const { record: counts } = await getSource(actor, params.id);
  const share = recordShare(counts);
  return reply(200, { counts, share, words: recordInWords(share) });
});
