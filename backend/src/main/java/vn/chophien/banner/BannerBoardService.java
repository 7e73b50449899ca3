package vn.chophien.banner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/**
 * What every page shows of the banners, out of this node's memory: a page costs no statement. {@link BannerRound} reads
 * them anew, so that a change at another node is here within its pause; one at this node is here with the next page. It
 * knows those that begin later too, so that each begins and ends on its minute.
 */
@ApplicationScoped
public class BannerBoardService {

    private static final System.Logger LOG = System.getLogger(BannerBoardService.class.getName());

    @Inject
    BannerRepository banners;

    @Inject
    Clock clock;

    private final AtomicBoolean isOld = new AtomicBoolean(true);
    private volatile List<BannerView> known = List.of();

    /** The gravest first. */
    public List<BannerView> showing(BannerPlace place) {
        if (isOld.compareAndSet(true, false)) {
            readOrKeep();
        }
        List<BannerView> all = known;
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
        known = banners.toShow(clock.instant());
    }

    /** A page, of all that the database's absence is told by, does not break at this. */
    private void readOrKeep() {
        try {
            read();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Banners could not be read, the last ones known stay", away);
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) BannersChanged news) {
        isOld.set(true);
    }
}
