package vn.chophien.web.catalogue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.search.ProductFilter;
import vn.chophien.catalogue.search.ProductMark;
import vn.chophien.catalogue.search.ProductOrder;
import vn.chophien.catalogue.search.UnitPriceRange;
import vn.chophien.cooperative.SellerKind;
import vn.chophien.place.CommuneView;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.shared.Paging;

/**
 * A list's address, understood. What people type (prices) is complained about beside its field; what only a broken link
 * can hold (an unknown shelf, page 0) is refused as a whole.
 *
 * @param errors sentence by field; the list is then not searched
 * @param chips what narrows the list, each to be taken away
 */
public record ShopQuery(
        ShopAddress address, ProductFilter filter, Paging paging, Map<String, String> errors, List<Chip> chips) {

    static final int SIZE = 24;
    private static final Money DEAREST = Money.ofDong(1_000_000_000);

    /** A narrowing choice in words, and the list without it. */
    public record Chip(String label, ShopAddress without) {
        public String href() {
            return without.href();
        }
    }

    static ShopQuery of(
            ShopAddress address, List<CategoryView> categories, Function<String, Optional<CommuneView>> communes) {
        Reader reader = new Reader(address);
        Optional<CategoryView> category = reader.choice(
                ShopAddress.CATEGORY,
                slug -> categories.stream().filter(c -> c.slug().equals(slug)).findFirst(),
                "Không có danh mục này.");
        Optional<CommuneView> commune =
                reader.choice(ShopAddress.COMMUNE, communes, "Không có xã, phường nào mang mã này.");
        Optional<SellerKind> kind = reader.choice(
                ShopAddress.KIND,
                slug -> Arrays.stream(SellerKind.values())
                        .filter(k -> k.slug().equals(slug))
                        .findFirst(),
                "Không có loại người bán này.");
        Optional<Integer> stars = reader.choice(
                ShopAddress.STARS,
                text -> text.matches("[3-5]") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
                "Hạng sao là 3, 4 hoặc 5.");
        Optional<UnitPriceRange> unitPrice =
                reader.choice(ShopAddress.UNIT_PRICE, UnitPriceRange::ofSlug, "Không có khoảng giá này.");
        Optional<CommuneView> deliveredTo =
                reader.choice(ShopAddress.DELIVERED_TO, communes, "Không có xã, phường nào mang mã này.");
        Set<ProductMark> marks = Arrays.stream(ProductMark.values())
                .filter(mark -> reader.flag(mark.slug()))
                .collect(Collectors.toSet());
        Optional<ProductOrder> order = reader.choice(
                ShopAddress.ORDER,
                slug -> Arrays.stream(ProductOrder.values())
                        .filter(o -> o.slug().equals(slug))
                        .findFirst(),
                "Không có cách sắp xếp này.");
        Money from = reader.price(ShopAddress.PRICE_FROM);
        Money to = reader.price(ShopAddress.PRICE_TO);
        if (from != null && to != null && from.compareTo(to) > 0) {
            reader.errors.put(ShopAddress.PRICE_TO, "“Đến” phải lớn hơn hoặc bằng “từ”.");
        }
        boolean inStock = reader.flag(ShopAddress.IN_STOCK);
        boolean inSeason = reader.flag(ShopAddress.IN_SEASON);
        Paging paging = new Paging(reader.page(), SIZE);
        reader.throwIfBroken();
        String text = address.value(ShopAddress.TEXT);
        ProductFilter filter = ProductFilter.builder()
                .text(text)
                .category(category.map(CategoryView::slug).orElse(null))
                .leastStars(stars.orElse(0))
                .commune(commune.map(CommuneView::code).orElse(null))
                .sellerKind(kind.orElse(null))
                .priceFrom(reader.errors.isEmpty() ? from : null)
                .priceTo(reader.errors.isEmpty() ? to : null)
                .unitPrice(unitPrice.orElse(null))
                .deliveredTo(deliveredTo.orElse(null))
                .marks(marks)
                .inStock(inStock)
                .inSeason(inSeason)
                .order(order.orElse(text.isEmpty() ? ProductOrder.NEWEST : ProductOrder.RELEVANCE))
                .build();
        return new ShopQuery(address, filter, paging, reader.errors, chips(address, category, commune, filter));
    }

    public boolean isRefused() {
        return !errors.isEmpty();
    }

    public @Nullable String error(String field) {
        return errors.get(field);
    }

    /** The orders that make sense: without words, nothing can be relevant to them. */
    public List<ProductOrder> orders() {
        return Arrays.stream(ProductOrder.values())
                .filter(order ->
                        order != ProductOrder.RELEVANCE || !filter.text().isEmpty())
                .toList();
    }

    private static List<Chip> chips(
            ShopAddress address, Optional<CategoryView> category, Optional<CommuneView> commune, ProductFilter filter) {
        List<Chip> chips = new ArrayList<>();
        add(chips, address, ShopAddress.TEXT, "“" + filter.text() + "”");
        add(
                chips,
                address,
                ShopAddress.CATEGORY,
                category.map(CategoryView::name).orElse(""));
        add(
                chips,
                address,
                ShopAddress.STARS,
                (filter.leastStars() == 5 ? "" : "Từ ") + filter.leastStars() + " sao OCOP");
        add(
                chips,
                address,
                ShopAddress.COMMUNE,
                commune.map(CommuneView::fullName).orElse(""));
        add(
                chips,
                address,
                ShopAddress.KIND,
                filter.sellerKind() == null ? "" : filter.sellerKind().vietnamese());
        add(chips, address, ShopAddress.PRICE_FROM, filter.priceFrom() == null ? "" : "Từ " + filter.priceFrom());
        add(chips, address, ShopAddress.PRICE_TO, filter.priceTo() == null ? "" : "Đến " + filter.priceTo());
        UnitPriceRange range = filter.unitPrice();
        add(chips, address, ShopAddress.UNIT_PRICE, range == null ? "" : range.vietnamese() + " mỗi kg, lít");
        CommuneView to = filter.deliveredTo();
        add(chips, address, ShopAddress.DELIVERED_TO, to == null ? "" : "Giao đến " + to.inFull());
        for (ProductMark mark : ProductMark.values()) {
            add(chips, address, mark.slug(), mark.vietnamese());
        }
        add(chips, address, ShopAddress.IN_STOCK, "Còn hàng");
        add(chips, address, ShopAddress.IN_SEASON, "Đúng mùa");
        return chips;
    }

    private static void add(List<Chip> chips, ShopAddress address, String name, String label) {
        if (address.has(name) && !label.isEmpty()) {
            chips.add(new Chip(label, address.without(name)));
        }
    }

    /** Reads the choices one by one and keeps what is wrong with them. */
    private static final class Reader {
        private final ShopAddress address;
        private final Map<String, String> errors = new LinkedHashMap<>();
        private final InvalidInput.Collector broken = new InvalidInput.Collector();

        Reader(ShopAddress address) {
            this.address = address;
        }

        <T> Optional<T> choice(String name, Function<String, Optional<T>> meaning, String complaint) {
            if (!address.has(name)) {
                return Optional.empty();
            }
            Optional<T> chosen = meaning.apply(address.value(name));
            broken.require(chosen.isPresent(), name, complaint);
            return chosen;
        }

        boolean flag(String name) {
            return choice(
                            name,
                            value -> value.equals("1") ? Optional.of(true) : Optional.empty(),
                            "Bộ lọc “" + name + "” chỉ nhận giá trị 1.")
                    .orElse(false);
        }

        @Nullable
        Money price(String name) {
            if (!address.has(name)) {
                return null;
            }
            Optional<Money> price = MoneyReader.read(address.value(name)).filter(p -> p.compareTo(DEAREST) <= 0);
            if (price.isEmpty()) {
                errors.put(name, "Giá viết bằng số, ví dụ 50.000 hoặc 50k.");
            }
            return price.orElse(null);
        }

        int page() {
            String text = address.value(ShopAddress.PAGE);
            boolean number = text.matches("\\d{1,9}");
            broken.require(text.isEmpty() || number, ShopAddress.PAGE, "Số trang là một số nguyên, từ 1 trở lên.");
            return number ? Integer.parseInt(text) : 1;
        }

        void throwIfBroken() {
            broken.throwIfAny();
        }
    }
}
