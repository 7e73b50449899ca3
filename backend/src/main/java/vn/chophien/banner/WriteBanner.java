package vn.chophien.banner;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/**
 * What staff typed.
 *
 * @param english null where an English page shows the Vietnamese text
 * @param link a path inside the market; null for none
 * @param from null when it could not be read, as with {@code until}
 */
public record WriteBanner(
        @Nullable BannerKind kind,
        String vietnamese,
        @Nullable String english,
        @Nullable String link,
        Set<BannerPlace> places,
        @Nullable Instant from,
        @Nullable Instant until) {

    public static final int LONGEST = 300;
    private static final int LONGEST_LINK = 200;
    private static final Duration LONGEST_TIME = Duration.ofDays(366);

    /** One slash and no second: two would lead to another site. */
    private static final Pattern INSIDE = Pattern.compile("/(?![/\\\\])[\\x21-\\x7e&&[^\"'<>\\\\]]*");

    public WriteBanner {
        places = Set.copyOf(places);
    }

    /** @throws InvalidInput with all that is wrong */
    public void check() {
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        wrong.require(kind != null, "kind", "Hãy chọn loại thông báo.");
        wrong.requireText(vietnamese, "vietnamese", "Hãy ghi nội dung tiếng Việt.", LONGEST);
        wrong.require(english == null || english.length() <= LONGEST, "english", "Dài nhất " + LONGEST + " chữ.");
        wrong.require(
                link == null
                        || (link.length() <= LONGEST_LINK
                                && INSIDE.matcher(link).matches()),
                "link",
                "Liên kết phải là một trang của chợ, bắt đầu bằng dấu /, như /mua-vu.");
        wrong.require(!places.isEmpty(), "places", "Hãy chọn ít nhất một nơi hiện.");
        wrong.require(from != null, "from", "Hãy ghi ngày giờ bắt đầu.");
        wrong.require(until != null, "until", "Hãy ghi ngày giờ kết thúc.");
        if (from != null && until != null) {
            wrong.require(from.isBefore(until), "until", "Lúc kết thúc phải sau lúc bắt đầu.");
            wrong.require(
                    Duration.between(from, until).compareTo(LONGEST_TIME) <= 0,
                    "until",
                    "Thông báo hiện nhiều nhất một năm.");
        }
        wrong.throwIfAny();
    }
}
