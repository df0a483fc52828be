import { CompactSign, calculateJwkThumbprint, compactVerify, decodeProtectedHeader } from 'jose';
import { z } from 'zod';
import { publicJwk, type SigningKey, verifyingKey } from './signing-key.ts';

const announcementType = 'shutong-announcement';
const header = z.object({ typ: z.literal(announcementType), jwk: publicJwk });
const content = z.object({
  code: z.string().min(1),
  endpoint: z.string().min(1),
  /** Where copies of the node answer reads. */
  replicas: z.array(z.string().min(1)).max(8).default([]),
  /** Seconds of Unix time. */
  statedAt: z.number().int().min(0),
});

/** What a node says of itself: where it answers. */
export type Announcement = z.infer<typeof content>;

/** Signed by the node's own key, which comes along: whoever reads it has to know whether that is the node's. */
export const signAnnouncement = (
  announcement: z.input<typeof content>,
  { privateKey, publicJwk: jwk }: SigningKey,
): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(announcement)))
    .setProtectedHeader({ alg: 'EdDSA', typ: announcementType, jwk: { ...jwk } })
    .sign(privateKey);

/** What was announced, and the public key (raw, base64url) of the pair that signed it; undefined when it was changed, or is none. */
export async function readAnnouncement(
  signed: string,
): Promise<(Announcement & { readonly publicKey: string }) | undefined> {
  try {
    const { jwk } = header.parse(decodeProtectedHeader(signed));
    if (jwk.kid !== (await calculateJwkThumbprint(jwk))) return undefined;
    const { payload } = await compactVerify(signed, verifyingKey(jwk), { algorithms: ['EdDSA'] });
    return { ...content.parse(JSON.parse(new TextDecoder().decode(payload))), publicKey: jwk.x };
  } catch {
    return undefined;
  }
}
