/**
 * Gives a function that makes its value once for each object and then gives the same one again.
 * Only for makers whose answer depends on nothing else; what was made goes when the object goes.
 */
export function oncePer<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const made = new WeakMap<K, { readonly value: V }>();
  return (key) => {
    const known = made.get(key);
    if (known) return known.value;
    const value = make(key);
    made.set(key, { value });
    return value;
  };
}
