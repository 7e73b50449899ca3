package vn.chophien.web.recall;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.cooperative.SellerService;
import vn.chophien.document.Document;
import vn.chophien.document.DocumentDocx;
import vn.chophien.document.DocumentPdf;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.OpenRecall;
import vn.chophien.lot.RecallDetails;
import vn.chophien.lot.RecallDuties;
import vn.chophien.lot.RecallDuty;
import vn.chophien.lot.RecallPreview;
import vn.chophien.lot.RecallService;
import vn.chophien.message.MessageOutbox;
import vn.chophien.order.OrderRecalls;
import vn.chophien.order.RecallHit;
import vn.chophien.order.RecallHits;
import vn.chophien.order.RecallProgress;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.RuleViolation;
import vn.chophien.shared.Times;
import vn.chophien.web.desk.Choices;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.desk.ListAddress;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Form;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The wizard of recalls and what follows it, for both desks. Three steps: write, read back with all that is hit, do. */
@RequestScoped
public class RecallDesk {

    private static final int SHOWN = 200;
    private static final int WHOLE = 500_000;

    @Inject
    Site site;

    @Inject
    LotService lots;

    @Inject
    RecallService recalls;

    @Inject
    RecallDuties duties;

    @Inject
    OrderRecalls orders;

    @Inject
    MessageOutbox outbox;

    @Inject
    SellerService sellers;

    @Inject
    Clock clock;

    /**
     * Whose desk it is.
     *
     * @param home the address of its recalls
     * @param sellerId whose lots and orders are shown; null for all
     */
    public record Seat(Desk desk, String home, @Nullable Long sellerId, Actor actor) {}

    public Response list(Seat seat, String page) {
        return ok(new StaticTemplates()
                .recallList(
                        site,
                        seat.desk(),
                        seat.home(),
                        recalls.list(seat.sellerId(), ListAddress.paging(page), seat.actor()),
                        duties.owed(seat.sellerId(), seat.actor()),
                        Times.dayOf(clock.instant()),
                        ListAddress.of(seat.home())));
    }

    public Response begin(Seat seat, String lotId) {
        LotSummary lot = own(seat, Choices.id(lotId));
        return form(seat, lot, 200, RecallForm.blank(lot, sellers.seller(lot.sellerId())));
    }

    public Response next(Seat seat, Form form) {
        LotSummary lot = own(seat, Choices.id(form.text("lot")));
        try {
            OpenRecall command = RecallForm.read(form);
            command.check();
            return switch (form.text("viec")) {
                case "xem" -> preview(seat, lot, form, command);
                case "thuc-hien" ->
                    Flash.redirect(
                            seat.home() + "/" + recalls.open(command, seat.actor()),
                            command.mock() ? "da-dien-tap" : "da-thu-hoi");
                default -> form(seat, lot, 200, form);
            };
        } catch (InvalidInput invalid) {
            return form(seat, lot, 400, form.with(invalid.sentences()));
        } catch (RuleViolation violation) {
            return form(seat, lot, 409, form.withRefusal(violation.sentence()));
        }
    }

    private Response preview(Seat seat, LotSummary lot, Form form, OpenRecall command) {
        RecallPreview preview = recalls.preview(lot.id(), seat.actor());
        RecallHits hits = orders.hits(preview.lotIds(), seat.sellerId(), SHOWN, seat.actor());
        long reached = seat.sellerId() == null ? hits.total() : orders.count(preview.lotIds(), seat.actor());
        return ok(new StaticTemplates()
                .recallPreview(site, seat.desk(), seat.home(), lot, form, command, preview, reached, hits.shown()));
    }

    public Response show(Seat seat, String id) {
        return show(seat, Choices.id(id), 200, Form.blank());
    }

    /** Ends a recall. */
    public Response lift(Seat seat, String id, Form form) {
        long recallId = Choices.id(id);
        try {
            recalls.lift(recallId, form.text("reason"), seat.actor());
            return Flash.redirect(seat.home() + "/" + recallId, "da-dung-thu-hoi");
        } catch (InvalidInput invalid) {
            return show(seat, recallId, 400, form.with(invalid.sentences()));
        } catch (RuleViolation violation) {
            return show(seat, recallId, 409, form.withRefusal(violation.sentence()));
        }
    }

    /** Writes down what was done for it, and when. */
    public Response done(Seat seat, String id, Form form) {
        long recallId = Choices.id(id);
        try {
            duties.done(
                    recallId,
                    Choices.read(RecallDuty.Kind.class, form.text("duty")),
                    Choices.day(form.text("day")),
                    form.text("note"),
                    seat.actor());
            return Flash.redirect(seat.home() + "/" + recallId, "da-luu");
        } catch (InvalidInput invalid) {
            return show(seat, recallId, 400, form.with(invalid.sentences()));
        }
    }

    /** One of the two documents for the authority: before it is carried out, or after. */
    public Response report(Seat seat, String id, String which) {
        RecallPage page = page(seat, Choices.id(id));
        return ok(new StaticTemplates()
                .recallReport(site, seat.desk(), seat.home(), page.recall(), which, letter(page, which)));
    }

    /** The same document as a file to print, or to finish in an office program. */
    public Response report(Seat seat, String id, String which, String kind) {
        RecallPage page = page(seat, Choices.id(id));
        Document letter = letter(page, which);
        String name = "bao-cao-thu-hoi-" + page.recall().id() + "-" + which + "." + kind;
        return switch (kind) {
            case "pdf" -> Downloads.of(DocumentPdf.of(letter), "application/pdf", name);
            case "docx" -> Downloads.of(DocumentDocx.of(letter), DocumentDocx.TYPE, name);
            default -> throw new NotFound("report", kind);
        };
    }

    private Document letter(RecallPage page, String which) {
        RecallReport report =
                new RecallReport(page, sellers.seller(page.recall().sellerId()));
        return switch (which) {
            case "truoc" -> report.before();
            case "sau" -> report.after();
            default -> throw new NotFound("report", which);
        };
    }

    /** Every order with its buyer's phone, to call those who do not read. */
    public Response file(Seat seat, String id) {
        RecallDetails recall = recalls.recall(Choices.id(id), seat.actor());
        List<RecallHit> hits = orders.hits(recall.id(), recall.mock(), seat.sellerId(), WHOLE, seat.actor())
                .shown();
        return Downloads.of(RecallFile.csv(hits), "text/csv;charset=UTF-8", "thu-hoi-" + recall.id() + ".csv");
    }

    private Response show(Seat seat, long id, int status, Form form) {
        return Response.status(status)
                .entity(new StaticTemplates().recallShow(site, seat.desk(), seat.home(), page(seat, id), form))
                .build();
    }

    private RecallPage page(Seat seat, long id) {
        Actor actor = seat.actor();
        RecallDetails recall = recalls.recall(id, actor);
        RecallHits hits = orders.hits(id, recall.mock(), seat.sellerId(), SHOWN, actor);
        RecallProgress progress = orders.progress(id, seat.sellerId(), actor);
        return new RecallPage(
                recall,
                recalls.lots(id, actor),
                orders.sold(id, actor),
                hits.shown(),
                recall.mock() ? orders.wouldReach(id, actor) : progress.orders(),
                progress,
                outbox.counts(OrderRecalls.topic(id)),
                duties.of(id, actor),
                seat.sellerId() == null || recall.sellerId() == seat.sellerId(),
                Times.dayOf(clock.instant()));
    }

    private Response form(Seat seat, LotSummary lot, int status, Form form) {
        return Response.status(status)
                .entity(new StaticTemplates()
                        .recallForm(site, seat.desk(), seat.home(), lot, form, duties.noticesFromToday()))
                .build();
    }

    private LotSummary own(Seat seat, long lotId) {
        LotSummary lot = lots.summary(lotId, seat.actor());
        if (seat.sellerId() != null && lot.sellerId() != seat.sellerId()) {
            throw new NotFound("lot of this seller", lotId);
        }
        return lot;
    }

    private static Response ok(Object page) {
        return Response.ok(page).build();
    }
}
