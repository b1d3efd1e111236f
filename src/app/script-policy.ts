/** Addresses of scripts under Trusted Types: one named policy, which knows every address it lets pass. */

interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Gives the address in the form that the browser takes; throws for one that is not ours. */
export type ScriptAddress = (url: string) => string;

/**
 * `scope` is the global object; browsers without Trusted Types get plain text. Where the policy is
 * refused (a server that sends its own list of names) plain text is all there is: whatever starts a
 * script with it is refused in turn, and says so.
 */
export function scriptAddresses(
  scope: object,
  known: readonly string[],
  onTrouble: (reason: unknown) => void,
): ScriptAddress {
  const check = (url: string): string => {
    if (!known.includes(url)) throw new Error(`${url} is no script of ours`);
    return url;
  };
  const { trustedTypes } = scope as { readonly trustedTypes?: TrustedTypes };
  let policy: Policy | undefined;
  try {
    policy = trustedTypes?.createPolicy('unsent', { createScriptURL: check });
  } catch (reason) {
    onTrouble(reason);
  }
  return (url) => policy?.createScriptURL(url) ?? check(url);
}
