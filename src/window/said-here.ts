/** What this page says of itself under a name; null where it says nothing. */
export const saidHere = (name: string): string | null =>
  document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content ?? null;
