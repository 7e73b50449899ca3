package vn.chophien.aftersale;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * A buyer wants to send goods back. The names of its parts are those of the form's fields.
 *
 * @param clientId drawn once for each form that was shown; sent again, it is the same request
 * @param steps how much of which line
 */
public record AskReturn(
        String clientId, @Nullable ReturnReason reason, String words, Map<Long, Long> steps, List<String> photos) {

    public static final int MOST_PHOTOS = 4;
    public static final int LONGEST_WORDS = 1000;
    private static final int SHORTEST_WORDS = 10;
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9-]{16,64}");

    public AskReturn {
        steps = Map.copyOf(steps);
        photos = photos.stream().distinct().toList();
    }

    void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(KEY.matcher(clientId).matches(), "", "Biểu mẫu này không còn dùng được. Hãy tải lại trang.");
        wrong.require(reason != null, "reason", "Hãy chọn vì sao bạn trả hàng.");
        wrong.require(
                words.length() >= SHORTEST_WORDS,
                "words",
                "Hãy kể vài lời về món hàng, ít nhất " + SHORTEST_WORDS + " chữ cái.");
        wrong.require(words.length() <= LONGEST_WORDS, "words", "Lời kể dài nhất " + LONGEST_WORDS + " chữ cái.");
        wrong.require(!steps.isEmpty(), "lines", "Hãy nhập số lượng trả cho ít nhất một món.");
        wrong.require(photos.size() <= MOST_PHOTOS, "photo", "Nhiều nhất " + MOST_PHOTOS + " ảnh.");
        wrong.throwIfAny();
    }
}
