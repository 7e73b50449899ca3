package vn.chophien.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.setting.SettingBoardService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Slice;
import vn.chophien.shared.Times;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.site.Whereabouts;
import vn.chophien.trace.key.Gtin;
import vn.chophien.trace.key.LotNumber;
import vn.chophien.trace.key.LotToken;

/** Everything that others may do with lots but take from their stock; one public method is one transaction. */
@ApplicationScoped
@Retried
@Transactional
public class LotService {

    private static final int SHORTEST_SEARCH = 3;
    private static final int MOST_FOUND = 20;
    private static final int MOST_USABLE = 200;
    private static final int MOST_MAKERS = 12;
    /** A page tells of so many lots at most, the nearest ones; the others have pages of their own. */
    private static final int LOTS_TOLD = 200;

    @Inject
    LotRepository lots;

    @Inject
    LotSteps steps;

    @Inject
    LotPageRepository pages;

    @Inject
    LotTraceRepository traces;

    @Inject
    LotListRepository lists;

    @Inject
    SiteService sites;

    @Inject
    SettingBoardService settings;

    @Inject
    AuditLog audit;

    @Inject
    Event<LotChanged> changed;

    @Inject
    Clock clock;

    /** The public page of the lot that a label names. */
    public Optional<LotPageView> page(Gtin gtin, LotNumber number) {
        return pages.find(gtin, number, today()).map(this::page);
    }

    /** The public page of the lot with this token. */
    public Optional<LotPageView> page(LotToken token) {
        return pages.find(token, today()).map(this::page);
    }

    /** What the lot with this token is. */
    public Optional<LotHead> head(LotToken token) {
        return pages.find(token, today()).map(LotPageRepository.Found::head);
    }

    /** What the lot that a label names is. */
    public Optional<LotHead> head(Gtin gtin, LotNumber number) {
        return pages.find(gtin, number, today()).map(LotPageRepository.Found::head);
    }

    /** The address of the lot with this token. */
    public Optional<LotAddress> address(LotToken token) {
        return pages.find(token, today()).map(found -> found.head().address());
    }

    /** About where the lot with this token and all that it was made of grew. */
    public Optional<List<Whereabouts>> whereabouts(LotToken token) {
        return pages.find(token, today())
                .map(found -> traces.back(found.head().id()))
                .map(back ->
                        sites.whereabouts(distinct(back.lots().values().stream().map(LotNode::siteId))));
    }

    /** What a GTIN names, whether or not any lot of it is known. */
    public Optional<LotHead.Product> product(Gtin gtin) {
        return pages.product(gtin);
    }

    /** Lots by the beginning of their number, as people read it off a label. */
    public List<LotSummary> findByNumber(String typed) {
        return numbered(typed, null);
    }

    private List<LotSummary> numbered(String typed, @Nullable Long sellerId) {
        String number = typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
        return number.length() < SHORTEST_SEARCH ? List.of() : lists.numbered(number, sellerId, MOST_FOUND);
    }

    public List<LotSummary> newestOf(Gtin gtin) {
        return lists.of(gtin, MOST_FOUND);
    }

    /** All lots for staff, their own for a seller's members. */
    public Slice<LotSummary> list(LotFilter filter, Paging paging, Actor actor) {
        requireSight(filter.sellerId(), actor);
        return lists.page(filter, paging);
    }

    public LotSummary summary(long lotId, Actor actor) {
        LotSummary lot = lists.find(lotId).orElseThrow(() -> new NotFound("lot", lotId));
        actor.requireSight(lot.sellerId(), SellerRight.LOOK);
        return lot;
    }

    /** What a seller has at hand and may use, first expired first: the order in which it should leave. */
    public List<LotSummary> usable(long sellerId, Actor actor) {
        actor.requireSight(sellerId, SellerRight.LOOK);
        return lists.usable(sellerId, today(), MOST_USABLE);
    }

    /** What happened to a lot, in order. */
    public List<LotRecord> steps(long lotId, Actor actor) {
        actor.requireSight(summary(lotId, actor).sellerId(), SellerRight.LOOK);
        return pages.records(List.of(lotId), List.of()).steps();
    }

    /**
     * A lot between what it came from and what came of it. Staff see all of it; a seller sees from a lot of their own
     * through their own lots, and one step beyond them.
     */
    public LotTraceView trace(long lotId, Actor actor) {
        LotSummary lot = summary(lotId, actor);
        LotNet<LotPoint> back = traces.shapeBack(lotId);
        LotNet<LotPoint> forward = traces.shapeForward(lotId);
        if (actor.isStaff()) {
            return new LotTraceView(lot, back, forward, true);
        }
        Set<Long> own = traces.own(lot.sellerId(), back, forward);
        LotNet<LotPoint> backSeen = back.through(own::contains);
        LotNet<LotPoint> forwardSeen = forward.through(own::contains);
        boolean whole = backSeen.links().size() == back.links().size()
                && forwardSeen.links().size() == forward.links().size();
        return new LotTraceView(lot, backSeen, forwardSeen, whole);
    }

    /**
     * What is told of lots that a trace named: of any for staff; for a seller's members, of the seller's own and of those
     * next to them. Others are left out.
     */
    public Map<Long, LotNode> told(Collection<Long> lotIds, @Nullable Long sellerId, Actor actor) {
        requireSight(sellerId, actor);
        return lotIds.isEmpty() ? Map.of() : traces.nodes(lotIds, sellerId);
    }

    /** Who made lots that a trace named, by trade name; a few of them where they are many. */
    public List<String> makers(Collection<Long> lotIds, @Nullable Long sellerId, Actor actor) {
        requireSight(sellerId, actor);
        return lotIds.isEmpty() ? List.of() : traces.makers(lotIds, sellerId, MOST_MAKERS);
    }

    private static void requireSight(@Nullable Long sellerId, Actor actor) {
        if (sellerId == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(sellerId, SellerRight.LOOK);
        }
    }

    /** Lots of one seller by the beginning of their number; of all, for staff, when no seller is named. */
    public List<LotSummary> numbered(String typed, @Nullable Long sellerId, Actor actor) {
        requireSight(sellerId, actor);
        return numbered(typed, sellerId);
    }

    /** Stops the sale of a lot while something about it is looked into. */
    public void hold(long lotId, String reason, Actor actor) {
        decide(lotId, LotOperation.HOLD, reason, actor, Lot::hold);
    }

    /** Lets a lot that was held be sold again. */
    public void release(long lotId, String reason, Actor actor) {
        decide(lotId, LotOperation.RELEASE, reason, actor, Lot::release);
    }

    private void decide(long lotId, LotOperation operation, String reason, Actor actor, Decision decision) {
        actor.require(Permission.LOTS);
        String why = LotReason.require(reason);
        Instant now = clock.instant();
        Lot lot = lots.lock(lotId).orElseThrow(() -> new NotFound("lot", lotId));
        String before = lot.status().vietnamese();
        decision.take(lot, why, now);
        String after = lot.status().vietnamese();
        steps.append(LotRecord.byAuthority(lotId, operation, now, settings.now().authority(), actor.name(), why));
        String action = "lot." + operation.name().toLowerCase(Locale.ROOT);
        audit.record(actor, action, "lot", lotId, before, after, why);
        changed.fire(new LotChanged(lotId));
    }

    private interface Decision {
        void take(Lot lot, String reason, Instant at);
    }

    private LotPageView page(LotPageRepository.Found found) {
        long id = found.head().id();
        LotTrace back = traces.back(id);
        LotPageRepository.Records records = pages.records(nearest(back), seasonIds(back));
        return new LotPageView(
                today(),
                found.head(),
                back,
                traces.forward(id),
                records.steps(),
                records.tests(),
                records.samples(),
                records.diary(),
                sitesOf(back),
                seasonsOf(back),
                sites.preHarvestInterval(),
                found.scans());
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }

    private static List<Long> nearest(LotTrace back) {
        return Stream.concat(
                        Stream.of(back.start()),
                        back.ancestors().keySet().stream().map(LotNode::id))
                .limit(LOTS_TOLD)
                .toList();
    }

    private List<SiteView> sitesOf(LotTrace trace) {
        return sites.sites(distinct(trace.lots().values().stream().map(LotNode::siteId)));
    }

    private List<SeasonView> seasonsOf(LotTrace trace) {
        return sites.seasons(seasonIds(trace));
    }

    private static List<Long> seasonIds(LotTrace trace) {
        return distinct(trace.lots().values().stream().map(LotNode::seasonId));
    }

    private static List<Long> distinct(Stream<@Nullable Long> ids) {
        return ids.filter(Objects::nonNull).distinct().sorted().toList();
    }
}
