/** What older browsers lack is fetched by them alone. */

/** Call it before anything else. Every browser that has the newest of these names has them all. */
export async function fillOlderHere(): Promise<void> {
  if ('toSorted' in Array.prototype) return;
  const [{ fillOlder }, { fillOlderPage }] = await Promise.all([
    import('../app/older-language.ts'),
    import('../page/shell/older-pages.ts'),
  ]);
  fillOlder();
  fillOlderPage();
}
