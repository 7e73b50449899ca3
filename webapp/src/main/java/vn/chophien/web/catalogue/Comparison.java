package vn.chophien.web.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.search.ProductSummary;
import vn.chophien.place.CommuneView;

/**
 * Products side by side, a row a trait.
 *
 * @param to where the fees are for; null as long as that is not known, and there is no such row then
 */
public record Comparison(
        List<ProductSummary> columns,
        List<Row> rows,
        @Nullable CommuneView to) {

    public static final String PATH = "/so-sanh";

    /** More do not fit beside each other. */
    public static final int MOST = 4;

    /** What one trait is like in each product, in their order. */
    public record Row(String label, List<String> cells) {
        public boolean differs() {
            return cells.stream().distinct().count() > 1;
        }
    }

    static Comparison of(List<ComparedProduct> products, @Nullable CommuneView to) {
        List<Row> rows = new ArrayList<>();
        Traits traits = (label, trait) ->
                rows.add(new Row(label, products.stream().map(trait).toList()));
        traits.add("Giá", ComparedProduct::price);
        traits.add("Giá mỗi kg, lít", ComparedProduct::unitPrice);
        traits.add("Sao OCOP", ComparedProduct::stars);
        traits.add("Người làm", ComparedProduct::seller);
        traits.add("Xã, phường", ComparedProduct::commune);
        traits.add("Nguồn gốc", ComparedProduct::traceability);
        traits.add("Chứng nhận", ComparedProduct::certificates);
        if (to != null) {
            traits.add("Phí giao tới " + to.fullName(), ComparedProduct::delivery);
        }
        traits.add("Hạn dùng", ComparedProduct::shelfLife);
        traits.add("Bảo quản", ComparedProduct::keeping);
        traits.add("Đánh giá", ComparedProduct::reviews);
        traits.add("Còn hàng", ComparedProduct::stock);
        return new Comparison(products.stream().map(ComparedProduct::card).toList(), List.copyOf(rows), to);
    }

    private interface Traits {
        void add(String label, Function<ComparedProduct, String> trait);
    }

    /** Where so many of the named products as fit are compared. */
    public static String href(Stream<String> slugs) {
        return PATH + "?" + ChosenProducts.query(slugs.limit(MOST));
    }

    /** The same without one of them. */
    public String without(ProductSummary product) {
        String rest = href(
                columns.stream().filter(column -> column.id() != product.id()).map(ProductSummary::slug));
        return to == null ? rest : rest + "&xa=" + to.code();
    }
}
