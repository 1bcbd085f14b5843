import { type CompleteFields, completeFields } from "@/domain/articles/complete-fields";
import type { PreparedCapture } from "./prepare-capture";
import type { Submission } from "./submission";

/** Where the text is published: as the sender says, else where it was fetched. */
export function addressOf(submission: Submission, capture: PreparedCapture): string | null {
  return submission.address ?? capture.sourceUrl;
}

/** What is stored beside the text, from what the person, the page and the text say. */
export function fieldsOf(submission: Submission, capture: PreparedCapture): CompleteFields {
  return completeFields(submission.fields, {
    read: capture.read,
    address: addressOf(submission, capture),
    text: capture.text,
    detectedLanguage: capture.detectedLanguage,
  });
}
