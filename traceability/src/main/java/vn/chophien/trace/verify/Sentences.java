package vn.chophien.trace.verify;

import vn.chophien.trace.seal.Finding;

/** What does not hold, in words for people. */
final class Sentences {

    private Sentences() {}

    static String of(Finding finding) {
        String entry = finding.seq().map(seq -> "mục " + seq + " của ").orElse("") + finding.subject();
        String sentence = switch (finding.kind()) {
            case SIGNATURE -> "Dấu của sổ không đúng: không phải do khóa bạn tin ký ra.";
            case INCLUSION -> "Đã bị sửa, hoặc chưa từng có trong sổ: " + entry + ".";
            case ORIGIN -> "Thuộc về một sổ khác: " + entry + ".";
            case GAP -> "Thiếu mục, thừa mục hoặc sai thứ tự: " + entry + ".";
            case INPUT -> "Thiếu lịch sử của thứ đã dùng để làm ra: " + entry + ".";
            case QUANTITY -> "Lấy ra nhiều hơn số đã làm được: " + entry + ".";
            case INTERVAL -> "Thu hoạch khi chưa đủ ngày cách ly: " + entry + ".";
            case FILE -> "Ảnh hoặc giấy tờ không phải tệp đã niêm phong: " + entry + ".";
            case RECEIPT -> "Biên nhận không phải bản đã niêm phong: " + entry + ".";
            case HISTORY -> "Sổ không còn giữ những gì đã có trước đây: bị lùi lại hoặc bị tráo.";
        };
        return sentence + " (" + finding.kind() + ": " + finding.detail() + ")";
    }
}
