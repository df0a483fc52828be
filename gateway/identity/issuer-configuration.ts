import { readFileSync } from 'node:fs';
import { z } from 'zod';

/** Signatures by a key pair alone: with a shared secret (HS…) whoever can check a token could make one. */
const algorithm = z.enum(['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512', 'EdDSA']);

/** Where a claim stands; dots lead into objects: `realm_access.roles`. */
const claimPath = z.string().min(1);

const publicKeys = z.object({
  keys: z.array(
    z.looseObject({ kty: z.enum(['RSA', 'EC', 'OKP']) }).refine((key) => !('d' in key), 'is a private key'),
  ),
});

const issuer = z
  .strictObject({
    issuer: z.string().min(1),
    audience: z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]),
    jwksUri: z.url({ protocol: /^https?$/ }).optional(),
    jwks: publicKeys.optional(),
    algorithms: z.array(algorithm).min(1).default(['RS256', 'PS256', 'ES256', 'EdDSA']),
    clockToleranceSeconds: z.number().int().min(0).max(120).default(5),
    type: z.string().min(1).optional(),
    claims: z
      .strictObject({
        subject: claimPath.default('sub'),
        role: claimPath.default('role'),
        organisation: claimPath.default('organisation'),
        node: claimPath.default('node'),
        purpose: claimPath.default('purpose'),
      })
      .prefault({}),
    roles: z.record(z.string(), z.string()).default({}),
  })
  .refine(({ jwksUri, jwks }) => (jwksUri === undefined) !== (jwks === undefined), {
    error: 'needs one of jwksUri and jwks',
  });

const issuers = z.array(issuer).superRefine((list, context) => {
  const seen = new Set<string>();
  for (const [index, { issuer: name }] of list.entries()) {
    if (seen.has(name))
      context.addIssue({ code: 'custom', path: [index, 'issuer'], message: `${name} is there twice` });
    seen.add(name);
  }
});

/** An issuer whose tokens are believed; docs/guide-operator.md says what each setting means. */
export type IssuerConfiguration = z.output<typeof issuer>;

/** `SHUTONG_ISSUERS`: a JSON list, or the name of a file that holds one. */
export const issuerSetting = z
  .string()
  .default('[]')
  .transform((text, context): unknown => {
    try {
      return JSON.parse(text.trimStart().startsWith('[') ? text : readFileSync(text, 'utf8'));
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : String(error) });
      return z.NEVER;
    }
  })
  .pipe(issuers);

/** Reads what an issuer of the process's own is configured by: the defaults of a setting, filled in. */
export const issuerConfiguration = (setting: z.input<typeof issuer>): IssuerConfiguration => issuer.parse(setting);
