// What went wrong, to the person who pressed the button. Browsers tell little, so that sites learn little.
export function whyNot(verb, failure) {
  switch (failure.name) {
    case "NotAllowedError":
      return verb === "create"
        ? "Chưa tạo khóa: bạn đã thôi hoặc đã quá giờ. Hãy bấm lại khi sẵn sàng."
        : "Chưa vào được: bạn đã thôi, đã quá giờ, hoặc máy này chưa có khóa. Hãy bấm lại, hoặc vào bằng mã.";
    case "InvalidStateError":
      return "Máy này đã có khóa của tài khoản này rồi.";
    case "NotSupportedError":
    case "ConstraintError":
      return "Máy này chưa dùng được khóa. Hãy bật khóa màn hình, vân tay hoặc mã PIN rồi thử lại.";
    case "SecurityError":
      return "Khóa không dùng được ở địa chỉ này.";
    default: // the market's own words, where it has any
      return failure.sentence ?? "Chưa làm được. Hãy tải lại trang rồi thử lại.";
  }
}
