package vn.chophien.review;

import java.util.regex.Pattern;
import vn.chophien.order.Email;
import vn.chophien.shared.InvalidInput;

/**
 * Somebody asks about a product. The names of its parts are those of the form's fields.
 *
 * @param clientId drawn once for each form that was shown; sent again, it is the same question
 * @param email for one letter with the answer; empty when none is wanted
 */
public record AskQuestion(String clientId, String name, String email, String words) {

    public static final int LONGEST_WORDS = 500;
    private static final int SHORTEST_WORDS = 8;
    private static final int LONGEST_NAME = 80;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,64}");

    void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(KEY.matcher(clientId).matches(), "", "Biểu mẫu này không còn dùng được. Hãy tải lại trang.");
        wrong.requireText(name, "name", "Hãy cho biết gọi bạn là gì.", LONGEST_NAME);
        wrong.require(!PublicWords.hasAddress(name), "name", PublicWords.NO_ADDRESS);
        wrong.require(words.length() >= SHORTEST_WORDS, "words", "Hãy viết câu hỏi rõ hơn một chút.");
        wrong.require(words.length() <= LONGEST_WORDS, "words", "Câu hỏi dài nhất " + LONGEST_WORDS + " chữ cái.");
        wrong.require(!PublicWords.hasAddress(words), "words", PublicWords.NO_ADDRESS);
        wrong.require(
                email.isEmpty() || Email.parse(email).isPresent(),
                "email",
                "Địa chỉ thư chưa đúng. Ví dụ: ten@example.vn. Không muốn nhận thư thì để trống.");
        wrong.throwIfAny();
    }
}
