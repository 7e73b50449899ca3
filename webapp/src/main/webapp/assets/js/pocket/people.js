// Who writes on this phone, and what each took along the last time that there was a network. One phone may serve a household.
import { within } from "../diary/send.js";

const NAME = "cho-phien-so-tay";
const CHOSEN = "nhat-ky-nguoi";
const LONGEST_WAIT = 20 * 1000;

export class People {
  static async open() {
    const opening = indexedDB.open(NAME, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore("people", { keyPath: "account" });
    const database = await done(opening);
    database.onversionchange = () => database.close();
    return new People(database);
  }

  constructor(database) {
    this.database = database;
  }

  all() {
    return done(this.database.transaction("people").objectStore("people").getAll());
  }

  keep(person) {
    return done(this.database.transaction("people", "readwrite").objectStore("people").put(person));
  }

  forget(account) {
    return done(this.database.transaction("people", "readwrite").objectStore("people").delete(account));
  }
}

export const chosen = () => remembered(CHOSEN);
export const choose = (account) => remember(CHOSEN, account);

/** Whom the market last knew on this phone: a change means that somebody else signed in. */
export const lastSession = () => remembered(`${CHOSEN}-phien`);
export const rememberSession = (account) => remember(`${CHOSEN}-phien`, account);

function remembered(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

function remember(key, value) {
  try {
    localStorage.setItem(key, value);
  } catch {
    // for as long as the page is open, then
  }
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new DOMException("blocked", "AbortError"));
  });
}

/** What the market gives the signed-in person along: "out" when nobody is signed in, "away" when it cannot be reached. */
export async function fetchOwn() {
  let answer;
  try {
    const asked = Date.now();
    const signal = within(LONGEST_WAIT);
    answer = await fetch("/nhat-ky/du-lieu", { redirect: "manual", headers: { Accept: "application/json" }, signal });
    if (answer.type === "opaqueredirect" || answer.status === 404) return "out";
    if (!answer.ok) return "away";
    const data = await answer.json();
    return { account: data.account, name: data.name, data, keptAt: data.at, skew: Date.parse(data.at) - (asked + Date.now()) / 2 };
  } catch {
    return "away";
  }
}
