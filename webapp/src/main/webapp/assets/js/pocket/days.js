// Days as the diary counts them: in Việt Nam, whatever zone the phone is set to.
const ZONE = 7 * 60 * 60 * 1000;
const DAY = 24 * 60 * 60 * 1000;
const TOLERANCE = 10 * 60 * 1000; // what honest clocks differ by, as the market says

/** @param skew what must be added to this phone's clock for the market's, as far as it was ever told */
export function today(skew = 0, now = Date.now()) {
  const trusted = Math.abs(skew) > TOLERANCE ? now + skew : now;
  return new Date(trusted + ZONE).toISOString().slice(0, 10);
}

export const plus = (day, days) => new Date(Date.parse(day) + days * DAY).toISOString().slice(0, 10);

export const shown = (day) => day.split("-").reverse().join("/");

/** In words, where the clock is wrong enough to matter. */
export function clockWords(skew) {
  if (Math.abs(skew) <= TOLERANCE) return "";
  const minutes = Math.round(Math.abs(skew) / 60000);
  const far =
    minutes < 60 ? `${minutes} phút` : minutes < 48 * 60 ? `${Math.round(minutes / 60)} giờ` : `${Math.round(minutes / 1440)} ngày`;
  return `Đồng hồ máy này chạy ${skew < 0 ? "nhanh" : "chậm"} khoảng ${far}. Hãy xem kỹ ngày trước khi ghi.`;
}
