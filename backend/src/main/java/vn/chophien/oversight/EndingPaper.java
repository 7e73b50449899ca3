package vn.chophien.oversight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate or another paper that ends soon, or has just ended, with whom to tell.
 *
 * @param of what it is about: a product or a production site
 * @param stars of OCOP; zero where it is another paper
 * @param lastDay on which it still holds
 */
public record EndingPaper(
        PaperSource source, long id, String name, int stars, String number, Of of, LocalDate lastDay, Seller seller) {

    /** A product or a production site. */
    public record Of(long id, String name) {}

    /**
     * @param email where letters go; without it a short message goes to the phone
     * @param toldAt when the market last wrote to them about it
     */
    public record Seller(
            long id,
            String name,
            @Nullable String email,
            String phone,
            @Nullable Instant toldAt) {}

    /** Zero on the last day, which still counts. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, lastDay);
    }

    Optional<PaperStage> stage(LocalDate today) {
        return PaperStage.at(daysLeft(today));
    }

    /** Where its seller looks after it. */
    public String page() {
        return switch (source) {
            case PRODUCT -> "/nha-ban/san-pham/" + of.id();
            case SITE -> "/nha-ban/vung-trong/" + of.id() + "#giay-to";
        };
    }

    /** Where staff see what it is about. */
    public String staffPage() {
        return switch (source) {
            case PRODUCT -> "/quan-ly/san-pham/" + of.id();
            case SITE -> "/quan-ly/vung-trong/" + of.id();
        };
    }

    /** For the seller, on the given day. */
    public String sentence(LocalDate today) {
        String what = name + " của “" + of.name() + "” ";
        long days = daysLeft(today);
        if (days < 0) {
            return what + "đã hết hạn."
                    + (source == PaperSource.PRODUCT ? " Chợ không còn hiện sao của sản phẩm này." : "");
        }
        return days == 0 ? what + "hết hạn hôm nay." : what + "còn " + days + " ngày.";
    }
}
