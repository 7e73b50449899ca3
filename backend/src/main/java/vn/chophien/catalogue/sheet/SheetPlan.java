package vn.chophien.catalogue.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.chophien.catalogue.CategoryView;
import vn.chophien.catalogue.EditProduct;
import vn.chophien.catalogue.NetContent;
import vn.chophien.catalogue.ProductTexts;
import vn.chophien.shared.Folding;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Money;
import vn.chophien.shared.MoneyReader;
import vn.chophien.trace.key.Gtin;

/**
 * Tells what the lines of one product come to, and what is wrong with them, in words. It changes nothing: the same is asked
 * before an import, to show it, and while it runs, since the market went on meanwhile.
 */
final class SheetPlan {

    private static final int LONGEST_PACK = 80;
    private static final int LONGEST_BRAND = 80;
    private static final long USUAL_STEP = 100;
    private static final Set<String> YES = Set.of("co", "x", "1", "yes", "true", "dang ban", "con");
    private static final Set<String> NO = Set.of("khong", "0", "no", "false", "ngung", "ngung ban", "het");

    private final SheetGroup group;
    private final SheetGoods goods;
    private final @Nullable KnownProduct known;
    private final Map<Integer, List<String>> wrong = new TreeMap<>();
    private final List<String> changes = new ArrayList<>();
    private final List<PlannedProduct.Pack> packs = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private SheetPlan(SheetGroup group, SheetGoods goods) {
        this.group = group;
        this.goods = goods;
        this.known = group.productId() == null ? null : goods.whole().get(group.productId());
    }

    /** The same GTIN in two products of a sheet is wrong in the second. */
    static List<PlannedProduct> of(List<SheetGroup> groups, SheetGoods goods) {
        Map<String, Integer> gtins = new HashMap<>();
        List<PlannedProduct> plans = new ArrayList<>();
        for (SheetGroup group : groups) {
            SheetPlan plan = new SheetPlan(group, goods);
            plan.requireOwnGtins(gtins);
            plans.add(plan.plan());
        }
        return plans;
    }

    private void requireOwnGtins(Map<String, Integer> gtins) {
        for (RawLine line : group.lines()) {
            SheetGroup.gtin(line.cell(SheetField.GTIN)).ifPresent(gtin -> {
                Integer earlier = gtins.putIfAbsent(gtin.value(), line.number());
                require(
                        earlier == null,
                        line,
                        "GTIN " + gtin.printed() + " đã có ở dòng " + earlier + ". Mỗi quy cách cần mã riêng.");
            });
        }
    }

    private PlannedProduct plan() {
        RawLine first = group.lines().get(0);
        if (group.wrong() != null) {
            complain(first, group.wrong());
        }
        ProductTexts texts = texts();
        checkTexts(texts);
        long category = category();
        String brand = kept(SheetField.BRAND, known == null ? null : known.brand(), "Nhãn hiệu");
        require(brand == null || brand.length() <= LONGEST_BRAND, first, "Nhãn hiệu dài nhất 80 chữ.");
        String season = season();
        Integer age = age();
        group.lines().stream().filter(line -> known == null || line.hasPack()).forEach(this::pack);
        if (known == null) {
            changes.add("Sản phẩm mới, " + packs.size() + " quy cách");
        }
        return new PlannedProduct(
                group.number(), group.lines(), known, texts, category, brand, season, age, packs, wrong, changes);
    }

    private ProductTexts texts() {
        ProductTexts now = known == null ? new ProductTexts("", "", "", null, null, null, "", null) : known.texts();
        return new ProductTexts(
                text(SheetField.NAME, now.name()),
                text(SheetField.SUMMARY, now.summary()),
                text(SheetField.DESCRIPTION, now.description()),
                textOrNull(SheetField.INGREDIENTS, now.ingredients()),
                textOrNull(SheetField.USAGE, now.usage()),
                textOrNull(SheetField.STORAGE, now.storage()),
                text(SheetField.ORIGIN, now.origin()),
                textOrNull(SheetField.STANDARDS, now.standards()));
    }

    private String text(SheetField field, String now) {
        return Objects.requireNonNull(textOrNull(field, now));
    }

    /** What the product's lines say, the first of them; another that says something else is wrong. */
    private @Nullable String said(SheetField field) {
        RawLine first = null;
        for (RawLine line : group.lines()) {
            if (first == null && line.has(field)) {
                first = line;
            } else if (first != null && line.has(field)) {
                boolean isSame = line.cell(field).equals(first.cell(field));
                require(isSame, line, "“" + field.head() + "” khác với dòng " + first.number() + " của cùng sản phẩm.");
            }
        }
        return first == null ? null : first.cell(field);
    }

    private @Nullable String textOrNull(SheetField field, @Nullable String now) {
        String said = said(field);
        if (said == null || said.equals(now)) {
            return now;
        }
        if (known != null) {
            changes.add(field.head());
        }
        return said;
    }

    private void checkTexts(ProductTexts texts) {
        InvalidInput.Collector found = new InvalidInput.Collector();
        texts.check(found);
        try {
            found.throwIfAny();
        } catch (InvalidInput invalid) {
            invalid.sentences()
                    .values()
                    .forEach(sentence -> complain(group.lines().get(0), sentence));
        }
    }

    /** What a sheet gives to new products alone: staff read it with them. */
    private @Nullable String kept(SheetField field, @Nullable String now, String label) {
        String said = said(field);
        if (known == null || said == null || said.equals(now)) {
            return known == null ? said : now;
        }
        complain(group.lines().get(0), "“" + label + "” của sản phẩm đã có không đổi bằng bảng được.");
        return now;
    }

    private long category() {
        String said = said(SheetField.CATEGORY);
        Optional<CategoryView> category = goods.categories().stream()
                .filter(shelf -> said != null
                        && (Folding.fold(shelf.name()).equals(Folding.fold(said))
                                || shelf.slug().equals(said)))
                .findFirst();
        RawLine first = group.lines().get(0);
        if (known != null) {
            boolean isSame =
                    said == null || (category.isPresent() && category.get().id() == known.categoryId());
            require(isSame, first, "“Ngành hàng” của sản phẩm đã có không đổi bằng bảng được.");
            return known.categoryId();
        }
        require(
                category.isPresent(),
                first,
                (said == null ? "Thiếu ngành hàng." : "Chợ không có ngành hàng “" + said + "”.")
                        + " Hãy chọn một trong: "
                        + goods.categories().stream().map(CategoryView::name).collect(Collectors.joining("; ")) + ".");
        return category.map(CategoryView::id).orElse(0L);
    }

    private @Nullable String season() {
        String said = said(SheetField.SEASON);
        Optional<String> read = said == null ? Optional.empty() : SheetSeason.read(said);
        RawLine first = group.lines().get(0);
        if (said != null && read.isEmpty()) {
            complain(
                    first,
                    said.matches("\\d{4}-\\d{2}-\\d{2}")
                            ? "Excel đã đổi ô mùa vụ thành ngày. Hãy định dạng ô là Văn bản rồi ghi các tháng, như 10, 11, 12."
                            : "Chợ không đọc được mùa vụ “" + said + "”. Hãy ghi các tháng, như 10, 11, 12.");
        }
        if (known == null) {
            return read.filter(months -> !months.isEmpty()).orElse(null);
        }
        String now = known.seasonMonths() == null ? "" : known.seasonMonths().replace(" ", "");
        require(
                read.isEmpty() || read.get().equals(SheetSeason.read(now).orElse("")),
                first,
                "“Mùa vụ” của sản phẩm đã có không đổi bằng bảng được.");
        return known.seasonMonths();
    }

    private @Nullable Integer age() {
        String said = said(SheetField.AGE);
        RawLine first = group.lines().get(0);
        require(said == null || said.matches("\\d{1,2}"), first, "“Từ tuổi” là một số, như 18.");
        Integer read = said != null && said.matches("\\d{1,2}") ? Integer.valueOf(said) : null;
        if (known == null) {
            return read == null || read == 0 ? null : read;
        }
        require(
                read == null || read.equals(known.ageLimit()),
                first,
                "“Từ tuổi” của sản phẩm đã có không đổi bằng bảng được.");
        return known.ageLimit();
    }

    private void pack(RawLine line) {
        KnownProduct.Pack pack = known(line).orElse(null);
        Optional<Gtin> gtin = SheetGroup.gtin(line.cell(SheetField.GTIN));
        checkGtin(line, gtin, pack);
        Optional<SheetUnit> unit = SheetUnit.of(line.cell(SheetField.UNIT));
        checkUnit(line, unit, pack);
        Money price = price(line, pack);
        boolean byWeight = pack != null
                ? pack.unitScale() > 0
                : unit.filter(u -> u.scale() > 0).isPresent();
        Optional<NetContent> content = content(line, byWeight);
        boolean active = active(line, pack);
        long step = step(line, pack, byWeight);
        String unitName =
                pack != null ? pack.unitName() : unit.map(SheetUnit::word).orElse("");
        String name = pack != null ? pack.name() : packName(line, unitName, byWeight, content);
        require(name.length() <= LONGEST_PACK, line, "Quy cách dài nhất 80 chữ.");
        require(seen.add(Folding.fold(name)), line, "Quy cách “" + name + "” có hai dòng.");
        tell(pack, name, price, content, active);
        packs.add(new PlannedProduct.Pack(
                pack,
                pack != null ? pack.gtin() : gtin.map(Gtin::value).orElse(null),
                name,
                unit.map(SheetUnit::code).orElse(""),
                unitName,
                pack != null ? pack.unitScale() : unit.map(SheetUnit::scale).orElse(0),
                step,
                price,
                content,
                active));
    }

    private Optional<KnownProduct.Pack> known(RawLine line) {
        if (known == null) {
            return Optional.empty();
        }
        String gtin =
                SheetGroup.gtin(line.cell(SheetField.GTIN)).map(Gtin::value).orElse("");
        String name = Folding.fold(line.cell(SheetField.PACK));
        Optional<KnownProduct.Pack> byGtin =
                known.packs().stream().filter(pack -> gtin.equals(pack.gtin())).findFirst();
        if (byGtin.isPresent()) {
            return byGtin;
        }
        boolean isOnly = name.isEmpty() && known.packs().size() == 1;
        return known.packs().stream()
                .filter(pack -> isOnly || Folding.fold(pack.name()).equals(name))
                .findFirst();
    }

    private void checkGtin(RawLine line, Optional<Gtin> gtin, KnownProduct.@Nullable Pack pack) {
        String typed = line.cell(SheetField.GTIN);
        if (typed.isEmpty()) {
            return;
        }
        if (gtin.isEmpty()) {
            complain(
                    line,
                    typed.matches(".*[eE][+]?\\d+")
                            ? "Excel đã làm tròn GTIN “" + typed + "”. Hãy định dạng cột là Văn bản rồi ghi lại."
                            : "GTIN “" + typed + "” không đúng: cần 8, 12, 13 hoặc 14 số, số cuối là số kiểm tra.");
            return;
        }
        String value = gtin.get().value();
        Long owner = goods.byGtin().get(value);
        require(!goods.isOthers(value), line, "GTIN " + gtin.get().printed() + " đang thuộc một người bán khác.");
        require(
                owner == null || owner.equals(group.productId()),
                line,
                "GTIN " + gtin.get().printed() + " đang ở một sản phẩm khác của bạn.");
        require(pack == null || value.equals(pack.gtin()), line, "GTIN của quy cách đã có không đổi bằng bảng được.");
    }

    private void checkUnit(RawLine line, Optional<SheetUnit> unit, KnownProduct.@Nullable Pack pack) {
        String typed = line.cell(SheetField.UNIT);
        if (pack != null) {
            require(
                    typed.isEmpty() || Folding.fold(typed).equals(Folding.fold(pack.unitName())),
                    line,
                    "Đơn vị của quy cách đã có không đổi bằng bảng được.");
        } else {
            require(
                    unit.isPresent(),
                    line,
                    (typed.isEmpty() ? "Thiếu đơn vị." : "Chợ không có đơn vị “" + typed + "”.") + " Hãy dùng: "
                            + SheetUnit.words() + ".");
        }
    }

    private Money price(RawLine line, KnownProduct.@Nullable Pack pack) {
        String typed = line.cell(SheetField.PRICE);
        if (typed.isEmpty()) {
            require(pack != null, line, "Thiếu giá.");
            return pack == null ? Money.ZERO : pack.price();
        }
        Optional<String> complaint = MoneyReader.complaint(typed, "giá");
        complaint.ifPresent(sentence -> complain(line, sentence));
        Money price = MoneyReader.read(typed).orElse(Money.ZERO);
        require(
                complaint.isPresent()
                        || (price.compareTo(EditProduct.LEAST) >= 0 && price.compareTo(EditProduct.MOST) <= 0),
                line,
                "Giá phải từ " + EditProduct.LEAST + " đến " + EditProduct.MOST + ".");
        return price;
    }

    private Optional<NetContent> content(RawLine line, boolean byWeight) {
        String typed = line.cell(SheetField.CONTENT);
        if (typed.isEmpty()) {
            return Optional.empty();
        }
        require(!byWeight, line, "Hàng bán theo cân không ghi lượng tịnh.");
        Optional<NetContent> content = NetContent.read(typed);
        require(
                content.isPresent(),
                line,
                "Chợ không đọc được lượng tịnh “" + typed + "”. Hãy ghi như 500 g, 1,5 kg hoặc 330 ml.");
        return content;
    }

    private boolean active(RawLine line, KnownProduct.@Nullable Pack pack) {
        String said = Folding.fold(line.cell(SheetField.ACTIVE));
        require(
                said.isEmpty() || YES.contains(said) || NO.contains(said),
                line,
                "“Đang bán” là có hoặc không, không phải “" + line.cell(SheetField.ACTIVE) + "”.");
        return said.isEmpty() ? pack == null || pack.active() : !NO.contains(said);
    }

    private long step(RawLine line, KnownProduct.@Nullable Pack pack, boolean byWeight) {
        String typed = line.cell(SheetField.STEP);
        Optional<Long> read = NetContent.read(typed)
                .filter(step -> step.unit() == NetContent.Unit.GRAM)
                .map(NetContent::amount);
        if (pack != null) {
            require(
                    typed.isEmpty()
                            || !byWeight
                            || read.filter(step -> step == pack.saleStep()).isPresent(),
                    line,
                    "Bước bán của quy cách đã có không đổi bằng bảng được.");
            return pack.saleStep();
        }
        require(
                !byWeight || typed.isEmpty() || read.isPresent(),
                line,
                "Chợ không đọc được bước bán “" + typed + "”. Hãy ghi như 500 g.");
        return byWeight ? read.orElse(USUAL_STEP) : 1;
    }

    private static String packName(RawLine line, String unitName, boolean byWeight, Optional<NetContent> content) {
        String typed = line.cell(SheetField.PACK);
        if (!typed.isEmpty()) {
            return typed;
        }
        if (byWeight) {
            return "Cân theo " + unitName;
        }
        String capital =
                unitName.isEmpty() ? "" : unitName.substring(0, 1).toUpperCase(Locale.ROOT) + unitName.substring(1);
        return capital + content.map(declared -> " " + declared).orElse("");
    }

    private void tell(
            KnownProduct.@Nullable Pack pack, String name, Money price, Optional<NetContent> content, boolean active) {
        if (known == null) {
            return;
        }
        if (pack == null) {
            changes.add("quy cách mới “" + name + "”");
            return;
        }
        if (!pack.price().equals(price)) {
            changes.add("giá “" + name + "” từ " + pack.price() + " thành " + price);
        }
        if (content.isPresent() && !content.get().equals(pack.content())) {
            changes.add("lượng tịnh “" + name + "” thành " + content.get());
        }
        if (pack.active() != active) {
            changes.add((active ? "bán lại “" : "ngừng bán “") + name + "”");
        }
    }

    private void require(boolean holds, RawLine line, String sentence) {
        if (!holds) {
            complain(line, sentence);
        }
    }

    private void complain(RawLine line, String sentence) {
        wrong.computeIfAbsent(line.number(), any -> new ArrayList<>()).add(sentence);
    }
}
