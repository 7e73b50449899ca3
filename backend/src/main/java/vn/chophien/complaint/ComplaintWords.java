package vn.chophien.complaint;

import vn.chophien.shared.InvalidInput;

/** What somebody writes about a complaint. */
final class ComplaintWords {

    private static final int LONGEST_REASON = 500;

    private ComplaintWords() {}

    static String require(String typed) {
        return require(typed, "words", "Hãy viết vài lời.", ReportProblem.LONGEST_WORDS);
    }

    static String reason(String typed) {
        return require(typed, "reason", "Hãy ghi lý do, người báo và người bán sẽ đọc được.", LONGEST_REASON);
    }

    private static String require(String typed, String field, String missing, int longest) {
        String text = typed.strip();
        if (text.isEmpty()) {
            throw InvalidInput.of(field, missing);
        }
        if (text.length() > longest) {
            throw InvalidInput.of(field, "Dài nhất " + longest + " chữ cái.");
        }
        return text;
    }
}
