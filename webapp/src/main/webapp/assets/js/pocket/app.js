// The diary in the field. Everything that it shows comes from this phone; the market is asked when it can be reached.
import displayTools from "../display-tools.js";
import { clockWords } from "./days.js";
import { el } from "./dom.js";
import { again, draft } from "./draft.js";
import { entry } from "./entry.js";
import { home } from "./home.js";
import { install, keepPictures, offer } from "./install.js";
import { kinds } from "./kinds.js";
import { choose, chosen, fetchOwn, lastSession, People, rememberSession } from "./people.js";
import { Queue, TIME_TO_UNDO } from "./queue.js";
import { waiting } from "./waiting.js";

const AGAIN_AFTER = 60 * 1000;
const part = (name) => document.querySelector(`[data-pocket-${name}]`);

const state = { people: [], person: null, lines: [], session: "away", isReady: false };
let people;
let queue;
let undoing;

async function start() {
  displayTools(document);
  offer(part("install"));
  install(() => {
    state.isReady = true;
    tell();
  }).catch((failure) => console.warn(failure));
  people = await People.open();
  queue = await new Queue(session, changed).open();
  state.people = await people.all();
  state.person = state.people.find((one) => one.account === chosen()) ?? state.people[0] ?? null;
  state.lines = state.person ? await queue.lines(state.person.account) : [];
  if (state.person) await show();
  await queue.begin();
  if (!state.person) await show();
  window.addEventListener("hashchange", show);
  for (const event of ["online", "offline"]) window.addEventListener(event, tell);
  setInterval(() => navigator.onLine && queue.sendAll(), AGAIN_AFTER); // a thin network tells of no change
  part("undo").addEventListener("click", undo);
}

/** Who is signed in, as the market says; whoever it is takes their things along at once. */
async function session() {
  const own = await fetchOwn();
  state.session = typeof own === "string" ? own : own.account;
  if (typeof own !== "string") {
    await people.keep(own);
    state.people = await people.all();
    const isOther = own.account !== lastSession();
    if (isOther || !state.person) choose(own.account);
    rememberSession(own.account);
    const before = state.person;
    if (isOther || !before || before.account === own.account) state.person = own;
    if (!isForm() && JSON.stringify({ ...before?.data, at: "" }) !== JSON.stringify({ ...own.data, at: "" })) await show();
    keepPictures(own.data.seasons.map((season) => season.picture)).catch((failure) => console.warn(failure));
  }
  tell();
  return state.session;
}

async function changed() {
  state.lines = state.person ? await queue.lines(state.person.account) : [];
  tell();
  if (place()[0] === "cho-gui") await show({ isQuiet: true });
}

const place = () => location.hash.replace(/^#\/?/, "").split("/").filter(Boolean);
const isForm = () => place().length === 3 || place()[0] === "sua";

/** @param isQuiet when nobody went anywhere: focus stays where it is */
async function show({ isQuiet = false } = {}) {
  const main = part("main");
  const focused = isQuiet && main.contains(document.activeElement) ? document.activeElement.id : "";
  state.lines = state.person ? await queue.lines(state.person.account) : [];
  main.replaceChildren(...(await screen()).flat().filter(Boolean));
  const isHome = place().length === 0;
  part("back").hidden = isHome;
  part("back").href = place().length === 3 ? `#/vu/${place()[1]}` : place()[0] === "sua" ? "#/cho-gui" : "#/";
  if (isQuiet) (document.getElementById(focused) ?? null)?.focus();
  else if (!isHome || document.activeElement !== document.body) {
    main.querySelector("h1")?.focus();
    window.scrollTo(0, 0);
  }
  tell();
}

async function screen() {
  const { person, lines } = state;
  const [where, id, kind] = place();
  if (!person) return [nobody()];
  const { data, skew = 0 } = person;
  if (where === "nguoi") return [whoWrites()];
  if (where === "cho-gui") return waiting({ person, lines, others: await others(), said: queue.said, does: deeds });
  if (where === "sua") {
    const line = lines.find((one) => one.clientId === id);
    const season = line && data.seasons.find((one) => one.id === line.season);
    if (season && !line.tried && line.state !== "sent") return writing(season, line.kind, again(line), line);
    return waiting({ person, lines, others: await others(), said: queue.said, does: deeds });
  }
  const season = where === "vu" && data.seasons.find((one) => one.id === id);
  if (!season) return home({ person, lines });
  if (!season.kinds.includes(kind)) return kinds({ person, season, lines, skew });
  return writing(season, kind, draft(season, kind, data.kinds[kind], lines, skew), null);
}

function writing(season, kind, values, old) {
  const { person, lines } = state;
  const about = person.data.kinds[kind];
  const keep = async (line) => {
    await queue.keep({ ...line, tried: false });
    if (isForm()) location.hash = "#/"; // who went elsewhere meanwhile stays there
    canUndo(line, person.account);
  };
  return entry({ person, season, kind, about, lines, values, old, skew: person.skew ?? 0, keep });
}

const deeds = {
  edit: (line) => (location.hash = `#/sua/${line.clientId}`),
  again: (line) => queue.again(line),
  send: () => queue.sendNow(state.person.account),
  drop: async (line) => {
    const account = state.person.account;
    if (line.tried && !window.confirm("Có thể chợ đã nhận dòng này. Bỏ khỏi máy?")) return;
    await queue.drop(line);
    if (line.state !== "sent" && !line.tried) canUndo(line, account, "Đã bỏ dòng");
  },
};

/** For a moment; whoever is slower finds the line under "Sổ chờ gửi" or, once it was sent, in the diary. */
function canUndo(line, account, done = "Đã ghi") {
  clearTimeout(undoing?.timer);
  undoing = { line, account, isDropped: done !== "Đã ghi", timer: setTimeout(() => (part("done").hidden = true), TIME_TO_UNDO) };
  part("done-say").textContent = `${done}: ${line.title}`;
  part("done").hidden = false;
}

async function undo() {
  const { line, account, isDropped } = undoing;
  part("done").hidden = true;
  if (isDropped) {
    await queue.keep({ ...line, state: "waiting" });
    return;
  }
  const back = await queue.takeBack(line.clientId, account);
  part("say").textContent = back ? `Đã bỏ dòng “${line.title}”.` : "Dòng này đã gửi đi rồi. Muốn đổi, hãy sửa trong nhật ký của vụ.";
}

async function others() {
  const counted = [];
  for (const one of state.people.filter((known) => known.account !== state.person.account)) {
    const lines = (await queue.lines(one.account)).filter((line) => line.state !== "sent");
    if (lines.length > 0) counted.push({ name: one.name, waiting: lines.length });
  }
  return counted;
}

function nobody() {
  const away = state.session === "away";
  return el(
    "div",
    { class: "stack" },
    el("h1", { tabindex: -1 }, away ? "Chưa có mạng" : "Hãy đăng nhập"),
    el("p", {}, away ? "Lần đầu dùng trên máy này cần có mạng. Sau đó mất mạng vẫn ghi được." : "Đăng nhập một lần. Sau đó mất mạng vẫn ghi được."),
    el("p", {}, el("a", { class: "button button--wide", href: "/dang-nhap?toi=/nhat-ky" }, "Đăng nhập")),
  );
}

/** A phone that a household shares: each writes under their own name, and each one's lines go out when they are signed in. */
function whoWrites() {
  const pick = async (person) => {
    choose(person.account);
    state.person = person;
    location.hash = "#/";
    queue.begin();
  };
  const forget = async (person) => {
    const open = (await queue.lines(person.account)).filter((line) => line.state !== "sent").length;
    if (open > 0) {
      part("say").textContent = `${person.name} còn ${open} dòng chưa gửi, chưa gỡ được.`;
      return;
    }
    await people.forget(person.account);
    state.people = await people.all();
    await show({ isQuiet: true });
  };
  return el(
    "div",
    { class: "stack" },
    el("h1", { tabindex: -1 }, "Ai đang ghi?"),
    el(
      "ul",
      { class: "pocket-lines", role: "list" },
      state.people.map((one) =>
        el(
          "li",
          { class: "pocket-who" },
          el("button", { type: "button", class: "button button--quiet button--wide", "aria-pressed": String(one.account === state.person.account), onclick: () => pick(one) }, one.name),
          one.account !== state.person.account && el("button", { type: "button", class: "button button--quiet", "aria-label": `Gỡ ${one.name} khỏi máy này`, onclick: () => forget(one) }, "Gỡ"),
        ),
      ),
    ),
    el("p", {}, el("a", { class: "button button--wide", href: "/dang-nhap?doi=1&toi=/nhat-ky" }, "Người khác đăng nhập")),
    el("p", { class: "small quiet" }, "Dòng của ai thì chỉ gửi khi người đó đăng nhập. Không ai gửi thay tên ai."),
  );
}

/** The line under the bar: how things stand between this phone and the market. */
function tell() {
  const { person, session: now, lines } = state;
  const open = lines.filter((line) => line.state !== "sent");
  const bad = open.filter((line) => line.state === "refused").length;
  part("who").textContent = person ? person.name : "";
  part("person").hidden = !person;
  part("queue").hidden = !person;
  part("count").textContent = String(open.length);
  part("count").hidden = open.length === 0;
  const told = [clockWords(person?.skew ?? 0)];
  if (bad > 0) told.push(`Chợ chưa nhận ${bad} dòng. Bấm “Chờ gửi” để xem lý do.`);
  if (person && now === "out") told.push("Bạn đã hết phiên. Vẫn ghi được; đăng nhập thì máy mới gửi.");
  else if (person && now !== "away" && now !== person.account) told.push(`${person.name} chưa đăng nhập. Vẫn ghi được; máy gửi khi ${person.name} đăng nhập.`);
  else if (!navigator.onLine || now === "away") {
    told.push(open.length > 0 ? `Đang mất mạng. ${open.length} dòng nằm an toàn trong máy này.` : "Đang mất mạng. Cứ ghi, máy sẽ gửi sau.");
  }
  const words = told.filter(Boolean).join(" ");
  if (part("state").textContent !== words) part("state").textContent = words;
  part("state").hidden = words === "";
  part("sign-in").hidden = !person || now === "away" || now === person.account;
  part("ready").hidden = !state.isReady;
}

start().catch((failure) => {
  console.error(failure);
  part("say").textContent = "Trình duyệt này không giữ được gì trong máy. Hãy ghi ở trang Vùng trồng, vụ khi có mạng.";
});
