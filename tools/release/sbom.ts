/**
 * What is inside, as machines that look for known weaknesses read it: CycloneDX 1.5
 * (https://cyclonedx.org/docs/1.5/json/). npm's own `npm sbom --omit=dev` left out three packages
 * that ship (preact, yaml, zod), because tools of the build want them too; it also stamps a time and
 * a random number on each file, and the same source shall give the same bytes.
 */
import type { ShippedLicence } from '../licences.ts';

/** Of package-lock.json: what was fetched, by the folder it went to. */
export interface Lock {
  readonly packages: Readonly<Record<string, { version?: string; integrity?: string }>>;
}

interface Own {
  readonly name: string;
  readonly version: string;
  readonly license: string;
}

export function sbomOf(own: Own, shipped: readonly ShippedLicence[], lock: Lock): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'application',
        'bom-ref': reference(own),
        ...{ name: own.name, version: own.version, purl: reference(own) },
        licenses: [{ license: { id: own.license } }],
      },
    },
    components: shipped.map((one) => ({
      type: 'library',
      'bom-ref': reference(one),
      ...{ name: one.name, version: one.version, purl: reference(one) },
      licenses: licences(one.licence),
      ...hashes(one, lock),
    })),
  };
}

/** https://github.com/package-url/purl-spec: the @ of a scope is written in percent. */
const reference = ({ name, version }: { name: string; version: string }): string =>
  `pkg:npm/${name.replace('@', '%40')}@${version}`;

const licences = (licence: string) =>
  / (OR|AND) /.test(licence) ? [{ expression: licence }] : [{ license: { id: licence } }];

/** The lock file says a digest in base64, the list wants it in hexadecimal. */
function hashes({ name, version }: ShippedLicence, { packages }: Lock) {
  const locked = Object.entries(packages).find(
    ([folder, one]) => folder.endsWith(`node_modules/${name}`) && one.version === version,
  );
  const [kind, digest] = locked?.[1].integrity?.split('-') ?? [];
  if (kind !== 'sha512' || digest === undefined) return {};
  return { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] };
}
