package vn.chophien.web.shared;

import java.util.stream.Collectors;
import vn.chophien.api.Failure;
import vn.chophien.web.language.Text;

/**
 * How a page words a failure: for people who followed a link or pressed a button, and not for programs.
 *
 * @param picture {@code broken}, or {@code not-found} where there is nothing to mend
 */
record ErrorWords(String heading, String sentence, String picture) {

    private static final String BROKEN = "broken";
    private static final String NOTHING_HERE = "not-found";

    /** @param stale the form was too old to be believed */
    static ErrorWords of(Failure failure, boolean stale) {
        if (stale) {
            return new ErrorWords(
                    "Trang đã mở quá lâu",
                    "Để bảo vệ bạn, biểu mẫu cũ không còn dùng được. Hãy quay lại, tải lại trang rồi gửi lần nữa.",
                    BROKEN);
        }
        return switch (failure.status()) {
            case 400 -> new ErrorWords("Thông tin chưa đúng", invalid(failure), BROKEN);
            case 401, 403 ->
                new ErrorWords(
                        "Bạn không vào được trang này",
                        failure.isExact()
                                ? failure.sentence()
                                : "Trang này dành cho người khác, hoặc bạn cần đăng nhập.",
                        NOTHING_HERE);
            case 404 -> new ErrorWords("Không tìm thấy trang này", "Địa chỉ sai, hoặc trang đã được gỡ.", NOTHING_HERE);
            case 405 ->
                new ErrorWords("Không mở được theo cách này", "Hãy vào trang từ liên kết trên chợ.", NOTHING_HERE);
            case 413 ->
                new ErrorWords("Nội dung quá lớn", "Hãy rút ngắn rồi gửi lại. Mỗi biểu mẫu tối đa 64 kB.", BROKEN);
            case 415 -> new ErrorWords("Không đọc được nội dung", "Hãy gửi bằng biểu mẫu trên trang.", BROKEN);
            case 429 -> new ErrorWords("Bạn thử quá nhiều lần", tooMany(failure), BROKEN);
            default -> rest(failure);
        };
    }

    private static ErrorWords rest(Failure failure) {
        if (failure.reference() != null) {
            return new ErrorWords(
                    "Chợ đang gặp trục trặc",
                    "Lỗi này là của chúng tôi. Dữ liệu của bạn không mất. Hãy thử lại sau ít phút. Mã lỗi: "
                            + failure.reference() + ".",
                    BROKEN);
        }
        return failure.isExact()
                ? new ErrorWords("Chưa làm được việc này", failure.sentence(), BROKEN)
                : new ErrorWords("Có lỗi xảy ra", "Hãy thử lại sau ít phút.", BROKEN);
    }

    private static String invalid(Failure failure) {
        return failure.fields().isEmpty()
                ? "Trang này không hiểu yêu cầu vừa gửi."
                : failure.fields().values().stream().map(Text::say).collect(Collectors.joining(" "));
    }

    private static String tooMany(Failure failure) {
        return failure.isExact() ? failure.sentence() : "Hãy đợi vài phút rồi thử lại.";
    }
}
