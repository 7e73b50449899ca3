package vn.chophien.web.catalogue;

import java.util.Comparator;
import java.util.List;
import vn.chophien.catalogue.ReviewView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Slice;
import vn.chophien.web.desk.ListAddress;

/**
 * The reviews that a reader chose to see. Newest first unless they say otherwise; nothing else decides the order.
 *
 * @param stars 0 for all
 * @param order {@code ""}, {@code sao-cao} or {@code sao-thap}
 */
public record ReviewList(Slice<ReviewView> shown, ListAddress address, int stars, boolean withPhotos, String order) {

    private static final int ROWS = 10;

    static ReviewList of(
            List<ReviewView> all, String path, String typedStars, String photos, String order, String page) {
        if (!typedStars.matches("[1-5]?")) {
            throw InvalidInput.of("sao", "Số sao phải từ 1 đến 5.");
        }
        if (!List.of("", "sao-cao", "sao-thap").contains(order)) {
            throw InvalidInput.of("xep", "Không có cách xếp này. Hãy chọn lại.");
        }
        int stars = typedStars.isEmpty() ? 0 : Integer.parseInt(typedStars);
        boolean withPhotos = !photos.isEmpty();
        List<ReviewView> chosen = all.stream()
                .filter(review -> stars == 0 || review.stars() == stars)
                .filter(review -> !withPhotos || !review.photos().isEmpty())
                .sorted(Comparator.comparingInt(review -> weight(review, order)))
                .toList();
        Paging paging = new Paging(ListAddress.paging(page).page(), ROWS);
        return new ReviewList(
                new Slice<>(chosen.stream().skip(paging.offset()).limit(ROWS).toList(), chosen.size(), paging),
                ListAddress.of(path)
                        .with("sao", typedStars)
                        .with("anh", withPhotos ? "1" : "")
                        .with("xep", order),
                stars,
                withPhotos,
                order);
    }

    /** The sort keeps what it finds equal in its order, which is the newest first. */
    private static int weight(ReviewView review, String order) {
        return switch (order) {
            case "sao-cao" -> -review.stars();
            case "sao-thap" -> review.stars();
            default -> 0;
        };
    }
}
