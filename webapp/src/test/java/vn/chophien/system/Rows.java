package vn.chophien.system;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Rows of which a test names only what matters to it; what else the table wants is filled in by its columns' types. */
final class Rows {

    private final Goods goods;

    Rows(Goods goods) {
        this.goods = goods;
    }

    /** @return its id, or 0 where the table does not count them */
    long add(String table, Object... namesAndValues) {
        Map<String, Object> row = new LinkedHashMap<>();
        wanted(table).forEach(column -> row.put(column[0], filler(column)));
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        String places = String.join(", ", row.keySet().stream().map(name -> "?").toList());
        return goods.insert(
                "INSERT INTO " + table + " (" + String.join(", ", row.keySet()) + ") VALUES (" + places + ")",
                row.values().toArray());
    }

    private List<String[]> wanted(String table) {
        return goods
                .texts("SELECT CONCAT_WS(' ', column_name, data_type, COALESCE(character_maximum_length, 0))"
                        + " FROM information_schema.columns WHERE table_schema = DATABASE() AND table_name = '" + table
                        + "' AND is_nullable = 'NO' AND column_default IS NULL AND extra NOT LIKE '%auto_increment%'"
                        + " AND extra NOT LIKE '%GENERATED%' ORDER BY ordinal_position")
                .stream()
                .map(column -> column.split(" "))
                .toList();
    }

    private static Object filler(String... column) {
        String text = UUID.randomUUID().toString().replace("-", "");
        return switch (column[1]) {
            case "varchar", "char", "text", "mediumtext" ->
                text.substring(0, Math.min(text.length(), Integer.parseInt(column[2])));
            case "binary", "varbinary", "blob", "mediumblob" ->
                text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            case "date" -> LocalDate.now(ZoneOffset.UTC).toString();
            case "datetime" -> Instant.now().toString().substring(0, 19).replace('T', ' ');
            default -> 1;
        };
    }
}
