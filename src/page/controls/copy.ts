/** Copies what stands in a field, in one of the ways that this browser allows. */

/** Gives whether it was copied. The field is left marked, so that it can be copied by hand. */
export async function copyField(field: HTMLInputElement | HTMLTextAreaElement): Promise<boolean> {
  field.focus();
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
    return true;
  } catch {
    // There is no clipboard on plain http, or nobody may write to it: the older way may still work.
    return document.execCommand('copy');
  }
}
