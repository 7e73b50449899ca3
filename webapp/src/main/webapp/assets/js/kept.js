// Lists that this browser keeps for its reader: what was saved, what was looked at. The market never gets them whole; it is
// only asked how products are now.
export const SAVED = "da-luu";
export const VIEWED = "da-xem";
const MOST = { [SAVED]: 60, [VIEWED]: 12 };

export function kept(list) {
  try {
    const items = JSON.parse(localStorage.getItem(list));
    return Array.isArray(items) ? items.filter((item) => /^[a-z0-9-]{1,120}$/.test(item?.slug)) : [];
  } catch {
    return [];
  }
}

/** @returns whether the browser kept it; a private window may not */
export function keep(list, items) {
  try {
    localStorage.setItem(list, JSON.stringify(items.slice(0, MOST[list])));
    return true;
  } catch {
    return false;
  }
}

export function forget(list) {
  try {
    localStorage.removeItem(list);
  } catch {
    // nothing was kept
  }
}

export function query(items) {
  return items.map((item) => `sp=${item.slug}`).join("&");
}
