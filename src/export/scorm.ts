/**
 * A package for a learning platform: the one page, and a manifest that lists its stories. Each story
 * is a thing of its own to the platform, with its own bookmark and its own "reached the debrief".
 */
import type { PackagedStory } from '../app/giving.ts';
import { type LmsPackage, packageMeta, writePackage } from '../lms/package.ts';
import type { PackBytes } from '../packs/files.ts';
import { escapeMarkup } from '../script/markup.ts';

export interface ScormParts extends LmsPackage {
  /** `unsent.html`, with these stories inside. */
  readonly page: string;
  readonly language: string;
  readonly title: string;
  readonly stories: readonly PackagedStory[];
}

const pageName = 'unsent.html';

/** The files of the package, for a zip. */
export function scormFiles(parts: ScormParts): PackBytes {
  const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
  return new Map([
    ['imsmanifest.xml', bytes(manifest(parts))],
    [pageName, bytes(packagedPage(parts.page, parts))],
  ]);
}

/** The page says of itself that it is such a package. */
export const packagedPage = (page: string, kind: LmsPackage): string =>
  intoPage(page, packageMeta, writePackage(kind));

/** Something that a page says of itself. */
export function intoPage(page: string, name: string, content: string): string {
  const place = '</title>';
  if (!page.includes(place)) throw new Error('the page has no title');
  const meta = `<meta name="${name}" content="${escapeMarkup(content)}">`;
  return page.replace(place, () => `${place}\n${meta}`);
}

/** What the two editions of the standard call the same things. */
const editions = {
  '1.2': {
    version: '1.2',
    content: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    adl: 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    kind: 'adlcp:scormtype',
  },
  '2004': {
    version: '2004 4th Edition',
    content: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    adl: 'http://www.adlnet.org/xsd/adlcp_v1p3',
    kind: 'adlcp:scormType',
  },
} as const;

function manifest({ standard, language, title, stories }: ScormParts): string {
  const { version, content, adl, kind } = editions[standard];
  const packs = [...new Set(stories.map((story) => `${story.pack}-${story.version}`))];
  const items = stories.map(
    (
      { pack, scenario, title: name },
      at,
    ) => `      <item identifier="story-${at + 1}" identifierref="page" isvisible="true" parameters="${escapeMarkup(`?${new URLSearchParams({ lang: language, pack, scenario })}`)}">
        <title>${escapeMarkup(name)}</title>
      </item>`,
  );
  return `<?xml version="1.0" encoding="UTF-8"?>
<manifest identifier="${escapeMarkup(['unsent', ...packs].join('-'))}" version="1.0" xmlns="${content}" xmlns:adlcp="${adl}">
  <metadata>
    <schema>ADL SCORM</schema>
    <schemaversion>${version}</schemaversion>
  </metadata>
  <organizations default="stories">
    <organization identifier="stories">
      <title>${escapeMarkup(title)}</title>
${items.join('\n')}
    </organization>
  </organizations>
  <resources>
    <resource identifier="page" type="webcontent" ${kind}="sco" href="${pageName}">
      <file href="${pageName}"/>
    </resource>
  </resources>
</manifest>
`;
}
