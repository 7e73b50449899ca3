package vn.chophien.banner;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A banner as it is kept.
 *
 * @param until the first moment at which it is gone
 * @param publishedAt null for a draft
 * @param endedAt when somebody ended it before its time
 * @param version rises with every change, so that who has put an older text away sees the new one
 */
public record BannerView(
        long id,
        BannerKind kind,
        String vietnamese,
        @Nullable String english,
        @Nullable String link,
        Set<BannerPlace> places,
        Instant from,
        Instant until,
        @Nullable Instant publishedAt,
        @Nullable Instant endedAt,
        Instant changedAt,
        String changedBy,
        int version) {

    public BannerView {
        places = Set.copyOf(places);
    }

    public BannerState state(Instant now) {
        if (publishedAt == null) {
            return BannerState.DRAFT;
        } else if (endedAt != null) {
            return BannerState.ENDED;
        } else if (now.isBefore(from)) {
            return BannerState.PLANNED;
        }
        return now.isBefore(until) ? BannerState.SHOWING : BannerState.PAST;
    }

    public boolean isShown(BannerPlace place, Instant now) {
        return places.contains(place) && state(now) == BannerState.SHOWING;
    }

    /** By which a reader's browser remembers that it was put away. */
    public String mark() {
        return id + "-" + version;
    }
}
