package vn.chophien.review;

import java.util.regex.Pattern;
import vn.chophien.shared.InvalidInput;

/** What strangers write onto public pages: no links, which are what advertisers come for, and no phone numbers. */
final class PublicWords {

    static final String NO_ADDRESS =
            "Đừng ghi đường dẫn, thư điện tử hay số điện thoại vào đây: mọi người đều đọc được.";
    static final int LONGEST_ANSWER = 1000;

    private static final Pattern ADDRESS = Pattern.compile(
            "https?:|www\\.|\\S@\\S|\\b[\\p{L}\\d-]{2,}\\.(?:com|vn|net|org|info|shop|xyz|top|me|io)\\b|(?:\\+84|\\b0)(?:[ .-]?\\d){9}\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private PublicWords() {}

    static boolean hasAddress(String words) {
        return ADDRESS.matcher(words).find();
    }

    static void requireAnswer(String words) {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.requireText(words, "words", "Hãy viết câu trả lời.", LONGEST_ANSWER);
        wrong.throwIfAny();
    }
}
