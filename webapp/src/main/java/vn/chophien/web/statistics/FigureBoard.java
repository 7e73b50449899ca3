package vn.chophien.web.statistics;

import java.util.Arrays;
import java.util.List;
import vn.chophien.statistics.Figure;
import vn.chophien.statistics.FigureTile;

/** Tiles as they stand together. */
public final class FigureBoard {

    private FigureBoard() {}

    public record Group(String code, String title, List<FigureTile> tiles) {}

    private enum Kind {
        ORDERS(
                "don-hang",
                "Đơn hàng",
                Figure.ORDERS,
                Figure.ORDER_VALUE,
                Figure.DELIVERED,
                Figure.DELIVERED_VALUE,
                Figure.CANCELLED),
        OCOP(
                "ocop",
                "Hàng và OCOP",
                Figure.PRODUCTS,
                Figure.OCOP_PRODUCTS,
                Figure.OCOP_SHARE,
                Figure.OCOP_COVERAGE,
                Figure.OCOP_UNLISTED,
                Figure.CERTIFICATES_ENDING),
        TRACE(
                "truy-xuat",
                "Truy xuất",
                Figure.LOTS,
                Figure.TRACED_SHARE,
                Figure.CODES,
                Figure.CODES_CHECKED_SHARE,
                Figure.SCANS),
        SELLERS("nguoi-ban", "Người bán", Figure.SELLERS, Figure.NEW_SELLERS, Figure.STOPS),
        WATCH(
                "giam-sat",
                "Phản ánh và xử lý",
                Figure.COMPLAINTS,
                Figure.COMPLAINTS_PER_1000,
                Figure.TAKEDOWNS,
                Figure.RECALLS);

        private final String code;
        private final String title;
        /** Never handed out. */
        @SuppressWarnings("ImmutableEnumChecker")
        private final List<Figure> figures;

        Kind(String code, String title, Figure... figures) {
            this.code = code;
            this.title = title;
            this.figures = List.of(figures);
        }
    }

    public static List<Group> groups(List<FigureTile> tiles) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Group(
                        kind.code,
                        kind.title,
                        kind.figures.stream()
                                .flatMap(figure -> tiles.stream().filter(tile -> tile.figure() == figure))
                                .toList()))
                .toList();
    }
}
