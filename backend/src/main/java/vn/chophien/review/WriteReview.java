package vn.chophien.review;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * What a buyer says of one line of their order. The names of its parts are those of the form's fields.
 *
 * @param formKey drawn once for the form; it sent the photos
 * @param photos all of them, those that stood there before too
 */
public record WriteReview(
        String formKey, int stars, String words, @Nullable AuthorName name, List<String> photos) {

    public static final int MOST_PHOTOS = 4;
    public static final int LONGEST_WORDS = 1000;
    private static final int SHORTEST_WORDS = 3;

    public WriteReview {
        photos = photos.stream().distinct().toList();
    }

    void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(stars >= 1 && stars <= 5, "stars", "Hãy chọn từ 1 đến 5 sao.");
        wrong.require(words.length() >= SHORTEST_WORDS, "words", "Hãy viết vài lời về món hàng.");
        wrong.require(words.length() <= LONGEST_WORDS, "words", "Đánh giá dài nhất " + LONGEST_WORDS + " chữ cái.");
        wrong.require(!PublicWords.hasAddress(words), "words", PublicWords.NO_ADDRESS);
        wrong.require(name != null, "name", "Hãy chọn tên hiện ra.");
        wrong.require(photos.size() <= MOST_PHOTOS, "photo", "Mỗi đánh giá có nhiều nhất " + MOST_PHOTOS + " ảnh.");
        wrong.throwIfAny();
    }
}
