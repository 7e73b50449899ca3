package vn.chophien.web.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.LotTraceView;
import vn.chophien.order.LotBuyer;
import vn.chophien.order.OrderService;
import vn.chophien.shared.NotFound;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The one screen of traces, for both desks: enter a lot, see both ways, take it away as a file. */
@RequestScoped
public class TraceDesk {

    private static final int WHOLE = 100_000;

    @Inject
    Site site;

    @Inject
    LotService lots;

    @Inject
    OrderService orders;

    /**
     * @param home the address of this screen
     * @param sellerId whose lots may be entered; null for all
     */
    public Response find(Desk desk, String home, String typed, @Nullable Long sellerId, Actor actor) {
        List<LotSummary> found = typed.isBlank() ? List.of() : lots.numbered(typed, sellerId, actor);
        List<LotSummary> exact = found.stream()
                .filter(lot -> lot.address().number().value().equalsIgnoreCase(typed.strip()))
                .toList();
        List<LotSummary> meant = exact.isEmpty() ? found : exact;
        return meant.size() == 1
                ? Flash.redirect(home + "/" + meant.get(0).id())
                : Response.ok(new StaticTemplates().traceFind(site, desk, home, typed, found))
                        .build();
    }

    public Response show(Desk desk, String home, String lotsHome, long lotId, @Nullable Long sellerId, Actor actor) {
        LotTraceView trace = trace(lotId, sellerId, actor);
        List<LotBuyer> buyers = orders.buyers(TracePage.reached(trace), sellerId, TracePage.MOST_ROWS + 1, actor);
        TracePage page = TracePage.of(trace, buyers);
        return Response.ok(new StaticTemplates().traceShow(site, desk, home, lotsHome, page))
                .build();
    }

    public Response file(String kind, long lotId, @Nullable Long sellerId, Actor actor) {
        LotTraceView trace = trace(lotId, sellerId, actor);
        List<LotBuyer> buyers = orders.buyers(TracePage.reached(trace), sellerId, WHOLE, actor);
        TraceFile file = new TraceFile(trace, buyers, site.baseUrl());
        String name = "truy-vet-" + trace.lot().address().number().value().replaceAll("[^A-Za-z0-9-]", "_");
        return switch (kind) {
            case "csv" -> answer(file.csv(), "text/csv;charset=UTF-8", name + ".csv");
            case "xlsx" ->
                answer(
                        file.xlsx(),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                        name + ".xlsx");
            default -> throw new NotFound("file", kind);
        };
    }

    private LotTraceView trace(long lotId, @Nullable Long sellerId, Actor actor) {
        LotTraceView trace = lots.trace(lotId, actor);
        if (sellerId != null && trace.lot().sellerId() != sellerId) {
            throw new NotFound("lot of this seller", lotId);
        }
        return trace;
    }

    private static Response answer(byte[] content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
