import { AppError } from "@/lib/app-error";
import { secured } from "@/server/http/api-headers";
import { problemResponse } from "@/server/http/problem";

/** Answers for every address of the API that is none. */
function answerNothingHere(request: Request): Response {
  const requestId = request.headers.get("x-request-id");
  const nothing = new AppError("not_found", "There is nothing at this address.");
  return secured(problemResponse(nothing, requestId), requestId);
}

export {
  answerNothingHere as DELETE,
  answerNothingHere as GET,
  answerNothingHere as PATCH,
  answerNothingHere as POST,
  answerNothingHere as PUT,
};
