/** Addresses of scripts under Trusted Types: one named policy, which knows every address it lets pass. */

interface Policy {
  createScriptURL(url: string): string;
}
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

/** Gives the address in the form that the browser takes; throws for one that is not ours. */
export type ScriptAddress = (url: string) => string;

/** `scope` is the global object; browsers without Trusted Types get plain text. */
export function scriptAddresses(scope: object, known: readonly string[]): ScriptAddress {
  const check = (url: string): string => {
    if (!known.includes(url)) throw new Error(`${url} is no script of ours`);
    return url;
  };
  const { trustedTypes } = scope as { readonly trustedTypes?: TrustedTypes };
  const policy = trustedTypes?.createPolicy('unsent', { createScriptURL: check });
  return (url) => policy?.createScriptURL(url) ?? check(url);
}
