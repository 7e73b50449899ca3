package vn.chophien.db.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.db.Rows;

/** Every word that the demo world shows to somebody. */
@ExtendWith(LoadedWorld.class)
class DemoTextIT {
    private static final Pattern LEFTOVER =
            Pattern.compile("\\$\\{|\\{\\{|%s|%d|\\bnull\\b|TODO|FIXME|lorem|xxx|noData|\\?\\?|\uFFFD");
    private static final Pattern BOAST =
            Pattern.compile("ngon nhất|tốt nhất|số một|số 1 |duy nhất|chữa khỏi|đặc trị|thần dược|tốt cho sức khỏe");

    @Test
    void isNfcWithoutLeftoversOrBoasts(Rows rows) throws SQLException {
        for (String column : rows.texts("""
                SELECT CONCAT(table_name, '.', column_name) FROM information_schema.columns
                WHERE table_schema = DATABASE() AND data_type IN ('varchar', 'text', 'mediumtext')
                AND table_name NOT LIKE 'flyway%' AND column_name <> 'raw' -- what a bank sent
                AND table_name <> 'listing_word' -- the very words that are asked about
                AND (table_name <> 'former_commune' OR column_name <> 'name') -- empty for a district without communes
                """)) {
            String[] names = column.split("\\.", 2);
            String query = "SELECT `%s` FROM `%s` WHERE `%s` IS NOT NULL".formatted(names[1], names[0], names[1]);
            assertThat(rows.texts(query))
                    .filteredOn(text -> !fit(text))
                    .as(column)
                    .isEmpty();
        }
    }

    private static boolean fit(String text) {
        return Normalizer.isNormalized(text, Normalizer.Form.NFC)
                && text.equals(text.strip())
                && !text.isEmpty()
                && !LEFTOVER.matcher(text).find()
                && !BOAST.matcher(text).find();
    }
}
