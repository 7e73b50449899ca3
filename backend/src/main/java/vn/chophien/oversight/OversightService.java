package vn.chophien.oversight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.calendar.DueDay;
import vn.chophien.catalogue.ProductView;
import vn.chophien.complaint.ComplaintService;
import vn.chophien.lot.RecallDuties;
import vn.chophien.shared.Times;
import vn.chophien.statistics.YearlyReportService;

/** What staff of the commerce department look at. Every call reads, and only for staff. */
@ApplicationScoped
@Transactional
public class OversightService {

    public static final int LAPSE_DAYS = 60;
    public static final int EDIT_DAYS = 7;

    private static final int PHOTOS = 6;
    private static final int MOST_PAPERS = 50;

    @Inject
    OversightRepository overviews;

    @Inject
    PaperClockService papers;

    @Inject
    YearlyReportService reports;

    @Inject
    ListingWatchService watch;

    @Inject
    FlagRepository flags;

    @Inject
    ComplaintService complaints;

    @Inject
    Clock clock;

    /** How the market is doing today. */
    public Overview overview(Actor staff) {
        staff.requireStaff();
        return overviews.overview(today().atStartOfDay(Times.ZONE).toInstant());
    }

    /**
     * All that waits, by kind: overdue first, then what is due today, then the riskiest. As many statements however much
     * waits.
     *
     * @param owed what the recalls still owe, the earliest last day first
     */
    public List<Waiting> waiting(List<RecallDuties.Owed> owed, Actor staff) {
        staff.requireStaff();
        List<Waiting> all = new ArrayList<>(overviews.waiting(today(), today().plusDays(LAPSE_DAYS)));
        ComplaintService.Open open = complaints.open(staff);
        all.add(new Waiting(WaitingKind.COMPLAINT, open.count(), open.oldest(), open.due()));
        all.add(Waiting.ofDay(WaitingKind.RECALL, owed.size(), null, firstDay(owed)));
        reports.owed(staff).ifPresent(one -> all.add(Waiting.ofDay(WaitingKind.YEARLY_REPORT, 1, null, one.due())));
        return Waiting.sorted(all, clock.instant());
    }

    private static @Nullable LocalDate firstDay(List<RecallDuties.Owed> owed) {
        DueDay first = owed.isEmpty() ? null : owed.get(0).duty().due();
        return first == null ? null : first.day();
    }

    /** The soonest first. */
    public List<EndingPaper> endingPapers(Actor staff) {
        staff.requireStaff();
        return papers.endingWithin(LAPSE_DAYS).stream().limit(MOST_PAPERS).toList();
    }

    /** What sellers changed of products on sale within {@link #EDIT_DAYS} days. */
    public List<RecentEdit> recentEdits(Actor staff) {
        staff.requireStaff();
        return overviews.edits(clock.instant().minus(Duration.ofDays(EDIT_DAYS)));
    }

    public List<OpenComplaint> openComplaints(Actor staff) {
        staff.requireStaff();
        return overviews.openComplaints();
    }

    /**
     * What in this listing deserves a look before it is decided, as it is this minute; what was dismissed and has not
     * changed since comes last.
     */
    public List<FlagView> flags(ProductView product, Actor staff) {
        staff.requireStaff();
        watch.look(product);
        return flags.aboutProduct(product.id());
    }

    /** Open flags of these listings, by listing; those without any are left out. */
    public Map<Long, FlagCount> flagCounts(Collection<Long> productIds, Actor staff) {
        staff.requireStaff();
        return overviews.openFlags(productIds);
    }

    /** The newest photos of a seller's diaries, to set beside what the seller says. */
    public List<FarmPhoto> photos(long sellerId, Actor staff) {
        staff.requireStaff();
        return overviews.photos(sellerId, PHOTOS);
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }
}
