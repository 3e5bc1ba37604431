/**
 * A selection after rows were selected or deselected. Of a range (Shift was held) all rows of the list from the last
 * one that was chosen to this one are meant.
 *
 * @param order the ids of the list, as it is shown
 * @param anchor the id that was chosen last; null: none
 */
export function select(
  selection: ReadonlySet<string>,
  ids: readonly string[],
  selected: boolean,
  range: { readonly order: readonly string[]; readonly anchor: string | null } | null,
): ReadonlySet<string> {
  const meant = range === null ? ids : [...ids, ...between(range.order, range.anchor, ids.at(-1))];
  const next = new Set(selection);
  for (const id of meant) {
    if (selected) next.add(id);
    else next.delete(id);
  }
  return next;
}

function between(order: readonly string[], anchor: string | null, id: string | undefined): readonly string[] {
  const from = anchor === null ? -1 : order.indexOf(anchor);
  const to = id === undefined ? -1 : order.indexOf(id);
  return from < 0 || to < 0 ? [] : order.slice(Math.min(from, to), Math.max(from, to) + 1);
}
