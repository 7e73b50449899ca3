package vn.chophien.lot.export;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One critical tracking event with its key data elements, as a row of a sheet: who, what, where, when, why.
 *
 * @param event the tracking event in the words of the field, such as {@code Thu hoạch}
 */
public record KdeRow(
        String event,
        String lotCode,
        String lotCodeSource,
        String product,
        @Nullable String variety,
        @Nullable String quantityKg,
        String place,
        String day,
        @Nullable String farm,
        @Nullable String field,
        @Nullable String harvestedOn,
        String actor,
        @Nullable String usedLots,
        @Nullable String previousSource,
        @Nullable String nextRecipient,
        @Nullable String document,
        @Nullable String content) {

    /** The heads of the columns, in the order of {@link #cells}. */
    public static final List<String> COLUMNS = List.of(
            "Sự kiện",
            "Mã truy xuất của lô",
            "Nơi cấp mã lô",
            "Tên hàng",
            "Giống",
            "Khối lượng (kg)",
            "Nơi thực hiện",
            "Ngày",
            "Nơi thu hoạch",
            "Vùng trồng hoặc mã số",
            "Ngày thu hoạch",
            "Người khai",
            "Lô đã dùng và khối lượng (kg)",
            "Nhận từ",
            "Giao cho",
            "Chứng từ",
            "Lượng tịnh một gói");

    public List<String> cells() {
        return Stream.of(
                        event,
                        lotCode,
                        lotCodeSource,
                        product,
                        variety,
                        quantityKg,
                        place,
                        day,
                        farm,
                        field,
                        harvestedOn,
                        actor,
                        usedLots,
                        previousSource,
                        nextRecipient,
                        document,
                        content)
                .map(cell -> cell == null ? "" : cell)
                .toList();
    }
}
