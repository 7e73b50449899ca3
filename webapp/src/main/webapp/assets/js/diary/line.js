// Between what the form says and what the market reads.
import { geoUri } from "./geo.js";

const SAME = [
  "day", "time", "performer", "material", "activeIngredient", "target", "amount", "pieces", "harvest", "eachKilograms",
  "totalKilograms", "note", "overrideReason",
];

/** The line of a form that was filled, without its photos. */
export function lineOf(form, account) {
  const fields = [...new FormData(form)].filter(([name, value]) => name !== "_token" && typeof value === "string");
  return {
    clientId: form.elements.clientId.value,
    account,
    season: form.dataset.season,
    kind: form.dataset.kind,
    title: form.dataset.title,
    action: form.getAttribute("action"),
    details: form.dataset.details.split(" ").filter(Boolean),
    fields: fields.filter(([name]) => name !== "photo" && name !== "clientId"),
    photos: [],
    capturedAt: new Date().toISOString(),
    state: "waiting",
    sentence: "",
  };
}

export const field = (line, name) => line.fields.find(([known]) => known === name)?.[1].trim() ?? "";

/** As PUT /api/v1/seasons/{season}/diary/{clientId} takes it; but for sentAt, the same at every try. */
export function bodyOf(line, device) {
  const body = { deviceId: device, sentAt: new Date().toISOString(), capturedAt: line.capturedAt, kind: line.kind };
  if (/^\d+$/.test(line.account)) body.account = Number(line.account); // several people may share this phone
  for (const name of SAME) if (field(line, name)) body[name] = field(line, name).replaceAll("\r\n", "\n");
  if (field(line, "phiDays")) body.intervalDays = Number(field(line, "phiDays"));
  body.source = field(line, "paper") ? "PAPER" : "OFFLINE";
  body.repeats = field(line, "repeats") === "1";
  body.details = {};
  for (const named of line.details) {
    const [column, wire] = named.split(":");
    if (field(line, column)) body.details[wire] = field(line, column).replaceAll("\r\n", "\n");
  }
  if (line.place) body.place = geoUri(line.place);
  if (line.voice?.hash) body.voice = line.voice.hash;
  body.photos = [...new Set(line.photos.map((photo) => photo.hash))];
  return body;
}
