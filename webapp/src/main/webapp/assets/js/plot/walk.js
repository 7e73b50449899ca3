// Where the phone is: once, or all along an edge. Nothing is asked of the phone before somebody presses a button.
const WHY = {
  1: "Bạn chưa cho phép trang này xem vị trí. Hãy cho phép trong trình duyệt rồi thử lại.",
  2: "Máy chưa bắt được vị trí. Hãy ra chỗ thoáng rồi thử lại.",
  3: "Đợi lâu mà chưa có vị trí. Hãy ra chỗ thoáng rồi thử lại.",
};
const LEAST_STEP = 5; // metres between two corners of a walk
const WORST = 25; // metres of doubt beyond which a position says nothing of an edge

export default function walk({ add, say, distance, ended }) {
  const options = { enableHighAccuracy: true, timeout: 30000, maximumAge: 0 };
  let watching = null;
  let last = null;

  const failed = (failure) => {
    if (failure.code === failure.PERMISSION_DENIED) {
      stop(); // a moment without a signal does not end a walk
    }
    say(WHY[failure.code] ?? WHY[2]);
  };
  const take = ({ coords }) => {
    const here = [coords.longitude, coords.latitude];
    const doubt = Math.round(coords.accuracy);
    if (coords.accuracy > WORST) {
      say(`Vị trí còn sai tới ${doubt} m, chưa ghi góc nào. Hãy đợi một chút ở chỗ thoáng.`);
    } else if (last === null || distance(last, here) >= LEAST_STEP) {
      last = here;
      add(here);
      say(`Đã thêm góc ở chỗ bạn đứng, sai khoảng ${doubt} m.`);
    }
  };
  function stop() {
    if (watching !== null) {
      navigator.geolocation.clearWatch(watching);
      watching = null;
      ended();
    }
  }
  return {
    possible: "geolocation" in navigator,
    isWalking: () => watching !== null,
    here() {
      last = null;
      say("Đang tìm vị trí…");
      navigator.geolocation.getCurrentPosition(take, failed, options);
    },
    start() {
      last = null;
      say("Hãy đi dọc bờ, cứ vài mét máy thêm một góc.");
      watching = navigator.geolocation.watchPosition(take, failed, options);
    },
    stop,
  };
}
