import { say } from "../language.js";

// What went wrong, to the person who pressed the button. Browsers tell little, so that sites learn little.
export function whyNot(verb, failure) {
  switch (failure.name) {
    case "NotAllowedError":
      return verb === "create"
        ? say(
            "Chưa tạo khóa: bạn đã thôi hoặc đã quá giờ. Hãy bấm lại khi sẵn sàng.",
            "No passkey was made: you stopped or time ran out. Press again when you are ready.",
          )
        : say(
            "Chưa vào được: bạn đã thôi, đã quá giờ, hoặc máy này chưa có khóa. Hãy bấm lại, hoặc vào bằng mã.",
            "Not signed in: you stopped, time ran out, or this device has no passkey. Press again, or sign in with a code.",
          );
    case "InvalidStateError":
      return say("Máy này đã có khóa của tài khoản này rồi.", "This device already has a passkey for this account.");
    case "NotSupportedError":
    case "ConstraintError":
      return say(
        "Máy này chưa dùng được khóa. Hãy bật khóa màn hình, vân tay hoặc mã PIN rồi thử lại.",
        "This device cannot use passkeys yet. Turn on screen lock, fingerprint or a PIN and try again.",
      );
    case "SecurityError":
      return say("Khóa không dùng được ở địa chỉ này.", "Passkeys do not work at this address.");
    default: // the market's own words, where it has any
      return failure.sentence ?? say("Chưa làm được. Hãy tải lại trang rồi thử lại.", "That did not work. Reload the page and try again.");
  }
}
