// The form of one line: filled as far as can be guessed, so that the usual one needs no more than a tap on "Ghi".
import { lineOf } from "../diary/line.js";
import { NoPicture, prepared } from "../diary/picture.js";
import { newId } from "../new-id.js";
import { plus, shown, today } from "./days.js";
import { el, icon } from "./dom.js";
import { sayings, split, used } from "./draft.js";
import { amount, blame, chips, choice, text } from "./fields.js";
import { placeField } from "./place.js";
import { voiceField } from "./voice.js";
import { verdict, waitsOn } from "./waits.js";

const MOST_PHOTOS = 4;
const HEADS = ["STOCKING", "SLAUGHTER"];
const MASSES = ["g", "lạng", "kg", "yến", "tạ", "tấn"];
const FREE_AMOUNT = ["SOIL", "CARE", "WATER", "OTHER"];
const FULL = "Máy hết chỗ nên chưa giữ được. Hãy bỏ bớt ảnh rồi bấm Ghi lại. Đừng đóng trang.";
const NOT_KEPT = "Máy này không giữ được dòng. Đừng đóng trang; hãy bấm Ghi lại.";

/**
 * @param about the kind of work, as the market describes it
 * @param values what the fields say at first
 * @param old the line that is opened again, or null
 * @param keep takes the line; rejects when the phone could not keep it
 */
export function entry({ person, season, kind, about, lines, values, old, skew, keep }) {
  const { data } = person;
  const form = el("form", {
    class: "stack pocket-form",
    novalidate: true,
    action: `/nha-ban/vu/${season.id}/nhat-ky?viec=${about.work}`,
    "data-season": season.id,
    "data-kind": kind,
    "data-title": `${about.word} – ${season.crop}`,
    "data-details": about.details.map((detail) => `${detail.name}:${detail.wire}`).join(" "),
  });
  const photos = old?.photos ? [...old.photos] : [];
  const place = placeField(old?.place);
  const voice = voiceField(old?.voice, () => form.dispatchEvent(new Event("input")));
  const waits = waitsOn(season, data.seasons, lines.filter((line) => line.clientId !== old?.clientId));
  const value = (name) => form.elements[name]?.value.trim() ?? "";
  const say = el("p", { class: "field__error", role: "alert", hidden: true });

  form.append(
    el("input", { type: "hidden", name: "clientId", value: old?.clientId ?? newId() }),
    ...refusal(old),
    days(form, values, season, skew),
    warning(values),
    ...own(form, values, { season, kind, about, data, lines }),
    ...amounts(values, { kind, about, units: data.units }),
    ...notes(form, values, sayings(season, kind, lines)),
    photoField(photos, say),
    ...[voice.field, place.field].filter(Boolean),
    more(values, about),
    say,
    el("div", { class: "pocket-go" }, el("button", { class: "button button--wide pocket-record", type: "submit" }, old ? "Ghi lại" : "Ghi")),
  );

  const look = () => lookAgain(form, { season, kind, about, waits, data, value });
  form.addEventListener("input", look);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const wrong = mistakes(value, { season, kind, about, waits, data, skew, more: photos.length > 0 || voice.has() });
    if (!blame(form, wrong) || form.dataset.taking) return;
    form.dataset.taking = "yes";
    try {
      const line = lineOf(form, person.account);
      line.photos = photos;
      line.voice = await voice.said();
      line.place = await place.found();
      if (old) line.capturedAt = old.capturedAt;
      await keep(line);
    } catch (failure) {
      console.warn(failure);
      say.textContent = failure.name === "QuotaExceededError" ? FULL : NOT_KEPT;
      say.hidden = false;
    } finally {
      delete form.dataset.taking;
    }
  });
  look();
  if (old?.wrong?.length) blame(form, Object.fromEntries(old.wrong.map((name) => [atForm(name), old.sentence])));
  return [
    el("div", { class: "pocket-head" }, icon(kind), el("div", {}, el("h1", { tabindex: -1 }, about.word), el("p", { class: "quiet" }, `${season.crop} · ${season.place}`))),
    form,
  ];
}

/** A field of the API by its name in the form. */
const atForm = (name) => ({ intervalDays: "phiDays", totalKilograms: "totalKilograms" })[name] ?? name.replace(/^details\./, "");

function refusal(old) {
  if (!old?.sentence) return [];
  const told = [el("p", { class: "notice notice--danger", role: "alert" }, old.sentence)];
  if (old.code === "diary.twin") {
    told.push(el("label", { class: "choice" }, el("input", { type: "checkbox", name: "repeats", value: "1" }), el("span", {}, "Đây là một lần khác, hãy ghi thêm dòng này")));
  }
  return told;
}

function days(form, values, season, skew) {
  const now = today(skew);
  const field = text("day", "Ngày làm", values.day, { type: "date", min: season.started, max: season.ended && season.ended < now ? season.ended : now, required: true });
  const set = (day) => {
    form.elements.day.value = day;
    form.dispatchEvent(new Event("input"));
  };
  field.querySelector("input").before(chips("Chọn ngày nhanh", ["Hôm nay", "Hôm qua"], (word) => set(word === "Hôm nay" ? now : plus(now, -1))));
  return field;
}

function warning(values) {
  return el(
    "div",
    { class: "notice notice--danger stack", "data-wait": true, hidden: true },
    el("p", { role: "status", "data-wait-say": true }),
    text("overrideReason", "Đã trót làm rồi? Hãy nói vì sao", values.overrideReason, { multiline: true, maxlength: 300 }, "Vẫn ghi được, nhưng không lập được lô hàng từ lần này và cán bộ sẽ thấy."),
  );
}

/** The thing that was used. */
function own(form, values, { season, kind, about, data, lines }) {
  if (!about.material) return [];
  const known = used(season, kind, lines);
  const products = data.products.filter((product) => product.kind === kind);
  const fill = (name) => {
    const before = known.find((one) => one.material === name);
    form.elements.material.value = name;
    for (const field of ["activeIngredient", "target", "phiDays"]) {
      if (form.elements[field]) form.elements[field].value = before?.[field] ?? "";
    }
    form.dispatchEvent(new Event("input"));
  };
  const field = text("material", about.material, values.material, { maxlength: 120, list: products.length ? "danh-muc" : null });
  const names = known.map((one) => one.material);
  field.querySelector("input").before(chips("Đã dùng lần trước", names.length > 1 ? names : [], fill) ?? "");
  const made = [field];
  if (products.length) {
    made.push(el("datalist", { id: "danh-muc" }, products.map((product) => el("option", { value: product.name }, product.ingredient))));
  }
  if (!about.days) return made;
  made.push(
    text("phiDays", about.days, values.phiDays, { inputmode: "numeric", maxlength: 3 }, "Đọc trên nhãn. Chưa ghi số ngày thì chưa được thu hoạch, chưa được bán."),
    el("p", { class: "pocket-label-says", "data-label-says": true, hidden: true }),
    el("p", { class: "notice", role: "status", "data-earliest": true, hidden: true }),
  );
  return made;
}

function amounts(values, { kind, about, units }) {
  const made = [];
  const offered = HEADS.includes(kind) ? ["con"] : units;
  if (kind === "HARVEST") {
    made.push(
      amount("harvest", "Thu được bao nhiêu", split(values.harvest, units), units, "kg"),
      text("totalKilograms", "Cả thảy nặng bao nhiêu kg", values.totalKilograms, { inputmode: "decimal", maxlength: 20 }),
    );
  } else if (about.amount) {
    const pair = split(values.amount, offered);
    const free = FREE_AMOUNT.includes(kind) || (values.amount && !pair);
    made.push(
      free
        ? text("amount", about.amount, values.amount, { maxlength: 120 })
        : amount("amount", about.amount, pair, offered, kind === "PESTICIDE" ? "ml" : "kg"),
    );
  }
  if (kind === "SLAUGHTER") {
    made.push(text("harvest", "Được bao nhiêu ki-lô-gam thịt", values.harvest, { inputmode: "decimal", maxlength: 20 }));
  }
  made.push(choice("pieces", "Một chục là bao nhiêu?", values.pieces, ["10", "12", "14"]));
  return made;
}

function notes(form, values, words) {
  const field = text("note", "Ghi chú", values.note, { multiline: true, maxlength: 500 });
  const write = (word) => {
    form.elements.note.value = word;
    form.dispatchEvent(new Event("input"));
  };
  field.querySelector("textarea").before(chips("Câu có sẵn", words, write) ?? "");
  return [field];
}

function photoField(photos, say) {
  const list = el("ul", { class: "photos", role: "list" });
  const show = () =>
    list.replaceChildren(
      ...photos.map((photo, at) =>
        el(
          "li",
          { class: "pocket-photo" },
          el("img", { src: photo.thumb ?? `/anh/${photo.hash}-nho.jpg`, alt: `Ảnh ${at + 1}`, width: 96, height: 72 }),
          el("button", { type: "button", class: "button button--quiet", "aria-label": `Bỏ ảnh ${at + 1}`, onclick: () => (photos.splice(at, 1), show()) }, "Bỏ"),
        ),
      ),
    );
  const take = async (event) => {
    say.hidden = true;
    try {
      for (const file of event.target.files) {
        if (photos.length >= MOST_PHOTOS) throw new NoPicture(`Mỗi dòng có nhiều nhất ${MOST_PHOTOS} ảnh.`);
        photos.push(await prepared(file)); // one by one: a phone has little memory
        show();
      }
    } catch (failure) {
      say.textContent = failure instanceof NoPicture ? failure.message : "Máy không đọc được ảnh này.";
      say.hidden = false;
    }
    event.target.value = "";
  };
  show();
  const file = el("input", { type: "file", accept: "image/*", multiple: true, id: "o-anh", class: "pocket-file", onchange: take });
  return el(
    "div",
    { class: "field", "data-field": "photo" },
    file,
    el("label", { class: "button button--quiet button--wide", for: "o-anh" }, icon("PHOTO"), "Chụp hoặc chọn ảnh"),
    el("p", { class: "field__hint" }, "Ai cũng xem được: đừng chụp mặt người."),
    list,
    el("p", { class: "field__error", hidden: true }),
  );
}

/** What most lines need not say. */
function more(values, about) {
  const parts = [
    text("performer", "Ai làm", values.performer, { maxlength: 120 }, "Ghi tên tổ hay nhóm, đừng ghi tên từng người."),
    text("time", "Giờ làm", values.time, { type: "time" }),
  ];
  if (about.days) {
    parts.push(
      text("activeIngredient", "Hoạt chất", values.activeIngredient, { maxlength: 120 }, "Ghi trên nhãn. Thuốc có trong danh mục thì để trống cũng được."),
      text("target", "Trừ, phòng bệnh gì", values.target, { maxlength: 120 }),
    );
  }
  for (const detail of about.details) {
    const at = values[detail.name];
    parts.push(detail.choices.length ? choice(detail.name, detail.label, at, detail.choices) : text(detail.name, detail.label, at, { maxlength: detail.length }));
  }
  parts.push(el("label", { class: "choice" }, el("input", { type: "checkbox", name: "paper", value: "1", checked: values.paper === "1" }), el("span", {}, "Chép lại từ sổ giấy")));
  const isAsked = about.details.some((detail) => detail.asked);
  return el("details", { class: "pocket-more", open: isAsked }, el("summary", {}, "Ghi thêm chi tiết"), el("div", { class: "stack" }, parts));
}

/** What changes on the form while it is filled. */
function lookAgain(form, { season, kind, about, waits, data, value }) {
  const put = (name, isShown) => {
    const place = form.querySelector(`[data-field="${name}"]`);
    if (place) place.hidden = !isShown;
  };
  const unit = (name) => value(name).split(" ").at(1);
  const counted = kind === "HARVEST" && value("harvest") !== "" && !MASSES.includes(unit("harvest"));
  put("totalKilograms", counted);
  put("pieces", unit("harvest") === "chục" || unit("amount") === "chục");

  const judged = about.waits && value("day") ? verdict(waits, kind, value("day"), data.extraDays) : { allowed: true };
  const notice = form.querySelector("[data-wait]");
  notice.hidden = judged.allowed;
  if (!judged.allowed) notice.querySelector("[data-wait-say]").textContent = judged.sentence;

  if (!about.days) return;
  const product = data.products.find((one) => one.kind === kind && one.name.toLowerCase() === value("material").toLowerCase());
  const says = form.querySelector("[data-label-says]");
  says.hidden = !product?.days || value("phiDays") !== "";
  says.replaceChildren();
  if (!says.hidden) {
    const use = () => {
      form.elements.phiDays.value = product.days;
      form.dispatchEvent(new Event("input"));
    };
    says.append(`Nhãn loại này thường ghi ${product.days} ngày. `, el("button", { type: "button", class: "chip", onclick: use }, `Nhãn của tôi cũng ghi ${product.days}`));
  }
  const earliest = form.querySelector("[data-earliest]");
  const number = /^\d{1,3}$/.test(value("phiDays"));
  earliest.hidden = !number || !value("day");
  if (!earliest.hidden) {
    earliest.textContent = `Sớm nhất được thu hoạch ngày ${shown(plus(value("day"), Number(value("phiDays")) + data.extraDays))}.`;
  }
}

/**
 * What the market would send back, said before it is far away.
 *
 * @param more something beside the fields is said: a photo, a spoken note
 */
function mistakes(value, { season, kind, about, waits, data, skew, more }) {
  const wrong = {};
  const ask = (isRight, name, sentence) => {
    if (!isRight) wrong[name] ??= sentence;
  };
  const day = value("day");
  ask(day, "day", "Hãy chọn ngày làm việc.");
  ask(!day || day <= today(skew), "day", "Ngày này chưa đến.");
  ask(!day || day >= season.started, "day", `Vụ này bắt đầu ngày ${shown(season.started)}.`);
  ask(!day || !season.ended || day <= season.ended, "day", `Vụ này đã kết thúc ngày ${season.ended && shown(season.ended)}.`);
  ask(value("performer"), "performer", "Hãy ghi tổ, nhóm đã làm việc này.");
  if (about.days) {
    ask(value("material"), "material", "Hãy ghi tên thuốc trên nhãn.");
    ask(/^\d{0,3}$/.test(value("phiDays")), "phiDays", "Hãy ghi số ngày bằng chữ số, ví dụ 7.");
    const isKnown = data.products.some((one) => one.kind === kind && one.name.toLowerCase() === value("material").toLowerCase());
    ask(!about.listed || isKnown || value("activeIngredient") || !value("material"), "activeIngredient", "Thuốc này chưa có trong danh mục. Hãy ghi hoạt chất trên nhãn.");
  }
  if (about.yield) ask(value("harvest"), "harvest", "Hãy ghi số cân thu được, ví dụ 850 hoặc 12,5.");
  if (about.asksAmount) ask(value("amount"), "amount", "Hãy ghi bao nhiêu.");
  for (const name of ["harvest", "amount"]) {
    if (/^\S+ chục$/.test(value(name))) ask(value("pieces"), "pieces", "Một chục ở chỗ bạn là 10, 12 hay 14?");
  }
  for (const detail of about.details) ask(!detail.asked || value(detail.name), detail.name, "Hãy chọn một mục trong danh sách.");
  const says = ["material", "amount", "harvest", "note"].some((name) => value(name)) || about.details.some((detail) => value(detail.name));
  const isAsked = about.days || about.yield || about.asksAmount; // for something of its own, above
  ask(isAsked || says || more, "note", "Hãy ghi ít nhất một điều về việc này.");
  if (about.waits && day && !verdict(waits, kind, day, data.extraDays).allowed) {
    ask(value("overrideReason"), "overrideReason", "Chưa đủ ngày. Nếu đã trót làm rồi, hãy nói vì sao.");
  }
  return wrong;
}
