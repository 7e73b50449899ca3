package vn.chophien.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.Edit;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;
import vn.chophien.shared.Times;

/** Papers of production sites that end on a day, in the hands of their owner. */
@ApplicationScoped
@Retried
@Transactional
public class SitePaperService {

    public static final String OBJECT = "site_paper";

    @Inject
    SitePaperRepository papers;

    @Inject
    SiteRepository sites;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** What ends first comes first; what was put away is left out. */
    public List<SitePaperView> of(long siteId, Actor actor) {
        actor.requireSight(seller(siteId), SellerRight.LOOK);
        return papers.of(siteId);
    }

    /** Sent again, it changes nothing. */
    public void add(WriteSitePaper paper, Actor actor) {
        actor.requireMemberOf(seller(paper.siteId()), SellerRight.DIARY);
        paper.check(today());
        if (papers.same(paper).isEmpty()) {
            papers.add(paper, clock.instant());
        }
        SitePaperView kept = papers.same(paper).orElseThrow();
        if (!kept.lastDay().equals(paper.lastDay())) {
            throw InvalidInput.of("paperNumber", "Giấy này đã ghi rồi. Muốn đổi ngày thì bấm “Gia hạn” ở dòng của nó.");
        }
        audit.record(actor, "site-paper.add", OBJECT, kept.id(), null, inWords(kept), null);
    }

    /** Sent again, it changes nothing. */
    public void renew(long id, int version, LocalDate lastDay, Actor actor) {
        SitePaperView before = own(id, actor);
        if (!WriteSitePaper.isSensible(lastDay, today())) {
            throw InvalidInput.of("newLastDay", "Hãy xem lại ngày hết hạn trên giấy.");
        }
        if (before.lastDay().equals(lastDay)) {
            return;
        }
        if (!papers.renew(id, version, lastDay)) {
            throw Edit.changedMeanwhile();
        }
        audit.record(
                actor,
                "site-paper.renew",
                OBJECT,
                id,
                Times.day(before.lastDay()),
                before.number() + ", đến " + Times.day(lastDay),
                null);
    }

    /** No longer used: nobody is reminded of it. */
    public void drop(long id, Actor actor) {
        SitePaperView paper = own(id, actor);
        if (papers.drop(id, clock.instant())) {
            audit.record(actor, "site-paper.drop", OBJECT, id, inWords(paper), null, null);
        }
    }

    private SitePaperView own(long id, Actor actor) {
        SitePaperView paper = papers.find(id).orElseThrow(() -> new NotFound(OBJECT, id));
        actor.requireMemberOf(seller(paper.siteId()), SellerRight.DIARY);
        return paper;
    }

    private long seller(long siteId) {
        return sites.seller(siteId).orElseThrow(() -> new NotFound("site", siteId));
    }

    private LocalDate today() {
        return Times.dayOf(clock.instant());
    }

    private static String inWords(SitePaperView paper) {
        return paper.kind().vietnamese() + " " + paper.number() + ", " + paper.issuer() + ", đến "
                + Times.day(paper.lastDay());
    }
}
