package vn.chophien.web.export;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.catalogue.CatalogueService;
import vn.chophien.catalogue.ListingSummary;
import vn.chophien.cooperative.SellerView;
import vn.chophien.epcis.LotHistoryService;
import vn.chophien.lot.export.LotExportService;
import vn.chophien.lot.export.TraceRecord;
import vn.chophien.order.OrderFilter;
import vn.chophien.order.OrderService;
import vn.chophien.order.OrderSummary;
import vn.chophien.shared.Paging;
import vn.chophien.shared.Times;
import vn.chophien.site.DiaryEntryView;
import vn.chophien.site.PlotKeeping;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteService;
import vn.chophien.site.SiteView;
import vn.chophien.trace.key.LotToken;
import vn.chophien.web.lot.DiaryWords;
import vn.chophien.web.shared.Csv;

/**
 * Everything that a seller wrote down here as one ZIP, to keep or to take elsewhere (domain: a seller may take their data
 * along at any time). Written as it is read, so that a large house does not fill the memory.
 */
@RequestScoped
public class WholeSeller {

    private static final LocalDate FIRST_YEAR = LocalDate.of(2020, 1, 1);

    @Inject
    CatalogueService catalogue;

    @Inject
    OrderService orders;

    @Inject
    SiteService sites;

    @Inject
    PlotKeeping plots;

    @Inject
    LotExportService lots;

    @Inject
    LotHistoryService histories;

    @Inject
    SellerSheets sheets;

    /** @param today names the file and ends its last year */
    public Response file(SellerView seller, LocalDate today, Actor actor) {
        actor.requireSight(seller.id());
        String name = seller.slug() + "-" + today + ".zip";
        return Response.ok((StreamingOutput) out -> write(out, seller, today, actor), "application/zip")
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }

    private void write(OutputStream out, SellerView seller, LocalDate today, Actor actor) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8)) {
            add(zip, "DOC-TRUOC.txt", about(seller, today).getBytes(StandardCharsets.UTF_8));
            add(zip, "san-pham.csv", Csv.of(products(seller, actor)));
            add(zip, "don-hang.csv", Csv.of(orderRows(seller, actor)));
            add(zip, "nhat-ky.csv", Csv.of(diary(seller)));
            add(zip, "tin-nhan.csv", Csv.of(sheets.messages(seller, actor)));
            add(zip, "hang-tra.csv", Csv.of(sheets.sortedReturns(seller, actor)));
            add(zip, "giay-to.csv", Csv.of(sheets.sitePapers(seller, actor)));
            add(zip, "ranh-gioi.geojson", plots.geoJson(seller.id(), actor).getBytes(StandardCharsets.UTF_8));
            for (int year = FIRST_YEAR.getYear(); year <= today.getYear(); year++) {
                lotsOf(zip, seller, LocalDate.of(year, 1, 1), actor);
            }
        }
    }

    private void lotsOf(ZipOutputStream zip, SellerView seller, LocalDate first, Actor actor) throws IOException {
        var year = new LotExportService.Period(
                seller.id(), first, first.plusYears(1).minusDays(1));
        if (lots.count(year, actor) == 0) {
            return;
        }
        List<TraceRecord> records = lots.records(year, actor);
        add(zip, "lo-hang-" + first.getYear() + ".json", lots.portals().get(0).file(records));
        add(zip, "su-kien-" + first.getYear() + ".csv", KdeFile.csv(lots.keyDataElements(year, actor)));
        for (String token : lots.tokens(year, actor)) {
            var history = histories.file(new LotToken(token));
            if (history.isPresent()) {
                add(zip, "epcis/" + token + ".json", history.get().text().getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private List<List<String>> products(SellerView seller, Actor actor) {
        return table(
                List.of("Sản phẩm", "Quầy hàng", "Trạng thái", "Số quy cách", "Giá từ (đồng)", "Địa chỉ trang"),
                page -> catalogue.ofSeller(seller.id(), actor, page).rows(),
                (ListingSummary product) -> List.of(
                        product.name(),
                        product.categoryName(),
                        product.status().vietnamese(),
                        String.valueOf(product.packs()),
                        product.priceFrom() == null
                                ? ""
                                : String.valueOf(product.priceFrom().dong()),
                        "/san-pham/" + product.slug()));
    }

    private List<List<String>> orderRows(SellerView seller, Actor actor) {
        return table(
                List.of("Đơn hàng", "Đặt lúc", "Trạng thái", "Người mua", "Số dòng", "Tổng tiền (đồng)"),
                page -> orders.list(OrderFilter.ofSeller(seller.id()), page, actor)
                        .rows(),
                (OrderSummary order) -> List.of(
                        order.number(),
                        Times.moment(order.placedAt()),
                        order.status().label(),
                        order.buyerName(),
                        String.valueOf(order.lineCount()),
                        String.valueOf(order.total().dong())));
    }

    private List<List<String>> diary(SellerView seller) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                "Nơi", "Vụ", "Ngày", "Việc", "Chi tiết", "Ai ghi", "Ghi lúc", "Sửa cho dòng", "Vì sao sửa", "Dòng"));
        for (SiteView site : sites.sitesOf(seller.id())) {
            for (SeasonView season : sites.seasonsOn(site.id())) {
                season.diary().forEach(entry -> rows.add(row(site, season, entry)));
            }
        }
        return rows;
    }

    private static List<String> row(SiteView site, SeasonView season, DiaryEntryView entry) {
        return List.of(
                site.name(),
                season.crop(),
                entry.day().toString(),
                entry.kind().vietnamese(),
                DiaryWords.of(entry),
                DiaryWords.declaredBy(entry),
                Times.moment(entry.receivedAt()),
                text(entry.correctsId()),
                text(entry.correctionReason()),
                String.valueOf(entry.id()));
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    /** Page by page, until one is not full. */
    static <T> List<List<String>> table(
            List<String> heads, Function<Paging, List<T>> pages, Function<T, List<String>> cells) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heads);
        for (int number = 1; number <= Paging.LAST_PAGE; number++) {
            List<T> page = pages.apply(new Paging(number, Paging.LARGEST_SIZE));
            page.forEach(row -> rows.add(cells.apply(row)));
            if (page.size() < Paging.LARGEST_SIZE) {
                break;
            }
        }
        return rows;
    }

    private static String about(SellerView seller, LocalDate today) {
        return seller.name() + ", ngày " + Times.day(today)
                + "\r\n\r\nsan-pham.csv: sản phẩm. don-hang.csv: đơn hàng. nhat-ky.csv: nhật ký, kể cả dòng đã sửa."
                + "\r\ntin-nhan.csv: tin nhắn với người mua. hang-tra.csv: hàng khách trả đã xếp vào đâu."
                + "\r\ngiay-to.csv: giấy tờ có hạn của nơi sản xuất, và những ngày chợ nhắc."
                + "\r\nranh-gioi.geojson: ranh giới nơi sản xuất. lo-hang-NĂM.json: lô theo Nghị định 37/2026."
                + "\r\nsu-kien-NĂM.csv: mọi bước của lô. epcis/: lịch sử từng lô theo chuẩn EPCIS 2.0."
                + (seller.sampleData() ? "\r\n\r\nĐây là dữ liệu minh họa." : "") + "\r\n";
    }

    private static void add(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
        zip.closeEntry();
    }
}
