package vn.chophien.web.trace;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.lot.LotNet;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotPoint;
import vn.chophien.lot.LotService;
import vn.chophien.lot.LotSummary;
import vn.chophien.lot.LotTraceView;
import vn.chophien.order.OrderService;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Paging;
import vn.chophien.web.desk.Desk;
import vn.chophien.web.shared.Flash;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** The one screen of traces, for both desks: enter a lot, see both ways, take it away as a file. */
@RequestScoped
public class TraceDesk {

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

    /** @param pages which page of each list is wanted */
    public Response show(
            Desk desk,
            String home,
            String lotsHome,
            long lotId,
            TracePages pages,
            @Nullable Long sellerId,
            Actor actor) {
        LotTraceView trace = trace(lotId, sellerId, actor);
        List<TraceSpot> before = TraceSpot.before(trace.back());
        List<TraceSpot> after = TraceSpot.after(trace.forward());
        Paging beforePage = TracePages.paging(pages.before(), before.size());
        Paging afterPage = TracePages.paging(pages.after(), after.size());
        Map<Long, LotNode> nodes = lots.told(
                Stream.of(
                                Stream.of(lotId),
                                TracePicture.boxed(before).stream().map(TraceSpot::id),
                                TracePicture.boxed(after).stream().map(TraceSpot::id),
                                TraceList.shown(before, beforePage).map(TraceSpot::id),
                                TraceList.shown(after, afterPage).map(TraceSpot::id))
                        .flatMap(ids -> ids)
                        .collect(Collectors.toSet()),
                sellerId,
                actor);
        TracePage page = new TracePage(
                trace,
                TracePicture.of(trace, before, after, nodes),
                lots.makers(beginnings(trace.back()), sellerId, actor),
                TraceList.of(before, trace.back().into(lotId), beforePage, nodes),
                TraceList.of(after, trace.forward().outOf(lotId), afterPage, nodes),
                orders.buyers(trace.forward().lots().keySet(), sellerId, TracePages.paging(pages.buyers()), actor));
        return Response.ok(new StaticTemplates().traceShow(site, desk, home, lotsHome, pages, page))
                .build();
    }

    /** All of it, however long: read and written bit by bit. */
    public Response file(String kind, long lotId, @Nullable Long sellerId, Actor actor) {
        LotTraceView trace = trace(lotId, sellerId, actor);
        TraceFile file = new TraceFile(
                trace,
                ids -> lots.told(ids, sellerId, actor),
                (ids, paging) -> orders.buyers(ids, sellerId, paging, actor),
                site.baseUrl());
        String name = "truy-vet-" + trace.lot().address().number().value().replaceAll("[^A-Za-z0-9-]", "_");
        return switch (kind) {
            case "csv" -> answer(file::csv, "text/csv;charset=UTF-8", name + ".csv");
            case "xlsx" ->
                answer(file::xlsx, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", name + ".xlsx");
            default -> throw new NotFound("file", kind);
        };
    }

    private static List<Long> beginnings(LotNet<LotPoint> back) {
        return back.lots().keySet().stream()
                .filter(id -> back.into(id).isEmpty())
                .toList();
    }

    private LotTraceView trace(long lotId, @Nullable Long sellerId, Actor actor) {
        LotTraceView trace = lots.trace(lotId, actor);
        if (sellerId != null && trace.lot().sellerId() != sellerId) {
            throw new NotFound("lot of this seller", lotId);
        }
        return trace;
    }

    private static Response answer(StreamingOutput content, String type, String name) {
        return Response.ok(content, type)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
