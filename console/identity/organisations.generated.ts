// Generated from the operations beside it by `npm run generate`. Do not edit.
import type { Operation } from '../graph/operation.ts';
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
export type OrganisationsOfPlatformQueryVariables = Exact<{
  code: string;
}>;


export type OrganisationsOfPlatformQuery = { readonly platform: { readonly code: string, readonly organisations: { readonly edges: ReadonlyArray<{ readonly node: { readonly code: string, readonly name: string } }> } } | null };

export const OrganisationsOfPlatform: Operation<OrganisationsOfPlatformQuery, OrganisationsOfPlatformQueryVariables> = {
  "name": "OrganisationsOfPlatform",
  "text": "query OrganisationsOfPlatform($code: ID!) {\n  platform(code: $code) {\n    code\n    organisations(first: 200) {\n      edges {\n        node {\n          code\n          name\n        }\n      }\n    }\n  }\n}\n",
  "definitions": {
    "Organisation.code": "Unified social credit code (统一社会信用代码, GB 32100-2015), 18 characters.",
    "Organisation.name": "Name in Chinese.",
    "Platform.code": "`100000`, a six-digit region code (GB/T 2260; 660000 for 兵团), or a department's slug."
  }
};
