/** Text as it stands in XML, SVG and HTML: between tags, and in an attribute with double quotes. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // A reader turns it into a plain line end unless it is spelt out.
    .replaceAll('\r', '&#13;')
    // No XML may hold these, not even spelt out.
    .replace(/[\uFFFE\uFFFF]/g, '\uFFFD');
