package vn.chophien.site;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The columns that every diary line has, named here and nowhere else in the market; what only some kinds of work say is in
 * {@link DiaryField}. The name in the seal never changes: whoever verifies an old line computes it again.
 */
enum DiaryColumn {
    ID("id"),
    SEASON_ID("season_id"),
    CLIENT_ID("client_id"),
    KIND("kind"),
    OCCURRED_AT("occurred_at"),
    CAPTURED_AT("captured_at"),
    RECEIVED_AT("received_at"),
    PERFORMER("performer", "performer"),
    MATERIAL("material", "material"),
    ACTIVE_INGREDIENT("active_ingredient", "activeIngredient"),
    TARGET("target", "target"),
    AMOUNT("amount", "amount"),
    PHI_DAYS("phi_days", "waitDays"),
    HARVEST_GRAMS("harvest_grams", "grams"),
    NOTE("note", "note"),
    ENTERED_BY("entered_by"), // the seal holds only a commitment to it
    CORRECTS_ID("corrects_id"),
    CORRECTION_REASON("correction_reason", "correctionReason"),
    SOURCE("source", "source"),
    LISTED("listed", "listed"),
    OVERRIDE_REASON("override_reason", "overrideReason"),
    WITHDRAWS("withdraws", "withdraws"),
    AMOUNT_UNIT("amount_unit", "amountUnit"),
    AMOUNT_THOUSANDTH("amount_thousandth", "amountThousandth"),
    AMOUNT_PIECES("amount_pieces", "amountPieces"),
    AMOUNT_GRAMS("amount_grams", "amountGrams"),
    DEVICE_ID("device_id"), // says who carried which phone
    DEVICE_SENT_AT("device_sent_at"),
    CLOCK_SKEW("clock_skew_ms", "clockSkewMs"),
    BODY_HASH("body_hash");

    private final String column;
    private final @Nullable String sealed;

    DiaryColumn(String column) {
        this(column, null);
    }

    DiaryColumn(String column, @Nullable String sealed) {
        this.column = column;
        this.sealed = sealed;
    }

    String column() {
        return column;
    }

    /** What a query reads of a line: these columns, then those of the fields. */
    static List<String> all() {
        return Stream.concat(
                        Arrays.stream(values()).map(DiaryColumn::column),
                        Arrays.stream(DiaryField.values()).map(DiaryField::column))
                .toList();
    }

    /** Columns by the name that they have in the seal; those that go into it as text. */
    static Map<String, String> sealed() {
        Map<String, String> columns = new LinkedHashMap<>();
        for (DiaryColumn one : values()) {
            if (one.sealed != null) {
                columns.put(one.sealed, one.column);
            }
        }
        for (DiaryField field : DiaryField.values()) {
            columns.put(field.wireName(), field.column());
        }
        return columns;
    }
}
