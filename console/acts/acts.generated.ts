// Generated from the contracts by `npm run generate`. Do not edit.
import type { Act } from './act.ts';

export const acts: Readonly<Record<string, Act>> = {
 "receiveBackflow": {
  "name": "receiveBackflow",
  "description": "Makes the receipt for what was sent, at the receiving platform (Art 24). The sender learns of it by the receiver's next step at his platform: `confirmBackflowDelivery` or `reportBackflowDifference`, with the receipt's id.",
  "input": "ReceiveBackflowInput",
  "row": {
   "field": "receipt",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "receiver",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform that received: the caller's own."
   },
   {
    "name": "deliveryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the delivery, `bfd:<platform>:<local>`."
   },
   {
    "name": "sending",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "Which sending it is: `sendings` of the delivery."
   },
   {
    "name": "recordsReceived",
    "type": "BigInt",
    "list": false,
    "required": true,
    "description": "Records that arrived."
   },
   {
    "name": "checksumMatches",
    "type": "Boolean",
    "list": false,
    "required": true,
    "description": "Whether the checksum of what arrived is the one that the sender stated."
   },
   {
    "name": "discrepancies",
    "type": "String",
    "list": true,
    "required": true,
    "description": "What differs, in words: at most 50, each of 2 to 300 characters; empty when nothing does."
   },
   {
    "name": "receivedBy",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name of the official who received it, 2 to 60 characters."
   }
  ]
 },
 "keepUsageRecord": {
  "name": "keepUsageRecord",
  "description": "Keeps a record of use at your own platform (Art 29); tell the provider of it with `reportUsage`.",
  "input": "KeepUsageRecordInput",
  "row": {
   "field": "record",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "request",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Id of the request under which the data was used, `req:<platform>:<local>`."
   },
   {
    "name": "organisation",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the organisation that used it: your own."
   },
   {
    "name": "requesterNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of your platform, which keeps the record."
   },
   {
    "name": "provider",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the organisation that provides the data: it may inspect the record."
   },
   {
    "name": "usedAt",
    "type": "DateTime",
    "list": false,
    "required": true,
    "description": "When it was used: not after now."
   },
   {
    "name": "usedUntil",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "The last day of use that is granted: the record is kept for three years after it, or longer when use ends later."
   },
   {
    "name": "scenario",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Where the data was used, 4 to 500 characters."
   },
   {
    "name": "process",
    "type": "String",
    "list": false,
    "required": true,
    "description": "How it was used, 2 to 500 characters."
   },
   {
    "name": "effect",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What came of it, 2 to 500 characters."
   },
   {
    "name": "storage",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Where and how it is stored, 2 to 500 characters."
   },
   {
    "name": "destruction",
    "type": "String",
    "list": false,
    "required": false,
    "description": "How it was destroyed, 2 to 500 characters; left out while it is kept."
   }
  ]
 },
 "recordDestruction": {
  "name": "recordDestruction",
  "description": "Adds to a usage record how the data was destroyed (Art 29).",
  "input": "RecordDestructionInput",
  "row": {
   "field": "record",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Id of the usage record."
   },
   {
    "name": "destruction",
    "type": "String",
    "list": false,
    "required": true,
    "description": "How it was destroyed, 2 to 500 characters."
   }
  ]
 },
 "inspectUsageRecord": {
  "name": "inspectUsageRecord",
  "description": "The provider or an authority inspects a usage record, and leaves what it found (Art 38).",
  "input": "InspectUsageRecordInput",
  "row": {
   "field": "record",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Id of the usage record."
   },
   {
    "name": "finding",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was found, 2 to 500 characters."
   }
  ]
 },
 "removeUsageRecord": {
  "name": "removeUsageRecord",
  "description": "Removes what a usage record says, three years after use ended and no earlier (Art 29): that it was there, and who removed it, stays.",
  "input": "RemoveUsageRecordInput",
  "row": {
   "field": "record",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Id of the usage record."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why it is removed, 4 to 500 characters."
   }
  ]
 },
 "keepDisposalProof": {
  "name": "keepDisposalProof",
  "description": "Keeps a proof of disposal at your own platform (Art 27); tell the provider of it with `reportDisposal`.",
  "input": "KeepDisposalProofInput",
  "row": {
   "field": "proof",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "request",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Id of the request under which the data was used, `req:<platform>:<local>`."
   },
   {
    "name": "organisation",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the organisation that disposed of the data: your own."
   },
   {
    "name": "requesterNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of your platform, which keeps the proof."
   },
   {
    "name": "provider",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the organisation that provided the data: it may see the proof."
   },
   {
    "name": "disposedOn",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "The day on which it was disposed of: not after today."
   },
   {
    "name": "method",
    "type": "String",
    "list": false,
    "required": true,
    "description": "How, 4 to 500 characters."
   },
   {
    "name": "witnesses",
    "type": "String",
    "list": true,
    "required": true,
    "description": "Who did it and who witnessed it: two names at least, each of 2 to 60 characters."
   },
   {
    "name": "digest",
    "type": "String",
    "list": false,
    "required": false,
    "description": "SHA-256 of the signed record of disposal, 64 hexadecimal digits; left out when there is no file."
   }
  ]
 },
 "fileDemand": {
  "name": "fileDemand",
  "description": "Files a demand for data that nothing in the catalog matches (Art 20), at the platform of the department that needs it. A search that finds nothing says so: `catalogEntries { offersDemand }`.",
  "input": "FileDemandInput",
  "row": {
   "field": "demand",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "requester",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the department that needs the data: your own."
   },
   {
    "name": "requesterNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of its platform: your own."
   },
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What is needed, 2 to 100 characters."
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What is needed, in full, 4 to 2000 characters."
   },
   {
    "name": "scenario",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What it is needed for, 4 to 500 characters."
   },
   {
    "name": "legalBasis",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The law or duty behind the need, 4 to 500 characters."
   },
   {
    "name": "items",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Data items needed, 0 to 200 of 1 to 100 characters each."
   },
   {
    "name": "searched",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What was searched for in vain, at most 200 characters."
   }
  ]
 },
 "claimDemand": {
  "name": "claimDemand",
  "description": "A provider claims a demand. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "ClaimDemandInput",
  "row": {
   "field": "demand",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dem:<platform>:<local>`."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What you will do, 4 to 2000 characters."
   }
  ]
 },
 "releaseDemand": {
  "name": "releaseDemand",
  "description": "The claimant gives a demand back. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "ReleaseDemandInput",
  "row": {
   "field": "demand",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dem:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 2 to 500 characters."
   }
  ]
 },
 "matchDemand": {
  "name": "matchDemand",
  "description": "The claimant names the entry that meets a demand. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "MatchDemandInput",
  "row": {
   "field": "demand",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dem:<platform>:<local>`."
   },
   {
    "name": "entryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The entry, on whatever platform."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What to know about it, 4 to 2000 characters."
   }
  ]
 },
 "reopenDemand": {
  "name": "reopenDemand",
  "description": "The department that needs the data sends a match back. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "ReopenDemandInput",
  "row": {
   "field": "demand",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dem:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why not, 2 to 500 characters."
   }
  ]
 },
 "closeDemand": {
  "name": "closeDemand",
  "description": "The department that filed a demand closes it. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "CloseDemandInput",
  "row": {
   "field": "demand",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dem:<platform>:<local>`."
   },
   {
    "name": "outcome",
    "type": "String",
    "list": false,
    "required": true,
    "description": "How it ended, 2 to 500 characters."
   }
  ]
 },
 "fileDispute": {
  "name": "fileDispute",
  "description": "Files a dispute over a sharing request (Art 28) with the lowest authority above both sides. Two of one level negotiate first; others come before the authority at once.",
  "input": "FileDisputeInput",
  "row": {
   "field": "dispute",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "authority",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform whose authority mediates: ask `disputeAuthority` for it."
   },
   {
    "name": "requestId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The sharing request in dispute."
   },
   {
    "name": "complainant",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the organisation that files it: your own, a side of the request."
   },
   {
    "name": "complainantNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform of your organisation."
   },
   {
    "name": "respondent",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the other side of the request."
   },
   {
    "name": "respondentNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform of the other side."
   },
   {
    "name": "subject",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What it is about, 4 to 200 characters."
   },
   {
    "name": "statement",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What you say, with your reasons, 10 to 4000 characters."
   }
  ]
 },
 "settleDispute": {
  "name": "settleDispute",
  "description": "Records that both sides have agreed by themselves: told by the side that raised it. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "SettleDisputeInput",
  "row": {
   "field": "dispute",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dsp:<platform>:<local>`."
   },
   {
    "name": "outcome",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was agreed, 4 to 2000 characters."
   }
  ]
 },
 "referDispute": {
  "name": "referDispute",
  "description": "Either side asks the authority to mediate, since negotiation has failed. Problems: as of `settleDispute`.",
  "input": "ReferDisputeInput",
  "row": {
   "field": "dispute",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dsp:<platform>:<local>`."
   },
   {
    "name": "negotiation",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What became of the negotiation, 4 to 2000 characters."
   }
  ]
 },
 "concludeDispute": {
  "name": "concludeDispute",
  "description": "The authority ends the dispute by mediation, with instructions to the sides. Problems: as of `settleDispute`, and DATE_IN_PAST.",
  "input": "ConcludeDisputeInput",
  "row": {
   "field": "dispute",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dsp:<platform>:<local>`."
   },
   {
    "name": "outcome",
    "type": "String",
    "list": false,
    "required": true,
    "description": "How it ended, 4 to 2000 characters."
   },
   {
    "name": "instructions",
    "type": "InstructionInput",
    "list": true,
    "required": false,
    "description": "What each side has to do, at most 20.",
    "fields": [
     {
      "name": "kind",
      "type": "InstructionKind",
      "list": false,
      "required": true,
      "description": "What is to be done.",
      "values": [
       "SHARE",
       "SHARE_PARTLY",
       "REPLY",
       "RESUME",
       "RECTIFY",
       "STOP_AND_DISPOSE",
       "UPHOLD",
       "OTHER"
      ]
     },
     {
      "name": "addressee",
      "type": "DisputeSide",
      "list": false,
      "required": true,
      "description": "Which side has to do it.",
      "values": [
       "COMPLAINANT",
       "RESPONDENT"
      ]
     },
     {
      "name": "text",
      "type": "String",
      "list": false,
      "required": true,
      "description": "In words, 4 to 500 characters."
     },
     {
      "name": "dueOn",
      "type": "Date",
      "list": false,
      "required": false,
      "description": "By which day: today or later."
     }
    ]
   }
  ]
 },
 "referDisputeToGovernment": {
  "name": "referDisputeToGovernment",
  "description": "The authority brings the dispute before its government, since mediation has failed. Problems: as of `settleDispute`.",
  "input": "ReferDisputeToGovernmentInput",
  "row": {
   "field": "dispute",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dsp:<platform>:<local>`."
   },
   {
    "name": "opinion",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What the authority thinks, 4 to 2000 characters."
   }
  ]
 },
 "decideDispute": {
  "name": "decideDispute",
  "description": "The government decides the dispute, with instructions to the sides. Problems: as of `settleDispute`, and DATE_IN_PAST.",
  "input": "DecideDisputeInput",
  "row": {
   "field": "dispute",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dsp:<platform>:<local>`."
   },
   {
    "name": "outcome",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The decision, 4 to 2000 characters."
   },
   {
    "name": "instructions",
    "type": "InstructionInput",
    "list": true,
    "required": true,
    "description": "What each side has to do, 1 to 20.",
    "fields": [
     {
      "name": "kind",
      "type": "InstructionKind",
      "list": false,
      "required": true,
      "description": "What is to be done.",
      "values": [
       "SHARE",
       "SHARE_PARTLY",
       "REPLY",
       "RESUME",
       "RECTIFY",
       "STOP_AND_DISPOSE",
       "UPHOLD",
       "OTHER"
      ]
     },
     {
      "name": "addressee",
      "type": "DisputeSide",
      "list": false,
      "required": true,
      "description": "Which side has to do it.",
      "values": [
       "COMPLAINANT",
       "RESPONDENT"
      ]
     },
     {
      "name": "text",
      "type": "String",
      "list": false,
      "required": true,
      "description": "In words, 4 to 500 characters."
     },
     {
      "name": "dueOn",
      "type": "Date",
      "list": false,
      "required": false,
      "description": "By which day: today or later."
     }
    ]
   }
  ]
 },
 "withdrawDispute": {
  "name": "withdrawDispute",
  "description": "The side that raised it takes the dispute back. Problems: as of `settleDispute`.",
  "input": "WithdrawDisputeInput",
  "row": {
   "field": "dispute",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `dsp:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 2 to 500 characters."
   }
  ]
 },
 "fileComplaint": {
  "name": "fileComplaint",
  "description": "Files a complaint (Art 37) with the authority of the organisation complained about, or one above it. Departments give `organisation`, the public `reporter`; the public may have a limited number open.",
  "input": "FileComplaintInput",
  "row": {
   "field": "complaint",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "authority",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform whose authority is to handle it: that of the organisation complained about, or one above it."
   },
   {
    "name": "kind",
    "type": "ComplaintKind",
    "list": false,
    "required": true,
    "description": "What it is about.",
    "values": [
     "ASKED_AGAIN",
     "NOT_ANSWERED",
     "REFUSED_WITHOUT_GROUND",
     "MISUSED",
     "LEAKED",
     "OTHER"
    ]
   },
   {
    "name": "respondent",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the organisation complained about."
   },
   {
    "name": "respondentNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform of the organisation complained about."
   },
   {
    "name": "entryId",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "The entry concerned: needed for ASKED_AGAIN, where it is the one that holds what was asked for."
   },
   {
    "name": "counterpart",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "Credit code of the organisation on the other side: the provider of that entry, say."
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What happened, 4 to 2000 characters."
   },
   {
    "name": "evidence",
    "type": "String",
    "list": true,
    "required": false,
    "description": "What shows it, 0 to 20 of 2 to 500 characters each."
   },
   {
    "name": "organisation",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "Credit code of the department that files it: your own. Left out by the public."
   },
   {
    "name": "reporter",
    "type": "ComplaintReporterInput",
    "list": false,
    "required": false,
    "description": "Who files it, for the public. Left out by departments.",
    "fields": [
     {
      "name": "name",
      "type": "String",
      "list": false,
      "required": true,
      "description": "Name, 2 to 60 characters."
     },
     {
      "name": "contact",
      "type": "String",
      "list": false,
      "required": true,
      "description": "Telephone number or address for the answer, 5 to 120 characters."
     }
    ]
   }
  ]
 },
 "takeUpComplaint": {
  "name": "takeUpComplaint",
  "description": "The authority begins to handle a complaint. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "TakeUpComplaintInput",
  "row": {
   "field": "complaint",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cmp:<platform>:<local>`."
   }
  ]
 },
 "upholdComplaint": {
  "name": "upholdComplaint",
  "description": "The authority finds a complaint right, and answers. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "UpholdComplaintInput",
  "row": {
   "field": "complaint",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cmp:<platform>:<local>`."
   },
   {
    "name": "answer",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The answer, 4 to 2000 characters. Whoever complained can read it: name no person."
   }
  ]
 },
 "dismissComplaint": {
  "name": "dismissComplaint",
  "description": "The authority finds a complaint wrong, and answers with reasons. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "DismissComplaintInput",
  "row": {
   "field": "complaint",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cmp:<platform>:<local>`."
   },
   {
    "name": "answer",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The answer, 4 to 2000 characters. Whoever complained can read it: name no person."
   }
  ]
 },
 "withdrawComplaint": {
  "name": "withdrawComplaint",
  "description": "The department that filed a complaint takes it back. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "WithdrawComplaintInput",
  "row": {
   "field": "complaint",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cmp:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 2 to 500 characters."
   }
  ]
 },
 "reportViolation": {
  "name": "reportViolation",
  "description": "Reports a suspected violation (Arts 39–41) to the authority of the organisation concerned, or one above it. An authority reports to itself, an auditor to any.",
  "input": "ReportViolationInput",
  "row": {
   "field": "violation",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "authority",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform whose authority is to decide: that of the organisation concerned, or one above it. For an authority: your own."
   },
   {
    "name": "code",
    "type": "ViolationCode",
    "list": false,
    "required": true,
    "description": "Which violation it is.",
    "values": [
     "P1",
     "P2",
     "P3",
     "P4",
     "P5",
     "P6",
     "P7",
     "P8",
     "P9",
     "R1",
     "R2",
     "R3",
     "R4",
     "R5",
     "R6",
     "R7",
     "A1",
     "A2",
     "A3"
    ]
   },
   {
    "name": "organisation",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "Credit code of the organisation concerned. Left out for A1 to A3."
   },
   {
    "name": "organisationNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform of the organisation, or of the authority, concerned."
   },
   {
    "name": "about",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "Global id of the row that shows it."
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was seen, 4 to 2000 characters. The organisation concerned can read it: name no person."
   }
  ]
 },
 "confirmViolation": {
  "name": "confirmViolation",
  "description": "The authority finds a violation. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, REQUIRED, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "ConfirmViolationInput",
  "row": {
   "field": "violation",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `vio:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was found, and why, 4 to 2000 characters. The organisation concerned can read it: name no person."
   }
  ]
 },
 "dismissViolation": {
  "name": "dismissViolation",
  "description": "The authority finds no violation. Problems: as of `confirmViolation`.",
  "input": "DismissViolationInput",
  "row": {
   "field": "violation",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `vio:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was found, and why, 4 to 2000 characters. The organisation concerned can read it: name no person."
   }
  ]
 },
 "correctViolation": {
  "name": "correctViolation",
  "description": "The authority records that what was violated has been put right. Problems: as of `confirmViolation`.",
  "input": "CorrectViolationInput",
  "row": {
   "field": "violation",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `vio:<platform>:<local>`."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": true,
    "description": "How it was put right, 4 to 2000 characters. The organisation concerned can read it: name no person."
   }
  ]
 },
 "submitSharingRequest": {
  "name": "submitSharingRequest",
  "description": "Submits a sharing request to the provider of an entry (Art 20), at the platform that owns the entry.",
  "input": "SubmitSharingRequestInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "entryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The entry asked for: PUBLISHED or REVISING, and not NOT_SHARED."
   },
   {
    "name": "requester",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Unified social credit code of the organisation that asks."
   },
   {
    "name": "requesterNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform of the organisation that asks."
   },
   {
    "name": "legalBasis",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Legal basis, 4 to 500 characters."
   },
   {
    "name": "scenario",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Where the data will be used, 4 to 500 characters."
   },
   {
    "name": "scope",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Who will use it, 2 to 500 characters."
   },
   {
    "name": "sharingMode",
    "type": "SharingMode",
    "list": false,
    "required": true,
    "description": "Has to be the mode of the entry.",
    "values": [
     "API",
     "BATCH",
     "FILE",
     "OTHER"
    ]
   },
   {
    "name": "usedUntil",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "Last day of use: not before today."
   },
   {
    "name": "items",
    "type": "String",
    "list": true,
    "required": true,
    "description": "Names of the data items wanted, each an item of the entry: 1 to 500."
   },
   {
    "name": "requesterHead",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The head of the requester's sharing office who consented, 2 to 60 characters."
   },
   {
    "name": "statement",
    "type": "Boolean",
    "list": false,
    "required": true,
    "description": "True: the requester states that the request is true, lawful and necessary."
   }
  ]
 },
 "raiseCorrection": {
  "name": "raiseCorrection",
  "description": "Raises a correction of an entry or of one of its data items (Art 26), at the platform that owns the entry. Departments give `organisation`, the public `reporter`; the public may have a limited number open.",
  "input": "RaiseCorrectionInput",
  "row": {
   "field": "correction",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "entryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The entry that is wrong, or whose data is."
   },
   {
    "name": "item",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Name of one of its data items; left out, the entry as a whole."
   },
   {
    "name": "fault",
    "type": "CorrectionFault",
    "list": false,
    "required": true,
    "description": "What is wrong.",
    "values": [
     "INACCURATE",
     "INCOMPLETE",
     "OUTDATED",
     "INCONSISTENT",
     "MISDESCRIBED"
    ]
   },
   {
    "name": "description",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What is wrong, in words, 4 to 2000 characters. Name no person here."
   },
   {
    "name": "evidence",
    "type": "String",
    "list": true,
    "required": true,
    "description": "What shows it: documents and where they are, 1 to 20 of 2 to 500 characters each."
   },
   {
    "name": "organisation",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "Credit code of the department that raises it: your own. Left out by the public."
   },
   {
    "name": "reporter",
    "type": "CorrectionReporterInput",
    "list": false,
    "required": false,
    "description": "Who raises it, for the public. Left out by departments.",
    "fields": [
     {
      "name": "name",
      "type": "String",
      "list": false,
      "required": true,
      "description": "Name, 2 to 60 characters."
     },
     {
      "name": "contact",
      "type": "String",
      "list": false,
      "required": true,
      "description": "Telephone number or address for the answer, 5 to 120 characters."
     }
    ]
   }
  ]
 },
 "takeUpCorrection": {
  "name": "takeUpCorrection",
  "description": "The provider begins to verify a correction. Problems: NOT_FOUND, NOT_YOURS_TO_DO, VERSION_CONFLICT, NOT_POSSIBLE_NOW, INVALID_FORMAT, IDEMPOTENCY_KEY_REUSED.",
  "input": "TakeUpCorrectionInput",
  "row": {
   "field": "correction",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cor:<platform>:<local>`."
   }
  ]
 },
 "makeCorrection": {
  "name": "makeCorrection",
  "description": "The provider answers a correction: verified, and corrected. Problems: as of `takeUpCorrection`, and REQUIRED.",
  "input": "MakeCorrectionInput",
  "row": {
   "field": "correction",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cor:<platform>:<local>`."
   },
   {
    "name": "answer",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was found and what was corrected, 4 to 2000 characters. Everybody can read it: name no person."
   }
  ]
 },
 "declineCorrection": {
  "name": "declineCorrection",
  "description": "The provider answers a correction: verified, and nothing to correct, for a reason. Problems: as of `takeUpCorrection`, and REQUIRED.",
  "input": "DeclineCorrectionInput",
  "row": {
   "field": "correction",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cor:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "CorrectionDeclineReason",
    "list": false,
    "required": true,
    "description": "Why.",
    "values": [
     "RIGHT_AS_IT_IS",
     "NOT_OURS",
     "NOT_VERIFIABLE",
     "OTHER"
    ]
   },
   {
    "name": "answer",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was found and why nothing is corrected, 4 to 2000 characters. Everybody can read it: name no person."
   }
  ]
 },
 "withdrawCorrection": {
  "name": "withdrawCorrection",
  "description": "The department that raised a correction takes it back while it is not answered. Problems: as of `takeUpCorrection`, and REQUIRED.",
  "input": "WithdrawCorrectionInput",
  "row": {
   "field": "correction",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cor:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 2 to 500 characters."
   }
  ]
 },
 "proposeBackflowPlan": {
  "name": "proposeBackflowPlan",
  "description": "Proposes a backflow plan (Art 24), at the platform that owns the entry. The organisation that provides the entry may, and the platform that receives; the other end is then to agree.",
  "input": "ProposeBackflowPlanInput",
  "row": {
   "field": "plan",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "entryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The entry whose data flows back."
   },
   {
    "name": "receiver",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform that receives."
   },
   {
    "name": "frequency",
    "type": "UpdateFrequency",
    "list": false,
    "required": true,
    "description": "How often, from REALTIME (accounted for day by day) to ANNUAL.",
    "values": [
     "REALTIME",
     "DAILY",
     "WEEKLY",
     "MONTHLY",
     "QUARTERLY",
     "SEMIANNUAL",
     "ANNUAL",
     "IRREGULAR"
    ]
   },
   {
    "name": "territory",
    "type": "String",
    "list": true,
    "required": true,
    "description": "Region codes whose data is meant, each of the receiver's own list; towards a department, of the sender's."
   },
   {
    "name": "dueWithin",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "Working days after the end of each period within which it is delivered; left out, the longest that the time limits allow."
   }
  ]
 },
 "agreeToBackflowPlan": {
  "name": "agreeToBackflowPlan",
  "description": "Agrees to the terms that the other end proposed. From then on deliveries come into being by themselves, one for each period.",
  "input": "BackflowPlanStepInput",
  "row": {
   "field": "plan",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "planId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the plan, `bfp:<platform>:<local>`."
   }
  ]
 },
 "proposeBackflowTerms": {
  "name": "proposeBackflowTerms",
  "description": "Proposes another frequency, list of regions or time for delivery to the other end.",
  "input": "ProposeBackflowTermsInput",
  "row": {
   "field": "plan",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "planId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the plan, `bfp:<platform>:<local>`."
   },
   {
    "name": "frequency",
    "type": "UpdateFrequency",
    "list": false,
    "required": true,
    "description": "How often, from REALTIME (accounted for day by day) to ANNUAL.",
    "values": [
     "REALTIME",
     "DAILY",
     "WEEKLY",
     "MONTHLY",
     "QUARTERLY",
     "SEMIANNUAL",
     "ANNUAL",
     "IRREGULAR"
    ]
   },
   {
    "name": "territory",
    "type": "String",
    "list": true,
    "required": true,
    "description": "Region codes whose data is meant."
   },
   {
    "name": "dueWithin",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "Working days after the end of each period within which it is delivered; left out, the longest that the time limits allow."
   }
  ]
 },
 "keepBackflowPlan": {
  "name": "keepBackflowPlan",
  "description": "Leaves a proposed change: the terms in force go on. Problems: those of every step.",
  "input": "BackflowPlanStepInput",
  "row": {
   "field": "plan",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "planId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the plan, `bfp:<platform>:<local>`."
   }
  ]
 },
 "endBackflowPlan": {
  "name": "endBackflowPlan",
  "description": "Ends a plan, by the region that receives alone. What was collected so far still comes back. Problems: those of every step.",
  "input": "BackflowPlanStepInput",
  "row": {
   "field": "plan",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "planId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the plan, `bfp:<platform>:<local>`."
   }
  ]
 },
 "sendBackflowDelivery": {
  "name": "sendBackflowDelivery",
  "description": "States that a delivery was sent. Problems: those of every step, PERIOD_NOT_OVER, MORE_THAN_EXPECTED.",
  "input": "SendBackflowDeliveryInput",
  "row": {
   "field": "delivery",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "deliveryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the delivery, `bfd:<platform>:<local>`."
   },
   {
    "name": "recordsExpected",
    "type": "BigInt",
    "list": false,
    "required": true,
    "description": "Records collected about the region in the period."
   },
   {
    "name": "recordsDelivered",
    "type": "BigInt",
    "list": false,
    "required": true,
    "description": "Records sent; fewer than expected when some are still missing."
   },
   {
    "name": "checksum",
    "type": "String",
    "list": false,
    "required": true,
    "description": "SHA-256 of what was sent, 64 hexadecimal digits in lower case."
   },
   {
    "name": "mode",
    "type": "SharingMode",
    "list": false,
    "required": false,
    "description": "How it was handed over; left out, as planned.",
    "values": [
     "API",
     "BATCH",
     "FILE",
     "OTHER"
    ]
   }
  ]
 },
 "resendBackflowDelivery": {
  "name": "resendBackflowDelivery",
  "description": "States that a delivery was sent again, after a difference. Problems: those of every step, MORE_THAN_EXPECTED.",
  "input": "SendBackflowDeliveryInput",
  "row": {
   "field": "delivery",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "deliveryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the delivery, `bfd:<platform>:<local>`."
   },
   {
    "name": "recordsExpected",
    "type": "BigInt",
    "list": false,
    "required": true,
    "description": "Records collected about the region in the period."
   },
   {
    "name": "recordsDelivered",
    "type": "BigInt",
    "list": false,
    "required": true,
    "description": "Records sent; fewer than expected when some are still missing."
   },
   {
    "name": "checksum",
    "type": "String",
    "list": false,
    "required": true,
    "description": "SHA-256 of what was sent, 64 hexadecimal digits in lower case."
   },
   {
    "name": "mode",
    "type": "SharingMode",
    "list": false,
    "required": false,
    "description": "How it was handed over; left out, as planned.",
    "values": [
     "API",
     "BATCH",
     "FILE",
     "OTHER"
    ]
   }
  ]
 },
 "confirmBackflowDelivery": {
  "name": "confirmBackflowDelivery",
  "description": "The receiver confirms that all of it arrived, naming its receipt. Problems: those of every step, NOT_WHOLE.",
  "input": "ConfirmBackflowDeliveryInput",
  "row": {
   "field": "delivery",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "deliveryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the delivery, `bfd:<platform>:<local>`."
   },
   {
    "name": "receiptId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The receipt that the word rests on, made at the receiving platform before: `receiveBackflow`."
   },
   {
    "name": "recordsReceived",
    "type": "BigInt",
    "list": false,
    "required": true,
    "description": "Records that arrived: as many as were sent, and as were to be sent."
   }
  ]
 },
 "reportBackflowDifference": {
  "name": "reportBackflowDifference",
  "description": "The receiver reports what differs, naming its receipt. Problems: those of every step, NOTHING_DIFFERS.",
  "input": "ReportBackflowDifferenceInput",
  "row": {
   "field": "delivery",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "deliveryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the delivery, `bfd:<platform>:<local>`."
   },
   {
    "name": "receiptId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The receipt that the word rests on, made at the receiving platform before: `receiveBackflow`."
   },
   {
    "name": "recordsReceived",
    "type": "BigInt",
    "list": false,
    "required": true,
    "description": "Records that arrived."
   },
   {
    "name": "checksumMatches",
    "type": "Boolean",
    "list": false,
    "required": true,
    "description": "Whether the checksum of what arrived is the one that the sender stated."
   },
   {
    "name": "discrepancies",
    "type": "String",
    "list": true,
    "required": true,
    "description": "What differs, in words: at most 50, each of 2 to 300 characters. May be empty when counts or checksum differ."
   }
  ]
 },
 "draftSharingRequest": {
  "name": "draftSharingRequest",
  "description": "Makes a draft of a request for an entry, at the platform that owns the entry; only the organisation that asks sees it. It may be incomplete.",
  "input": "DraftSharingRequestInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "entryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "The entry asked for: PUBLISHED or REVISING, and not NOT_SHARED."
   },
   {
    "name": "requester",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Unified social credit code of the organisation that asks."
   },
   {
    "name": "requesterNode",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform of the organisation that asks."
   },
   {
    "name": "legalBasis",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Legal basis, 4 to 500 characters."
   },
   {
    "name": "scenario",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Where the data will be used, 4 to 500 characters."
   },
   {
    "name": "scope",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Who will use it, 2 to 500 characters."
   },
   {
    "name": "sharingMode",
    "type": "SharingMode",
    "list": false,
    "required": false,
    "description": "Has to be the mode of the entry.",
    "values": [
     "API",
     "BATCH",
     "FILE",
     "OTHER"
    ]
   },
   {
    "name": "usedUntil",
    "type": "Date",
    "list": false,
    "required": false,
    "description": "Last day of use: not before today."
   },
   {
    "name": "items",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Names of the data items wanted, each an item of the entry: 1 to 500."
   }
  ]
 },
 "editSharingRequest": {
  "name": "editSharingRequest",
  "description": "Changes a draft, as a whole; a consent that was given to it is void.",
  "input": "EditSharingRequestInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "legalBasis",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Legal basis, 4 to 500 characters."
   },
   {
    "name": "scenario",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Where the data will be used, 4 to 500 characters."
   },
   {
    "name": "scope",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Who will use it, 2 to 500 characters."
   },
   {
    "name": "sharingMode",
    "type": "SharingMode",
    "list": false,
    "required": false,
    "description": "Has to be the mode of the entry.",
    "values": [
     "API",
     "BATCH",
     "FILE",
     "OTHER"
    ]
   },
   {
    "name": "usedUntil",
    "type": "Date",
    "list": false,
    "required": false,
    "description": "Last day of use: not before today."
   },
   {
    "name": "items",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Names of the data items wanted, each an item of the entry: 1 to 500."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "discardSharingRequest": {
  "name": "discardSharingRequest",
  "description": "Gives a draft up.",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "approveSharingRequest": {
  "name": "approveSharingRequest",
  "description": "The requester's head consents to a draft that is complete (Art 20).",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "sendSharingRequest": {
  "name": "sendSharingRequest",
  "description": "Sends a draft with the head's consent to the provider, whose time to reply begins (Art 20, 21).",
  "input": "SendSharingRequestInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "statement",
    "type": "Boolean",
    "list": false,
    "required": true,
    "description": "True: the requester states that the request is true, lawful and necessary (Art 20)."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "askSupplement": {
  "name": "askSupplement",
  "description": "The provider tells the requester, once and in full, what is missing (Art 21); its time stands still until it is supplied. A request is not refused for missing material.",
  "input": "AskSupplementInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "missing",
    "type": "MissingMaterialInput",
    "list": true,
    "required": true,
    "description": "Everything that is missing, 1 to 50: there is no second notice (Art 21).",
    "fields": [
     {
      "name": "part",
      "type": "RequestPart",
      "list": false,
      "required": true,
      "description": "Which part of the request it belongs to.",
      "values": [
       "LEGAL_BASIS",
       "SCENARIO",
       "SCOPE",
       "SHARING_MODE",
       "DURATION",
       "ITEMS",
       "SECURITY",
       "OTHER"
      ]
     },
     {
      "name": "what",
      "type": "String",
      "list": false,
      "required": true,
      "description": "What is missing, 2 to 500 characters."
     }
    ]
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "supplySupplement": {
  "name": "supplySupplement",
  "description": "The requester supplies what was missing; parts of the request that are given take the place of the old ones (Art 21).",
  "input": "SupplySupplementInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "supplied",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What is supplied, in words: 2 to 2000 characters."
   },
   {
    "name": "legalBasis",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Legal basis, 4 to 500 characters."
   },
   {
    "name": "scenario",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Where the data will be used, 4 to 500 characters."
   },
   {
    "name": "scope",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Who will use it, 2 to 500 characters."
   },
   {
    "name": "sharingMode",
    "type": "SharingMode",
    "list": false,
    "required": false,
    "description": "Has to be the mode of the entry.",
    "values": [
     "API",
     "BATCH",
     "FILE",
     "OTHER"
    ]
   },
   {
    "name": "usedUntil",
    "type": "Date",
    "list": false,
    "required": false,
    "description": "Last day of use: not before today."
   },
   {
    "name": "items",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Names of the data items wanted, each an item of the entry: 1 to 500."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "reviewSharingRequest": {
  "name": "reviewSharingRequest",
  "description": "The provider begins to review a request (Art 21).",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "extendSharingRequest": {
  "name": "extendSharingRequest",
  "description": "The authority of the provider grants more time to reply, once; the requester is told (Art 21).",
  "input": "ExtendSharingRequestInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "workingDays",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "How many working days more: 1 up to what the time limit allows."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, as the requester is told: 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "approveReply": {
  "name": "approveReply",
  "description": "The provider's head consents to the reply, before it leaves (Art 20). Until it has left, another consent takes its place.",
  "input": "ApproveReplyInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "reply",
    "type": "ReplyKind",
    "list": false,
    "required": true,
    "description": "What the reply may be.",
    "values": [
     "GRANT",
     "REFUSE"
    ]
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "grantSharingRequest": {
  "name": "grantSharingRequest",
  "description": "The provider grants a request, whole or trimmed to some of its items, with its head's consent (Art 21); the data is due within 20 working days (Art 22).",
  "input": "GrantSharingRequestInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "items",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Names of the items granted, among those asked for; all of them when left out."
   },
   {
    "name": "disposalTerms",
    "type": "String",
    "list": false,
    "required": false,
    "description": "How the data is to be disposed of when its use ends (Art 27), 2 to 500 characters; nothing special when left out."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "refuseSharingRequest": {
  "name": "refuseSharingRequest",
  "description": "The provider refuses a request, with a reason and its head's consent (Art 21).",
  "input": "RefuseSharingRequestInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "reason",
    "type": "RefusalReason",
    "list": false,
    "required": true,
    "description": "The kind of reason.",
    "values": [
     "LAW_FORBIDS",
     "NOT_HELD_HERE",
     "CONDITIONS_NOT_MET",
     "OTHER"
    ]
   },
   {
    "name": "text",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The reason in words, 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "withdrawSharingRequest": {
  "name": "withdrawSharingRequest",
  "description": "The requester withdraws a request, before data is handed over.",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "beginProvisioning": {
  "name": "beginProvisioning",
  "description": "The provider begins to make the data ready (Art 22).",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "handOverData": {
  "name": "handOverData",
  "description": "The provider has handed the data over: use begins (Art 22).",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "reportUsage": {
  "name": "reportUsage",
  "description": "The requester tells the provider that a record of use is kept at its own platform (Art 29): the next one is due from then on.",
  "input": "ReportUsageInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "record",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Id of the record, `use:<platform>:<local>`: of the platform of the requester."
   },
   {
    "name": "usedOn",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "The day of the last use that it tells about: not before the data was handed over, not after today."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "proposeServiceChange": {
  "name": "proposeServiceChange",
  "description": "The provider proposes to alter or end a service: only after consulting the requester, and with a filing number of the authority.",
  "input": "ProposeServiceChangeInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "kind",
    "type": "ServiceChangeKind",
    "list": false,
    "required": true,
    "description": "Whether it alters or ends the service.",
    "values": [
     "ALTER",
     "END"
    ]
   },
   {
    "name": "content",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What changes, and why: 4 to 500 characters."
   },
   {
    "name": "consultation",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Record of the consultation with the requester (协商记录), 4 to 2000 characters."
   },
   {
    "name": "filingNumber",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Number under which the authority has it on file (备案号), 2 to 60 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "agreeToServiceChange": {
  "name": "agreeToServiceChange",
  "description": "The requester's head agrees to the change that is proposed.",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "agreeToServiceEnd": {
  "name": "agreeToServiceEnd",
  "description": "The requester's head agrees to the end that is proposed: use ends, disposal is due (Art 27).",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "rejectServiceChange": {
  "name": "rejectServiceChange",
  "description": "The requester's head rejects what is proposed: the service goes on as it was.",
  "input": "ReasonedStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "withdrawServiceChange": {
  "name": "withdrawServiceChange",
  "description": "The provider takes its proposal back.",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "askUseChange": {
  "name": "askUseChange",
  "description": "The requester asks to use the data for another purpose, in another scope, longer, or with a third party (Art 25).",
  "input": "AskUseChangeInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "scenario",
    "type": "String",
    "list": false,
    "required": false,
    "description": "The new purpose, 4 to 500 characters; it stays when left out."
   },
   {
    "name": "scope",
    "type": "String",
    "list": false,
    "required": false,
    "description": "The new scope, 2 to 500 characters; it stays when left out."
   },
   {
    "name": "usedUntil",
    "type": "Date",
    "list": false,
    "required": false,
    "description": "The new last day of use, not before today; it stays when left out."
   },
   {
    "name": "thirdParty",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Who else is to be given the data, 2 to 200 characters; nobody when left out."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why it is needed, 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "consentToUseChange": {
  "name": "consentToUseChange",
  "description": "The provider's head consents to another use (Art 25): it is the one granted from now on.",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "declineUseChange": {
  "name": "declineUseChange",
  "description": "The provider's head does not consent to another use (Art 25): it stays as granted.",
  "input": "ReasonedStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "withdrawUseChange": {
  "name": "withdrawUseChange",
  "description": "The requester takes back what it asked for.",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "suspendSharing": {
  "name": "suspendSharing",
  "description": "The provider or its authority suspends sharing on misuse and orders it to be put right (Art 25).",
  "input": "SuspendSharingInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What misuse was found, 4 to 500 characters."
   },
   {
    "name": "order",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What has to be put right, 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "beginRectification": {
  "name": "beginRectification",
  "description": "The requester begins to put misuse right.",
  "input": "BeginRectificationInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "plan",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The plan, 4 to 2000 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "reportRectification": {
  "name": "reportRectification",
  "description": "The requester reports that it is put right; the time stands still until that is judged.",
  "input": "ReportRectificationInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "done",
    "type": "String",
    "list": false,
    "required": true,
    "description": "What was done, 4 to 2000 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "rejectRectification": {
  "name": "rejectRectification",
  "description": "Whoever suspended finds that it is not put right: the time goes on.",
  "input": "ReasonedStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "resumeSharing": {
  "name": "resumeSharing",
  "description": "Whoever suspended lets sharing go on.",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "terminateSharing": {
  "name": "terminateSharing",
  "description": "Whoever suspended ends sharing for good: disposal is due (Art 27).",
  "input": "ReasonedStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, 4 to 500 characters."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "endUse": {
  "name": "endUse",
  "description": "The requester ends its use, the purpose being achieved: disposal is due (Art 27).",
  "input": "RequestStepInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "reportDisposal": {
  "name": "reportDisposal",
  "description": "The requester tells the provider that the data is disposed of, and where the proof is kept (Art 27).",
  "input": "ReportDisposalInput",
  "row": {
   "field": "request",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the request."
   },
   {
    "name": "method",
    "type": "String",
    "list": false,
    "required": true,
    "description": "How it was disposed of, 4 to 500 characters."
   },
   {
    "name": "proof",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Id of the proof, `prf:<platform>:<local>`: kept at the platform of the requester."
   },
   {
    "name": "note",
    "type": "String",
    "list": false,
    "required": false,
    "description": "What is said with it to the other side; at most 500 characters."
   }
  ]
 },
 "createCatalogEntry": {
  "name": "createCatalogEntry",
  "description": "Begins a new entry as a draft, at the provider's own platform. A draft may lack anything; `faults` on it lists what is still wrong.",
  "input": "CreateCatalogEntryInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": false,
  "idempotent": true,
  "fields": [
   {
    "name": "platform",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform that is to own it: yours."
   },
   {
    "name": "provider",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the organisation that provides the data: yours."
   },
   {
    "name": "providerName",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Its name as the entry is to state it, 2 to 200 characters: entries are found by it."
   },
   {
    "name": "content",
    "type": "CatalogContentInput",
    "list": false,
    "required": true,
    "description": "What it says so far.",
    "fields": [
     {
      "name": "code",
      "type": "String",
      "list": false,
      "required": false,
      "description": "Resource code (信息资源代码): class, item, topic and detail, `/`, sequence: `306001/000001`."
     },
     {
      "name": "name",
      "type": "String",
      "list": false,
      "required": false,
      "description": "Name (名称), by what the data says: not the name of a system.",
      "initial": ""
     },
     {
      "name": "abstract",
      "type": "String",
      "list": false,
      "required": false,
      "description": "What it holds, in a few sentences (摘要)."
     },
     {
      "name": "category",
      "type": "CatalogCategory",
      "list": false,
      "required": false,
      "description": "Which of the three trees of the compilation guide it is in.",
      "values": [
       "BASE",
       "THEME",
       "DEPARTMENT"
      ]
     },
     {
      "name": "theme",
      "type": "ID",
      "list": false,
      "required": false,
      "description": "Theme code."
     },
     {
      "name": "classification",
      "type": "String",
      "list": true,
      "required": false,
      "description": "Path of names in the classification, outermost first, at most 10."
     },
     {
      "name": "format",
      "type": "DataFormat",
      "list": false,
      "required": false,
      "description": "Form in which the data is held (数据格式).",
      "values": [
       "DATABASE",
       "SPREADSHEET",
       "DOCUMENT",
       "STRUCTURED",
       "IMAGE",
       "GEOSPATIAL",
       "MULTIMEDIA"
      ]
     },
     {
      "name": "updateFrequency",
      "type": "UpdateFrequency",
      "list": false,
      "required": false,
      "description": "How often the data is brought up to date (更新频率).",
      "values": [
       "REALTIME",
       "DAILY",
       "WEEKLY",
       "MONTHLY",
       "QUARTERLY",
       "SEMIANNUAL",
       "ANNUAL",
       "IRREGULAR"
      ]
     },
     {
      "name": "sharingClass",
      "type": "SharingClass",
      "list": false,
      "required": false,
      "description": "Who may have it (共享属性).",
      "values": [
       "UNCONDITIONAL",
       "CONDITIONAL",
       "NOT_SHARED"
      ]
     },
     {
      "name": "sharingMode",
      "type": "SharingMode",
      "list": false,
      "required": false,
      "description": "How it is handed over (共享方式).",
      "values": [
       "API",
       "BATCH",
       "FILE",
       "OTHER"
      ]
     },
     {
      "name": "useConditions",
      "type": "UseConditionsInput",
      "list": false,
      "required": false,
      "description": "The conditions of a CONDITIONAL entry (Art 15).",
      "fields": [
       {
        "name": "scope",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Who may use it (共享范围)."
       },
       {
        "name": "purpose",
        "type": "String",
        "list": false,
        "required": false,
        "description": "For what (使用用途)."
       }
      ]
     },
     {
      "name": "notShared",
      "type": "NotSharedGroundInput",
      "list": false,
      "required": false,
      "description": "Why a NOT_SHARED entry is not shared (Art 14, 15).",
      "fields": [
       {
        "name": "reason",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Why, in words."
       },
       {
        "name": "basisRank",
        "type": "BasisRank",
        "list": false,
        "required": false,
        "description": "Rank of the basis.",
        "values": [
         "LAW",
         "ADMINISTRATIVE_REGULATION",
         "STATE_COUNCIL_DECISION",
         "LOCAL_REGULATION",
         "DEPARTMENT_RULE",
         "NORMATIVE_DOCUMENT"
        ]
       },
       {
        "name": "basis",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Title and article of the basis."
       }
      ]
     },
     {
      "name": "grade",
      "type": "Grade",
      "list": false,
      "required": false,
      "description": "Grade of the whole: the highest of its items at least.",
      "values": [
       "GENERAL",
       "IMPORTANT",
       "CORE"
      ]
     },
     {
      "name": "gradeLevel",
      "type": "Int",
      "list": false,
      "required": false,
      "description": "Level 1 to 4 inside GENERAL."
     },
     {
      "name": "openAttribute",
      "type": "OpenAttribute",
      "list": false,
      "required": false,
      "description": "Whether it is also opened to society.",
      "values": [
       "OPEN",
       "CONDITIONALLY_OPEN",
       "NOT_OPEN"
      ]
     },
     {
      "name": "relatedCodes",
      "type": "String",
      "list": true,
      "required": false,
      "description": "Codes of resources that belong with it, at most 100."
     },
     {
      "name": "items",
      "type": "DataItemInput",
      "list": true,
      "required": false,
      "description": "Data items, in the order of the form: 1 to 500.",
      "fields": [
       {
        "name": "name",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Name in Chinese.",
        "initial": ""
       },
       {
        "name": "code",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Name in the data itself, for instance `XM`."
       },
       {
        "name": "type",
        "type": "DataItemType",
        "list": false,
        "required": false,
        "description": "Type of its values.",
        "values": [
         "TEXT",
         "NUMBER",
         "CURRENCY",
         "DATE",
         "DATETIME",
         "BOOLEAN",
         "BINARY"
        ]
       },
       {
        "name": "length",
        "type": "Int",
        "list": false,
        "required": false,
        "description": "Longest value, in characters or digits."
       },
       {
        "name": "grade",
        "type": "Grade",
        "list": false,
        "required": false,
        "description": "Grade by the harm that its misuse does.",
        "values": [
         "GENERAL",
         "IMPORTANT",
         "CORE"
        ]
       },
       {
        "name": "personalInformation",
        "type": "Boolean",
        "list": false,
        "required": false,
        "description": "True when it tells something about a natural person.",
        "initial": false
       },
       {
        "name": "maskingRule",
        "type": "String",
        "list": false,
        "required": false,
        "description": "How it is masked: FIRST_CHARACTER, KEEP_FIRST_n, KEEP_LAST_n, KEEP_FIRST_n_LAST_m, YEAR_ONLY, REGION_ONLY or HIDE."
       }
      ]
     }
    ]
   }
  ]
 },
 "editCatalogEntry": {
  "name": "editCatalogEntry",
  "description": "Replaces the text of a draft, of an entry that was returned, or of the revision under way.",
  "input": "EditCatalogEntryInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "content",
    "type": "CatalogContentInput",
    "list": false,
    "required": true,
    "description": "What it is to say.",
    "fields": [
     {
      "name": "code",
      "type": "String",
      "list": false,
      "required": false,
      "description": "Resource code (信息资源代码): class, item, topic and detail, `/`, sequence: `306001/000001`."
     },
     {
      "name": "name",
      "type": "String",
      "list": false,
      "required": false,
      "description": "Name (名称), by what the data says: not the name of a system.",
      "initial": ""
     },
     {
      "name": "abstract",
      "type": "String",
      "list": false,
      "required": false,
      "description": "What it holds, in a few sentences (摘要)."
     },
     {
      "name": "category",
      "type": "CatalogCategory",
      "list": false,
      "required": false,
      "description": "Which of the three trees of the compilation guide it is in.",
      "values": [
       "BASE",
       "THEME",
       "DEPARTMENT"
      ]
     },
     {
      "name": "theme",
      "type": "ID",
      "list": false,
      "required": false,
      "description": "Theme code."
     },
     {
      "name": "classification",
      "type": "String",
      "list": true,
      "required": false,
      "description": "Path of names in the classification, outermost first, at most 10."
     },
     {
      "name": "format",
      "type": "DataFormat",
      "list": false,
      "required": false,
      "description": "Form in which the data is held (数据格式).",
      "values": [
       "DATABASE",
       "SPREADSHEET",
       "DOCUMENT",
       "STRUCTURED",
       "IMAGE",
       "GEOSPATIAL",
       "MULTIMEDIA"
      ]
     },
     {
      "name": "updateFrequency",
      "type": "UpdateFrequency",
      "list": false,
      "required": false,
      "description": "How often the data is brought up to date (更新频率).",
      "values": [
       "REALTIME",
       "DAILY",
       "WEEKLY",
       "MONTHLY",
       "QUARTERLY",
       "SEMIANNUAL",
       "ANNUAL",
       "IRREGULAR"
      ]
     },
     {
      "name": "sharingClass",
      "type": "SharingClass",
      "list": false,
      "required": false,
      "description": "Who may have it (共享属性).",
      "values": [
       "UNCONDITIONAL",
       "CONDITIONAL",
       "NOT_SHARED"
      ]
     },
     {
      "name": "sharingMode",
      "type": "SharingMode",
      "list": false,
      "required": false,
      "description": "How it is handed over (共享方式).",
      "values": [
       "API",
       "BATCH",
       "FILE",
       "OTHER"
      ]
     },
     {
      "name": "useConditions",
      "type": "UseConditionsInput",
      "list": false,
      "required": false,
      "description": "The conditions of a CONDITIONAL entry (Art 15).",
      "fields": [
       {
        "name": "scope",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Who may use it (共享范围)."
       },
       {
        "name": "purpose",
        "type": "String",
        "list": false,
        "required": false,
        "description": "For what (使用用途)."
       }
      ]
     },
     {
      "name": "notShared",
      "type": "NotSharedGroundInput",
      "list": false,
      "required": false,
      "description": "Why a NOT_SHARED entry is not shared (Art 14, 15).",
      "fields": [
       {
        "name": "reason",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Why, in words."
       },
       {
        "name": "basisRank",
        "type": "BasisRank",
        "list": false,
        "required": false,
        "description": "Rank of the basis.",
        "values": [
         "LAW",
         "ADMINISTRATIVE_REGULATION",
         "STATE_COUNCIL_DECISION",
         "LOCAL_REGULATION",
         "DEPARTMENT_RULE",
         "NORMATIVE_DOCUMENT"
        ]
       },
       {
        "name": "basis",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Title and article of the basis."
       }
      ]
     },
     {
      "name": "grade",
      "type": "Grade",
      "list": false,
      "required": false,
      "description": "Grade of the whole: the highest of its items at least.",
      "values": [
       "GENERAL",
       "IMPORTANT",
       "CORE"
      ]
     },
     {
      "name": "gradeLevel",
      "type": "Int",
      "list": false,
      "required": false,
      "description": "Level 1 to 4 inside GENERAL."
     },
     {
      "name": "openAttribute",
      "type": "OpenAttribute",
      "list": false,
      "required": false,
      "description": "Whether it is also opened to society.",
      "values": [
       "OPEN",
       "CONDITIONALLY_OPEN",
       "NOT_OPEN"
      ]
     },
     {
      "name": "relatedCodes",
      "type": "String",
      "list": true,
      "required": false,
      "description": "Codes of resources that belong with it, at most 100."
     },
     {
      "name": "items",
      "type": "DataItemInput",
      "list": true,
      "required": false,
      "description": "Data items, in the order of the form: 1 to 500.",
      "fields": [
       {
        "name": "name",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Name in Chinese.",
        "initial": ""
       },
       {
        "name": "code",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Name in the data itself, for instance `XM`."
       },
       {
        "name": "type",
        "type": "DataItemType",
        "list": false,
        "required": false,
        "description": "Type of its values.",
        "values": [
         "TEXT",
         "NUMBER",
         "CURRENCY",
         "DATE",
         "DATETIME",
         "BOOLEAN",
         "BINARY"
        ]
       },
       {
        "name": "length",
        "type": "Int",
        "list": false,
        "required": false,
        "description": "Longest value, in characters or digits."
       },
       {
        "name": "grade",
        "type": "Grade",
        "list": false,
        "required": false,
        "description": "Grade by the harm that its misuse does.",
        "values": [
         "GENERAL",
         "IMPORTANT",
         "CORE"
        ]
       },
       {
        "name": "personalInformation",
        "type": "Boolean",
        "list": false,
        "required": false,
        "description": "True when it tells something about a natural person.",
        "initial": false
       },
       {
        "name": "maskingRule",
        "type": "String",
        "list": false,
        "required": false,
        "description": "How it is masked: FIRST_CHARACTER, KEEP_FIRST_n, KEEP_LAST_n, KEEP_FIRST_n_LAST_m, YEAR_ONLY, REGION_ONLY or HIDE."
       }
      ]
     }
    ]
   }
  ]
 },
 "consentToCatalogEntry": {
  "name": "consentToCatalogEntry",
  "description": "The department head consents to the text, with the assessments (Art 13). Every fault of the text is told here, at once.",
  "input": "ConsentToCatalogEntryInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "head",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name of the department head who consents."
   },
   {
    "name": "secrecyAssessment",
    "type": "AssessmentInput",
    "list": false,
    "required": false,
    "description": "Secrecy-risk assessment: needed for every entry.",
    "fields": [
     {
      "name": "conclusion",
      "type": "String",
      "list": false,
      "required": true,
      "description": "What was concluded, in words: 2 to 500 characters."
     },
     {
      "name": "by",
      "type": "String",
      "list": false,
      "required": true,
      "description": "Name of the official who assessed."
     },
     {
      "name": "on",
      "type": "Date",
      "list": false,
      "required": true,
      "description": "Day of the assessment: not after today."
     }
    ]
   },
   {
    "name": "personalInformationAssessment",
    "type": "AssessmentInput",
    "list": false,
    "required": false,
    "description": "Personal-information impact assessment: needed when an item is personal information.",
    "fields": [
     {
      "name": "conclusion",
      "type": "String",
      "list": false,
      "required": true,
      "description": "What was concluded, in words: 2 to 500 characters."
     },
     {
      "name": "by",
      "type": "String",
      "list": false,
      "required": true,
      "description": "Name of the official who assessed."
     },
     {
      "name": "on",
      "type": "Date",
      "list": false,
      "required": true,
      "description": "Day of the assessment: not after today."
     }
    ]
   }
  ]
 },
 "submitCatalogEntry": {
  "name": "submitCatalogEntry",
  "description": "Submits the text to the authority, once the head has consented (Art 13). The authority's time begins.",
  "input": "CatalogEntryStepInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   }
  ]
 },
 "publishCatalogEntry": {
  "name": "publishCatalogEntry",
  "description": "The authority publishes what was submitted (Art 13, 17): from now on readers get it. The revision that was in force is kept.",
  "input": "CatalogEntryStepInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   }
  ]
 },
 "returnCatalogEntry": {
  "name": "returnCatalogEntry",
  "description": "The authority returns what was submitted, with reasons (Art 13, 17).",
  "input": "ReasonedCatalogEntryStepInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, in words that the other side can act on: 4 to 500 characters."
   }
  ]
 },
 "reviseCatalogEntry": {
  "name": "reviseCatalogEntry",
  "description": "Begins a revision of a published entry (Art 17). Readers get the published one until the revision is published.",
  "input": "ReasonedCatalogEntryStepInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, in words that the other side can act on: 4 to 500 characters."
   }
  ]
 },
 "abandonCatalogRevision": {
  "name": "abandonCatalogRevision",
  "description": "Gives a revision up: the published one stays as it is. Not while it is with the authority.",
  "input": "ReasonedCatalogEntryStepInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, in words that the other side can act on: 4 to 500 characters."
   }
  ]
 },
 "withdrawCatalogEntry": {
  "name": "withdrawCatalogEntry",
  "description": "Withdraws a published entry, by its department's or office's head or by the authority. What it said is kept; it takes no more requests.",
  "input": "ReasonedCatalogEntryStepInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why, in words that the other side can act on: 4 to 500 characters."
   }
  ]
 },
 "openUpdateDuty": {
  "name": "openUpdateDuty",
  "description": "States that law or duties changed, so that the entry has to be updated and submitted within 10 working days (Art 17).",
  "input": "OpenUpdateDutyInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "cause",
    "type": "UpdateCause",
    "list": false,
    "required": true,
    "description": "What changed.",
    "values": [
     "LAW_CHANGED",
     "DUTIES_CHANGED"
    ]
   },
   {
    "name": "basis",
    "type": "String",
    "list": false,
    "required": true,
    "description": "The document or decision that changed it: 4 to 500 characters."
   },
   {
    "name": "changedOn",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "The day of the change: not after today."
   }
  ]
 },
 "extendUpdateDuty": {
  "name": "extendUpdateDuty",
  "description": "The authority consents to more time for the update: 5 working days at the most, once (Art 17).",
  "input": "ExtendUpdateDutyInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id, `cat:<platform>:<local>`."
   },
   {
    "name": "workingDays",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "Working days to add: 5 at the most, once."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why: 4 to 500 characters."
   }
  ]
 },
 "importCatalogEntries": {
  "name": "importCatalogEntries",
  "description": "Brings entries of another catalog in as drafts, at most 200 at a time, each once for its key. Each is told apart: one that is refused keeps no other out.",
  "input": "ImportCatalogEntriesInput",
  "row": {
   "field": "entries",
   "key": "id"
  },
  "versioned": false,
  "idempotent": false,
  "fields": [
   {
    "name": "platform",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform that is to own them: yours."
   },
   {
    "name": "entries",
    "type": "ImportedEntryInput",
    "list": true,
    "required": true,
    "description": "The entries, at most 200.",
    "fields": [
     {
      "name": "key",
      "type": "String",
      "list": false,
      "required": true,
      "description": "Names the entry in its file, 8 to 64 characters, for instance a digest of the file and the row: of entries with the same key one is kept."
     },
     {
      "name": "provider",
      "type": "ID",
      "list": false,
      "required": true,
      "description": "Credit code of the organisation that provides the data. An office imports its own entries, an authority those of its platform."
     },
     {
      "name": "providerName",
      "type": "String",
      "list": false,
      "required": false,
      "description": "Its name as the entry is to state it, 2 to 200 characters: entries are found by it."
     },
     {
      "name": "content",
      "type": "CatalogContentInput",
      "list": false,
      "required": true,
      "description": "What the entry says.",
      "fields": [
       {
        "name": "code",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Resource code (信息资源代码): class, item, topic and detail, `/`, sequence: `306001/000001`."
       },
       {
        "name": "name",
        "type": "String",
        "list": false,
        "required": false,
        "description": "Name (名称), by what the data says: not the name of a system.",
        "initial": ""
       },
       {
        "name": "abstract",
        "type": "String",
        "list": false,
        "required": false,
        "description": "What it holds, in a few sentences (摘要)."
       },
       {
        "name": "category",
        "type": "CatalogCategory",
        "list": false,
        "required": false,
        "description": "Which of the three trees of the compilation guide it is in.",
        "values": [
         "BASE",
         "THEME",
         "DEPARTMENT"
        ]
       },
       {
        "name": "theme",
        "type": "ID",
        "list": false,
        "required": false,
        "description": "Theme code."
       },
       {
        "name": "classification",
        "type": "String",
        "list": true,
        "required": false,
        "description": "Path of names in the classification, outermost first, at most 10."
       },
       {
        "name": "format",
        "type": "DataFormat",
        "list": false,
        "required": false,
        "description": "Form in which the data is held (数据格式).",
        "values": [
         "DATABASE",
         "SPREADSHEET",
         "DOCUMENT",
         "STRUCTURED",
         "IMAGE",
         "GEOSPATIAL",
         "MULTIMEDIA"
        ]
       },
       {
        "name": "updateFrequency",
        "type": "UpdateFrequency",
        "list": false,
        "required": false,
        "description": "How often the data is brought up to date (更新频率).",
        "values": [
         "REALTIME",
         "DAILY",
         "WEEKLY",
         "MONTHLY",
         "QUARTERLY",
         "SEMIANNUAL",
         "ANNUAL",
         "IRREGULAR"
        ]
       },
       {
        "name": "sharingClass",
        "type": "SharingClass",
        "list": false,
        "required": false,
        "description": "Who may have it (共享属性).",
        "values": [
         "UNCONDITIONAL",
         "CONDITIONAL",
         "NOT_SHARED"
        ]
       },
       {
        "name": "sharingMode",
        "type": "SharingMode",
        "list": false,
        "required": false,
        "description": "How it is handed over (共享方式).",
        "values": [
         "API",
         "BATCH",
         "FILE",
         "OTHER"
        ]
       },
       {
        "name": "useConditions",
        "type": "UseConditionsInput",
        "list": false,
        "required": false,
        "description": "The conditions of a CONDITIONAL entry (Art 15).",
        "fields": [
         {
          "name": "scope",
          "type": "String",
          "list": false,
          "required": false,
          "description": "Who may use it (共享范围)."
         },
         {
          "name": "purpose",
          "type": "String",
          "list": false,
          "required": false,
          "description": "For what (使用用途)."
         }
        ]
       },
       {
        "name": "notShared",
        "type": "NotSharedGroundInput",
        "list": false,
        "required": false,
        "description": "Why a NOT_SHARED entry is not shared (Art 14, 15).",
        "fields": [
         {
          "name": "reason",
          "type": "String",
          "list": false,
          "required": false,
          "description": "Why, in words."
         },
         {
          "name": "basisRank",
          "type": "BasisRank",
          "list": false,
          "required": false,
          "description": "Rank of the basis.",
          "values": [
           "LAW",
           "ADMINISTRATIVE_REGULATION",
           "STATE_COUNCIL_DECISION",
           "LOCAL_REGULATION",
           "DEPARTMENT_RULE",
           "NORMATIVE_DOCUMENT"
          ]
         },
         {
          "name": "basis",
          "type": "String",
          "list": false,
          "required": false,
          "description": "Title and article of the basis."
         }
        ]
       },
       {
        "name": "grade",
        "type": "Grade",
        "list": false,
        "required": false,
        "description": "Grade of the whole: the highest of its items at least.",
        "values": [
         "GENERAL",
         "IMPORTANT",
         "CORE"
        ]
       },
       {
        "name": "gradeLevel",
        "type": "Int",
        "list": false,
        "required": false,
        "description": "Level 1 to 4 inside GENERAL."
       },
       {
        "name": "openAttribute",
        "type": "OpenAttribute",
        "list": false,
        "required": false,
        "description": "Whether it is also opened to society.",
        "values": [
         "OPEN",
         "CONDITIONALLY_OPEN",
         "NOT_OPEN"
        ]
       },
       {
        "name": "relatedCodes",
        "type": "String",
        "list": true,
        "required": false,
        "description": "Codes of resources that belong with it, at most 100."
       },
       {
        "name": "items",
        "type": "DataItemInput",
        "list": true,
        "required": false,
        "description": "Data items, in the order of the form: 1 to 500.",
        "fields": [
         {
          "name": "name",
          "type": "String",
          "list": false,
          "required": false,
          "description": "Name in Chinese.",
          "initial": ""
         },
         {
          "name": "code",
          "type": "String",
          "list": false,
          "required": false,
          "description": "Name in the data itself, for instance `XM`."
         },
         {
          "name": "type",
          "type": "DataItemType",
          "list": false,
          "required": false,
          "description": "Type of its values.",
          "values": [
           "TEXT",
           "NUMBER",
           "CURRENCY",
           "DATE",
           "DATETIME",
           "BOOLEAN",
           "BINARY"
          ]
         },
         {
          "name": "length",
          "type": "Int",
          "list": false,
          "required": false,
          "description": "Longest value, in characters or digits."
         },
         {
          "name": "grade",
          "type": "Grade",
          "list": false,
          "required": false,
          "description": "Grade by the harm that its misuse does.",
          "values": [
           "GENERAL",
           "IMPORTANT",
           "CORE"
          ]
         },
         {
          "name": "personalInformation",
          "type": "Boolean",
          "list": false,
          "required": false,
          "description": "True when it tells something about a natural person.",
          "initial": false
         },
         {
          "name": "maskingRule",
          "type": "String",
          "list": false,
          "required": false,
          "description": "How it is masked: FIRST_CHARACTER, KEEP_FIRST_n, KEEP_LAST_n, KEEP_FIRST_n_LAST_m, YEAR_ONLY, REGION_ONLY or HIDE."
         }
        ]
       }
      ]
     }
    ]
   },
   {
    "name": "dryRun",
    "type": "Boolean",
    "list": false,
    "required": false,
    "description": "Only say what would become of them; nothing is written.",
    "initial": false
   }
  ]
 },
 "stateResourceService": {
  "name": "stateResourceService",
  "description": "States what a check of a published entry's service has found, and when its data was last brought up to date: by the platform's operator or the department's sharing office.",
  "input": "StateResourceServiceInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of a published entry, `cat:<platform>:<local>`."
   },
   {
    "name": "endpointStated",
    "type": "Boolean",
    "list": false,
    "required": true,
    "description": "An address of the service, or a place to fetch the data, is stated."
   },
   {
    "name": "working",
    "type": "Boolean",
    "list": false,
    "required": true,
    "description": "It answered as it should; not without a stated address."
   },
   {
    "name": "checkedOn",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "The day of the check: not after today."
   },
   {
    "name": "dataUpdatedOn",
    "type": "Date",
    "list": false,
    "required": false,
    "description": "The day on which the data itself was last brought up to date, where it is known: not after today."
   }
  ]
 },
 "decideOpening": {
  "name": "decideOpening",
  "description": "Decides whether a published entry is opened to society, by a head of its department: an exit of its own, apart from sharing.",
  "input": "DecideOpeningInput",
  "row": {
   "field": "entry",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "id",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of a published entry, `cat:<platform>:<local>`."
   },
   {
    "name": "decision",
    "type": "OpenAttribute",
    "list": false,
    "required": true,
    "description": "What is decided.",
    "values": [
     "OPEN",
     "CONDITIONALLY_OPEN",
     "NOT_OPEN"
    ]
   },
   {
    "name": "conditions",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Conditions of use, 4 to 500 characters: for CONDITIONALLY_OPEN, and for nothing else."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Why it is not opened, 4 to 500 characters: for NOT_OPEN, and for nothing else."
   },
   {
    "name": "ownData",
    "type": "Boolean",
    "list": false,
    "required": true,
    "description": "True: the department states that it has collected the data itself. What it has obtained by sharing may never be opened by it."
   }
  ]
 },
 "rateResource": {
  "name": "rateResource",
  "description": "Rates a resource that one's department was given, or revises its rating.",
  "input": "RateResourceInput",
  "row": {
   "field": "rating",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "entryId",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Global id of the entry, `cat:<platform>:<local>`."
   },
   {
    "name": "organisation",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the department that rates: the caller's."
   },
   {
    "name": "completeness",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "完整性, 1 (poor) to 5 (good)."
   },
   {
    "name": "timeliness",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "及时性, 1 (poor) to 5 (good)."
   },
   {
    "name": "accuracy",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "准确性, 1 (poor) to 5 (good)."
   },
   {
    "name": "comment",
    "type": "String",
    "list": false,
    "required": false,
    "description": "In one's own words, 2 to 1000 characters; may stay away."
   }
  ]
 },
 "registerPlatform": {
  "name": "registerPlatform",
  "description": "Adds a platform to the registry, or corrects one. It is in every answer from then on; nothing is recomposed and nothing restarted.",
  "input": "RegisterPlatformInput",
  "row": {
   "field": "platform",
   "key": "code"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "code",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "A region code or a department's slug: lower-case letters, digits and hyphens, 2 to 32 of them."
   },
   {
    "name": "name",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name in Chinese, 2 to 60 characters."
   },
   {
    "name": "nameEn",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name in English, 2 to 120 characters."
   },
   {
    "name": "tier",
    "type": "Tier",
    "list": false,
    "required": true,
    "description": "NATIONAL also serves the registry; the other tiers serve their own catalog, requests and disputes.",
    "values": [
     "NATIONAL",
     "PROVINCIAL",
     "CITY",
     "DEPARTMENT"
    ]
   },
   {
    "name": "territory",
    "type": "String",
    "list": true,
    "required": false,
    "description": "Region codes that it answers for; empty for a department."
   },
   {
    "name": "parent",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "The registered platform above it, for a platform that is asked through a relay: `660000` for a city of 兵团. A CITY has to name one."
   },
   {
    "name": "endpoint",
    "type": "String",
    "list": false,
    "required": false,
    "description": "Where its subgraph answers: an http or https address. May stay away; the node announces it when it starts."
   },
   {
    "name": "publicKey",
    "type": "String",
    "list": false,
    "required": false,
    "description": "The Ed25519 public key of its node, base64url: what `npm run keys -- node <code>` prints there. From then on only what is signed with\nit is taken for the node's word. May stay away in development, where the first key that announces the node is kept."
   }
  ]
 },
 "adoptDeadlineRule": {
  "name": "adoptDeadlineRule",
  "description": "Adopts a time limit for a jurisdiction, from a day on. Clocks that started before keep their limit. Adopting the same rule again does nothing.",
  "input": "AdoptDeadlineRuleInput",
  "row": {
   "field": "rule",
   "key": "id"
  },
  "versioned": false,
  "idempotent": false,
  "fields": [
   {
    "name": "jurisdiction",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform for whose region it is to hold; `100000` for the whole country."
   },
   {
    "name": "stage",
    "type": "DeadlineStage",
    "list": false,
    "required": true,
    "description": "What the time is for.",
    "values": [
     "CATALOG_UPDATE",
     "CATALOG_REVIEW",
     "CATALOG_UPDATE_REVIEW",
     "REQUEST_REPLY",
     "REQUEST_SUPPLEMENT",
     "DATA_SHARING",
     "CORRECTION",
     "USAGE_RECORD",
     "RECTIFICATION",
     "DISPOSAL",
     "NEGOTIATION",
     "MEDIATION",
     "GOVERNMENT_DECISION",
     "COMPLAINT",
     "DEMAND",
     "BACKFLOW_DELIVERY",
     "BACKFLOW_AGREEMENT",
     "BACKFLOW_RECEIPT"
    ]
   },
   {
    "name": "sharingClass",
    "type": "DeadlineClass",
    "list": false,
    "required": false,
    "description": "The sharing class that it is for; left out, for every class.",
    "values": [
     "UNCONDITIONAL",
     "CONDITIONAL"
    ]
   },
   {
    "name": "effectiveFrom",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "The first day on which it holds for what starts: not before today."
   },
   {
    "name": "workingDays",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "The limit in working days, 1 to 250."
   },
   {
    "name": "mostExtension",
    "type": "Int",
    "list": false,
    "required": false,
    "description": "Working days by which it may be extended, 0 to 250.",
    "initial": 0
   },
   {
    "name": "supplement",
    "type": "SupplementEffect",
    "list": false,
    "required": false,
    "description": "What awaiting a supplement does to the time.",
    "values": [
     "PAUSES",
     "RESTARTS"
    ],
    "initial": "PAUSES"
   }
  ]
 },
 "importHolidayNotice": {
  "name": "importHolidayNotice",
  "description": "Imports a published holiday notice; provisional due days that it settles are computed anew on every platform. Importing the same again does nothing.",
  "input": "ImportHolidayNoticeInput",
  "row": null,
  "versioned": true,
  "idempotent": false,
  "fields": [
   {
    "name": "year",
    "type": "Int",
    "list": false,
    "required": true,
    "description": "The year it is about, 2025 to 2100."
   },
   {
    "name": "jurisdiction",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "Code of the platform for whose region it holds; `100000` for the whole country.",
    "initial": "100000"
   },
   {
    "name": "daysOff",
    "type": "Date",
    "list": true,
    "required": true,
    "description": "Days off in that year, at most 100; the country's notice names January 1."
   },
   {
    "name": "daysWorked",
    "type": "Date",
    "list": true,
    "required": false,
    "description": "Weekend days of that year that are worked in exchange, at most 100."
   },
   {
    "name": "source",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Title or number of the published document, 4 to 200 characters."
   }
  ]
 },
 "setResponsibilityList": {
  "name": "setResponsibilityList",
  "description": "Sets what the departments of a platform are expected to publish, from a day on. Platforms measure coverage by it within seconds.",
  "input": "SetResponsibilityListInput",
  "row": {
   "field": "list",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "platform",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform whose departments it is for."
   },
   {
    "name": "effectiveFrom",
    "type": "Date",
    "list": false,
    "required": true,
    "description": "The first day on which it holds: not before today."
   },
   {
    "name": "lines",
    "type": "ResponsibilityLineInput",
    "list": true,
    "required": true,
    "description": "1 to 5,000 lines; no two for the same department and theme.",
    "fields": [
     {
      "name": "provider",
      "type": "ID",
      "list": false,
      "required": true,
      "description": "Credit code of the department: an organisation of the platform."
     },
     {
      "name": "theme",
      "type": "ID",
      "list": false,
      "required": false,
      "description": "Code of the theme; left out, for entries under no theme."
     },
     {
      "name": "expected",
      "type": "Int",
      "list": false,
      "required": true,
      "description": "How many entries it is expected to have published there: 0 to 1,000,000."
     }
    ]
   },
   {
    "name": "document",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Title or number of the document that approves it, 4 to 200 characters."
   }
  ]
 },
 "nameSourceDepartment": {
  "name": "nameSourceDepartment",
  "description": "The authority names the department that collects a data item for all others (一数一源, Art 19). Within seconds every entry of the region that holds the item shows it.",
  "input": "NameSourceDepartmentInput",
  "row": {
   "field": "naming",
   "key": "id"
  },
  "versioned": true,
  "idempotent": true,
  "fields": [
   {
    "name": "jurisdiction",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Code of the platform for whose region it is to hold: yours."
   },
   {
    "name": "itemName",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Name of the data item, for instance 公民身份号码."
   },
   {
    "name": "type",
    "type": "DataItemType",
    "list": false,
    "required": true,
    "description": "Type of the data item.",
    "values": [
     "TEXT",
     "NUMBER",
     "CURRENCY",
     "DATE",
     "DATETIME",
     "BOOLEAN",
     "BINARY"
    ]
   },
   {
    "name": "theme",
    "type": "ID",
    "list": false,
    "required": false,
    "description": "Code of the theme of the entries that it is for; left out, for every theme."
   },
   {
    "name": "sourceDepartment",
    "type": "ID",
    "list": false,
    "required": true,
    "description": "Credit code of the department: one of that platform; the centre may name one of any."
   },
   {
    "name": "reason",
    "type": "String",
    "list": false,
    "required": true,
    "description": "Why this department: 4 to 500 characters."
   }
  ]
 }
};

export const mutationOfAction: Readonly<Record<string, Readonly<Record<string, string>>>> = {
 "ComplaintAction": {
  "TAKE_UP": "takeUpComplaint",
  "UPHOLD": "upholdComplaint",
  "DISMISS": "dismissComplaint",
  "WITHDRAW": "withdrawComplaint"
 },
 "CorrectionAction": {
  "TAKE_UP": "takeUpCorrection",
  "MAKE": "makeCorrection",
  "DECLINE": "declineCorrection",
  "WITHDRAW": "withdrawCorrection"
 },
 "DemandAction": {
  "CLAIM": "claimDemand",
  "RELEASE": "releaseDemand",
  "MATCH": "matchDemand",
  "REOPEN": "reopenDemand",
  "CLOSE": "closeDemand"
 },
 "DisputeAction": {
  "SETTLE": "settleDispute",
  "REFER": "referDispute",
  "CONCLUDE": "concludeDispute",
  "REFER_TO_GOVERNMENT": "referDisputeToGovernment",
  "DECIDE": "decideDispute",
  "WITHDRAW": "withdrawDispute"
 },
 "SharingRequestAction": {
  "DRAFT": "draftSharingRequest",
  "FILE": "submitSharingRequest",
  "EDIT": "editSharingRequest",
  "DISCARD": "discardSharingRequest",
  "APPROVE": "approveSharingRequest",
  "SUBMIT": "sendSharingRequest",
  "ASK_SUPPLEMENT": "askSupplement",
  "SUPPLY": "supplySupplement",
  "TAKE_UP": "reviewSharingRequest",
  "EXTEND": "extendSharingRequest",
  "APPROVE_REPLY": "approveReply",
  "GRANT": "grantSharingRequest",
  "REFUSE": "refuseSharingRequest",
  "WITHDRAW": "withdrawSharingRequest",
  "PROVISION": "beginProvisioning",
  "HAND_OVER": "handOverData",
  "REPORT_USE": "reportUsage",
  "PROPOSE_CHANGE": "proposeServiceChange",
  "AGREE_TO_CHANGE": "agreeToServiceChange",
  "AGREE_TO_END": "agreeToServiceEnd",
  "REJECT_CHANGE": "rejectServiceChange",
  "WITHDRAW_CHANGE": "withdrawServiceChange",
  "ASK_USE_CHANGE": "askUseChange",
  "CONSENT_TO_USE_CHANGE": "consentToUseChange",
  "DECLINE_USE_CHANGE": "declineUseChange",
  "WITHDRAW_USE_CHANGE": "withdrawUseChange",
  "SUSPEND": "suspendSharing",
  "BEGIN_RECTIFICATION": "beginRectification",
  "REPORT_RECTIFICATION": "reportRectification",
  "REJECT_RECTIFICATION": "rejectRectification",
  "RESUME": "resumeSharing",
  "TERMINATE": "terminateSharing",
  "END": "endUse",
  "DISPOSE": "reportDisposal"
 },
 "UsageRecordAction": {
  "KEEP": "keepUsageRecord",
  "RECORD_DESTRUCTION": "recordDestruction",
  "INSPECT": "inspectUsageRecord",
  "REMOVE": "removeUsageRecord"
 },
 "ViolationAction": {
  "CONFIRM": "confirmViolation",
  "DISMISS": "dismissViolation",
  "CORRECT": "correctViolation"
 }
};
