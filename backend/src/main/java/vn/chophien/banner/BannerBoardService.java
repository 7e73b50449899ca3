package vn.chophien.banner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.chophien.shared.Remembered;

/**
 * What every page shows of the banners, out of this node's memory: a page costs no statement. It knows those that begin
 * later too, so that each begins and ends on its minute.
 */
@ApplicationScoped
public class BannerBoardService {

    @Inject
    BannerRepository banners;

    @Inject
    Clock clock;

    private final Remembered<List<BannerView>> known =
            new Remembered<>(() -> banners.toShow(clock.instant()), List::of);

    /** The gravest first. */
    public List<BannerView> showing(BannerPlace place) {
        List<BannerView> all = known.now();
        if (all.isEmpty()) {
            return all;
        }
        Instant now = clock.instant();
        return all.stream().filter(banner -> banner.isShown(place, now)).toList();
    }

    /** Differs whenever the place shows something else; empty when it shows nothing. */
    public String mark(BannerPlace place) {
        return showing(place).stream().map(BannerView::mark).collect(Collectors.joining(" "));
    }

    void read() {
        known.read();
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) BannersChanged news) {
        known.age();
    }
}
