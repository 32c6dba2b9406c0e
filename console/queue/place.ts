/** Where a person was in a list: the row, and how far it was scrolled, in CSS pixels. */
interface Place {
  chosen: string | null;
  top: number;
}

// by the list's filter; of this page's life only
const places = new Map<string, Place>();

/** The place in a list; to be written to. */
export function placeOf(list: string): Place {
  const known = places.get(list);
  if (known !== undefined) return known;
  const fresh: Place = { chosen: null, top: 0 };
  places.set(list, fresh);
  return fresh;
}
