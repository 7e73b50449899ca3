package vn.chophien.web.console;

import gg.jte.models.runtime.JteModel;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Role;
import vn.chophien.oversight.price.PriceBoardService;
import vn.chophien.oversight.price.PriceRange;
import vn.chophien.oversight.price.PriceRow;
import vn.chophien.web.account.ForRole;
import vn.chophien.web.shared.Csv;
import vn.chophien.web.shared.Downloads;
import vn.chophien.web.shared.Site;
import vn.chophien.web.template.StaticTemplates;

/** What goods cost at this market, by shelf and unit. */
@Path("quan-ly")
@Produces(MediaType.TEXT_HTML)
@RequestScoped
@ForRole(Role.STAFF)
public class PriceDeskPages {

    private static final List<String> HEADS = List.of(
            "Nhóm", "Đơn vị", "Nguồn", "Số giá", "Thấp nhất", "Phần tư dưới", "Giữa", "Phần tư trên", "Cao nhất");

    @Inject
    Site site;

    @Inject
    Console console;

    @Inject
    PriceBoardService prices;

    @GET
    @Path("gia")
    public JteModel show() {
        List<PriceRow> rows = prices.rows(console.staff());
        return new StaticTemplates().consolePrices(site, console.desk(), rows, PriceChart.of(rows));
    }

    @GET
    @Path("gia.csv")
    @Produces("text/csv")
    public Response csv() {
        List<List<String>> table = new ArrayList<>(List.of(HEADS));
        prices.rows(console.staff())
                .forEach(row -> Stream.of(
                                cells(row, "Bán 30 ngày", row.month()),
                                cells(row, "Bán 90 ngày", row.quarter()),
                                cells(row, "Đang niêm yết", row.listed()))
                        .filter(cells -> !cells.isEmpty())
                        .forEach(table::add));
        return Downloads.of(Csv.of(table), "text/csv;charset=UTF-8", "bang-gia.csv");
    }

    private static List<String> cells(PriceRow row, String source, @Nullable PriceRange range) {
        return range == null
                ? List.of()
                : List.of(
                        row.title(),
                        row.unit(),
                        source,
                        Long.toString(range.count()),
                        Long.toString(range.lowest().dong()),
                        Long.toString(range.lower().dong()),
                        Long.toString(range.middle().dong()),
                        Long.toString(range.upper().dong()),
                        Long.toString(range.highest().dong()));
    }
}
