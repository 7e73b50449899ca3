// Lines of the diary that wait on this phone, with their photos. A line is there whole or not at all.
import { newId } from "../new-id.js";

const NAME = "cho-phien-nhat-ky";

export class Shelf {
  static async open() {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("lines", { keyPath: "clientId" }).createIndex("account", "account");
      opening.result.createObjectStore("device", { keyPath: "name" });
    };
    const database = await answer(opening);
    database.onversionchange = () => database.close();
    return new Shelf(database);
  }

  constructor(database) {
    this.database = database;
  }

  /** Of one account, in the order in which they were written; others who use this phone see only their own. */
  async lines(account) {
    const all = await answer(this.database.transaction("lines").objectStore("lines").index("account").getAll(account));
    return all.sort((one, other) => one.capturedAt.localeCompare(other.capturedAt));
  }

  /** Resolves when the line is on the disk; rejects with QuotaExceededError when it did not fit. */
  keep(line) {
    return this.write("lines", (store) => store.put(line));
  }

  drop(clientId) {
    return this.write("lines", (store) => store.delete(clientId));
  }

  /** Tells two phones apart, and nothing about who carries them. */
  async device() {
    const known = await answer(this.database.transaction("device").objectStore("device").get("id"));
    if (known) return known.value;
    const value = newId();
    await this.write("device", (store) => store.put({ name: "id", value }));
    return value;
  }

  write(name, change) {
    return new Promise((resolve, reject) => {
      const transaction = this.database.transaction(name, "readwrite");
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new DOMException("", "QuotaExceededError"));
      change(transaction.objectStore(name));
    });
  }
}

function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException("blocked", "AbortError"));
  });
}
