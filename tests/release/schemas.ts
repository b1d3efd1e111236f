/**
 * The manifests against the schema files of the standard. These may not be handed on, so they are
 * looked for in a folder: `UNSENT_SCORM_SCHEMAS`, with `imscp_rootv1p1p2.xsd`, `adlcp_rootv1p2.xsd`
 * for SCORM 1.2, `imscp_v1p1.xsd`, `adlcp_v1p3.xsd` for 2004, and what these name.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { unzipSync } from 'fflate';
import { type Files, findProgram } from './serve.ts';

const kinds: Readonly<Record<string, readonly (readonly [namespace: string, file: string])[]>> = {
  '1.2': [
    ['http://www.imsproject.org/xsd/imscp_rootv1p1p2', 'imscp_rootv1p1p2.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_rootv1p2', 'adlcp_rootv1p2.xsd'],
  ],
  '2004': [
    ['http://www.imsglobal.org/xsd/imscp_v1p1', 'imscp_v1p1.xsd'],
    ['http://www.adlnet.org/xsd/adlcp_v1p3', 'adlcp_v1p3.xsd'],
  ],
};

/** One line a package: it fits, or why that was not seen. Throws for one that does not. */
export function fitsSchemas(files: Files, folder: string): string[] {
  const schemas = process.env.UNSENT_SCORM_SCHEMAS;
  const found = findProgram('xmllint');
  return [...files]
    .filter(([name]) => name.includes('-scorm-'))
    .map(([name, bytes]) => {
      const wanted = kinds[/-scorm-([\d.]+)-/.exec(name)?.[1] ?? ''] ?? [];
      const gone = wanted.find(([, file]) => !existsSync(path.join(schemas ?? '', file)));
      if (!schemas || gone) return `${name}: not seen, UNSENT_SCORM_SCHEMAS has no schema files`;
      if ('missing' in found) return `${name}: not seen, ${found.missing}`;
      const imports = wanted.map(
        ([namespace, file]) =>
          `<xs:import namespace="${namespace}" schemaLocation="${path.resolve(schemas, file)}"/>`,
      );
      const [schema, manifest] = ['all.xsd', 'imsmanifest.xml'].map((one) =>
        path.join(folder, one),
      );
      const open = '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">';
      writeFileSync(schema ?? '', `${open}${imports.join('')}</xs:schema>`);
      writeFileSync(manifest ?? '', unzipSync(bytes)['imsmanifest.xml'] ?? '');
      const words = ['--noout', '--nonet', '--schema', schema ?? '', manifest ?? ''];
      const { status, stderr } = spawnSync(found.file, words, { encoding: 'utf8' });
      if (status !== 0) throw new Error(`${name} does not fit the schema: ${stderr.trim()}`);
      return `${name}: its manifest fits the schema files of the standard`;
    });
}
