package vn.chophien.enforcement;

import vn.chophien.shared.InvalidInput;

/** Reasons and answers that the other side reads: long enough to say something, short enough for a letter. */
final class Words {

    static final int SHORTEST = 10;
    static final int LONGEST = 500;
    static final int LONGEST_APPEAL = 1000;

    private Words() {}

    static String reason(String text) {
        return require(text, "reason", "Hãy ghi lý do, ít nhất " + SHORTEST + " ký tự. Người bán đọc được.", LONGEST);
    }

    static String answer(String text) {
        return require(text, "answer", "Hãy trả lời, ít nhất " + SHORTEST + " ký tự. Người bán đọc được.", LONGEST);
    }

    static String appeal(String text) {
        return require(
                text, "words", "Hãy viết vì sao bạn không đồng ý, ít nhất " + SHORTEST + " ký tự.", LONGEST_APPEAL);
    }

    static void require(InvalidInput.Collector wrong, String text, String field, String missing) {
        wrong.require(text.length() >= SHORTEST, field, missing);
        wrong.require(text.length() <= LONGEST, field, "Dài nhất " + LONGEST + " chữ.");
    }

    private static String require(String text, String field, String missing, int longest) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(text.length() >= SHORTEST, field, missing);
        wrong.require(text.length() <= longest, field, "Dài nhất " + longest + " chữ.");
        wrong.throwIfAny();
        return text;
    }
}
