package vn.chophien.talk;

import java.util.List;
import vn.chophien.shared.InvalidInput;

/**
 * Somebody writes about an order: words, pictures, or both.
 *
 * @param key drawn once for each form that was shown; sent again, it is the same message. Its pictures came under it too
 * @param photos pictures that were taken in before, by their hash
 */
public record WriteMessage(String words, String key, List<String> photos) {

    public static final int MOST_PHOTOS = 4;
    public static final int LONGEST = 1000;

    public WriteMessage {
        photos = photos.stream().distinct().toList();
    }

    void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(
                !words.isBlank() || !photos.isEmpty(), OrderTalkService.FIELD, "Hãy viết lời nhắn hoặc chọn ảnh.");
        wrong.require(words.length() <= LONGEST, OrderTalkService.FIELD, "Dài nhất " + LONGEST + " chữ.");
        wrong.require(key.matches("[0-9A-Za-z-]{8,40}"), OrderTalkService.FIELD, "Trang đã cũ. Hãy tải lại trang.");
        wrong.require(photos.size() <= MOST_PHOTOS, "photo", "Nhiều nhất " + MOST_PHOTOS + " ảnh.");
        wrong.throwIfAny();
    }
}
