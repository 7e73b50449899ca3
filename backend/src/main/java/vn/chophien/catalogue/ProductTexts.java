package vn.chophien.catalogue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.InvalidInput;

/** What a seller writes about a product, and may rewrite. */
public record ProductTexts(
        String name,
        String summary,
        String description,
        @Nullable String ingredients,
        @Nullable String usage,
        @Nullable String storage,
        String origin,
        @Nullable String standards) {

    static final int LONGEST_DESCRIPTION = 5000;

    /** Complains by field name; the lengths are those of the columns. */
    public void check(InvalidInput.Collector found) {
        require(found, name, 3, 160, "name", "Tên sản phẩm");
        require(found, summary, 10, 300, "summary", "Lời giới thiệu ngắn");
        require(found, description, 10, LONGEST_DESCRIPTION, "description", "Mô tả");
        require(found, origin, 3, 160, "origin", "Xuất xứ");
        limit(found, ingredients, 500, "ingredients", "Thành phần");
        limit(found, usage, 500, "usage", "Cách dùng");
        limit(found, storage, 300, "storage", "Cách bảo quản");
        limit(found, standards, 300, "standards", "Tiêu chuẩn");
    }

    /** What reads differently in those, field by field. */
    public List<TextDifference> changesTo(ProductTexts now) {
        return Stream.of(
                        new TextDifference("Tên", name, now.name),
                        new TextDifference("Giới thiệu", summary, now.summary),
                        new TextDifference("Mô tả", description, now.description),
                        new TextDifference("Thành phần", orEmpty(ingredients), orEmpty(now.ingredients)),
                        new TextDifference("Cách dùng", orEmpty(usage), orEmpty(now.usage)),
                        new TextDifference("Bảo quản", orEmpty(storage), orEmpty(now.storage)),
                        new TextDifference("Xuất xứ", origin, now.origin),
                        new TextDifference("Tiêu chuẩn", orEmpty(standards), orEmpty(now.standards)))
                .filter(difference -> !difference.before().equals(difference.after()))
                .toList();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** For the audit log: every field, named. */
    public String inWords() {
        return Stream.of(
                        "Tên: " + name,
                        "Giới thiệu: " + summary,
                        "Xuất xứ: " + origin,
                        said("Thành phần", ingredients),
                        said("Cách dùng", usage),
                        said("Bảo quản", storage),
                        said("Tiêu chuẩn", standards),
                        "Mô tả: " + description)
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String said(String label, @Nullable String text) {
        return text == null ? "" : label + ": " + text;
    }

    private static void require(
            InvalidInput.Collector found, String text, int least, int most, String field, String label) {
        found.require(text.length() >= least, field, label + " cần ít nhất " + least + " ký tự.");
        limit(found, text, most, field, label);
    }

    private static void limit(
            InvalidInput.Collector found, @Nullable String text, int most, String field, String label) {
        found.require(
                text == null || text.length() <= most, field, label + " dài quá. Hãy viết trong " + most + " ký tự.");
    }
}
