import { deriveLinkSecret, proveBySecret } from "@/db/link-secret";
import type { LinkProof } from "@/lib/access/scope";

const keys = [1, 2, 3, 7].map((version) => ({ version, key: new Uint8Array(32).fill(version) }));

/** The proof of a request that showed the secret of a link: minted by the real check, under keys of the tests' own. */
export function proofOf(linkId: string, keyVersion = 1): LinkProof {
  const key = keys.filter(({ version }) => version === keyVersion);
  const proof = proveBySecret(key, linkId, deriveLinkSecret(key, keyVersion, linkId));
  if (!proof) throw new Error("not the id of a link");
  return proof;
}
