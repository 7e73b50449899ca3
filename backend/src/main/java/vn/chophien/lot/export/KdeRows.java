package vn.chophien.lot.export;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.NetContent;
import vn.chophien.lot.LotHead;
import vn.chophien.lot.LotNode;
import vn.chophien.lot.LotOperation;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotRecord;
import vn.chophien.lot.LotTestView;
import vn.chophien.site.SeasonView;
import vn.chophien.site.SiteCodeView;
import vn.chophien.site.SiteView;

/** Draws the rows of one lot's own events out of what its page tells. */
final class KdeRows {

    /** Which of the lot's operations are tracking events, and as what they count. */
    private static final Map<LotOperation, String> EVENTS = Map.of(
            LotOperation.CREATE, "Thu hoạch",
            LotOperation.RECEIVE, "Nhận hàng",
            LotOperation.SHIP, "Xuất hàng",
            LotOperation.PACK, "Đóng gói lần đầu",
            LotOperation.REPACK, "Đóng gói lần đầu",
            LotOperation.TRANSFORM, "Chế biến",
            LotOperation.MERGE, "Chế biến",
            LotOperation.SPLIT, "Chế biến",
            LotOperation.STORE, "Làm mát, nhập kho");

    private final LotPageView page;
    private final String baseUrl;

    KdeRows(LotPageView page, String baseUrl) {
        this.page = page;
        this.baseUrl = baseUrl;
    }

    List<KdeRow> rows() {
        long id = page.lot().id();
        return page.records().stream()
                .filter(record -> record.lotId() == id && EVENTS.containsKey(record.operation()))
                .map(this::row)
                .toList();
    }

    private KdeRow row(LotRecord record) {
        LotHead head = page.head();
        boolean ships = record.operation() == LotOperation.SHIP;
        boolean receives = record.operation() == LotOperation.RECEIVE;
        return new KdeRow(
                EVENTS.getOrDefault(record.operation(), ""),
                head.address().uri(baseUrl),
                head.packedBy() == null ? head.seller().name() : head.packedBy(),
                head.name(),
                harvests(node -> page.season(node).map(SeasonView::variety).orElse(null)),
                kilograms(record.massGrams() == null ? page.lot().massGrams() : record.massGrams()),
                record.place(),
                record.day().toString(),
                harvests(node -> node.maker() + ", "
                        + page.site(node).map(SiteView::where).orElse("")),
                harvests(node -> page.code(node)
                        .map(SiteCodeView::code)
                        .or(() -> page.site(node).map(SiteView::name))
                        .orElse(null)),
                harvests(node ->
                        node.harvestedOn() == null ? null : node.harvestedOn().toString()),
                record.declaredBy(),
                used(record.operation()),
                receives ? record.note() : null,
                ships ? record.note() : null,
                documents(),
                content(head.product()));
    }

    private interface Told {
        @Nullable
        String by(LotNode harvest);
    }

    /** What the harvests behind the lot have to say, each thing once. */
    private @Nullable String harvests(Told told) {
        String all = page.harvests().stream()
                .map(told::by)
                .filter(text -> text != null && !text.isBlank())
                .distinct()
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private @Nullable String used(LotOperation operation) {
        boolean makes = operation != LotOperation.SHIP && operation != LotOperation.RECEIVE;
        String all = page.back().into(page.lot().id()).stream()
                .map(link -> page.back().lot(link.parentId()).address().number() + ": " + kilograms(link.massGrams()))
                .collect(Collectors.joining("; "));
        return makes && !all.isEmpty() ? all : null;
    }

    private @Nullable String documents() {
        long id = page.lot().id();
        String all = page.tests().stream()
                .filter(test -> test.lotId() == id)
                .map(LotTestView::reportNo)
                .collect(Collectors.joining("; "));
        return all.isEmpty() ? null : all;
    }

    private static @Nullable String content(LotHead.@Nullable Product product) {
        NetContent declared = product == null ? null : product.content();
        return declared == null ? null : declared.toString().replace('\u00A0', ' ');
    }

    private static @Nullable String kilograms(@Nullable Long grams) {
        return grams == null
                ? null
                : BigDecimal.valueOf(grams, 3).stripTrailingZeros().toPlainString();
    }
}
