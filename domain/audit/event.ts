/** The things events are about; the audit log filters by them. */
export const AUDIT_ENTITIES = [
  "article",
  "suggestion",
  "claim",
  "event",
  "source",
  "conflict",
  "user",
  "token",
  "session",
  "setting",
  "export",
  "permission",
  "desk",
  "filter",
] as const;
/** What an event is about. */
export type AuditEntity = (typeof AUDIT_ENTITIES)[number];

/** Every kind of change that is recorded, in the past tense. A new command adds its own. */
export const AUDIT_KINDS = [
  "ArticleAdded",
  "ArticleEdited",
  "CaptureAdded",
  "CaptureRemoved",
  "SuggestionAccepted",
  "SuggestionRejected",
  "SuggestionReopened",
  "SuggestionsRenewed",
  "ClaimCreated",
  "ClaimEdited",
  "ClaimWithdrawn",
  "ClaimRestored",
  "ClaimsMerged",
  "ClaimsUnmerged",
  "ClaimsToldApart",
  "DistinctionTakenBack",
  "ContradictionConfirmed",
  "ContradictionDismissed",
  "ContradictionReopened",
  "AppearanceAdded",
  "AppearanceRemoved",
  "AppearanceMoved",
  "AppearanceAnswered",
  "ChainEdited",
  "EvidenceAdded",
  "EvidenceWithdrawn",
  "EvidenceRestored",
  "EvidenceAnswered",
  "FiguresCorrected",
  "ClaimTaken",
  "ReviewWritten",
  "ClaimDecided",
  "ClaimReopened",
  "ClaimNeedsReReview",
  "ClaimReReviewLifted",
  "OriginsDecided",
  "OriginsDecisionWithdrawn",
  "CheckPublished",
  "CheckUnpublished",
  "SourceCreated",
  "SourceEdited",
  "SourceConfirmed",
  "SourceGraded",
  "SourceMerged",
  "SourceUnmerged",
  "SourceSplit",
  "SourceUnsplit",
  "RelationAdded",
  "RelationChanged",
  "RelationEnded",
  "RelationRemoved",
  "EventCreated",
  "EventEdited",
  "EventClaimAdded",
  "EventClaimRemoved",
  "ConflictCreated",
  "ConflictChanged",
  "CampJoined",
  "CampChanged",
  "CampLeft",
  "SourceRetracted",
  "SourceReinstated",
  "AliasSaved",
  "AliasRemoved",
  "RegistryRead",
  "ExportMade",
  "UserInvited",
  "UserEdited",
  "UserDisabled",
  "UserEnabled",
  "PasswordResetIssued",
  "PasswordChanged",
  "SignedIn",
  "SignInRefused",
  "SignedOut",
  "SessionEnded",
  "TokenCreated",
  "TokenRevoked",
  "SettingChanged",
  "PermissionRefused",
  "DeskSetUp",
  "FilterSaved",
  "FilterRemoved",
] as const;
/** What happened. */
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** Plain data that survives JSON. */
export type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** What a command hands to `record`: the change, without who and when, which the transaction knows. */
export interface AuditEntry {
  kind: AuditKind;
  entity: AuditEntity;
  /** The id of the thing; null where none exists (a refused anonymous sign-in). */
  entityId: string | null;
  before?: Json;
  after?: Json;
  reason?: string | null;
}
