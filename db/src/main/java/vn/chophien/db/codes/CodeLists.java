package vn.chophien.db.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.db.Transaction;

/** Brings the code lists of this program into the database. Safe to run at every start. */
public final class CodeLists {
    private static final Pattern PROVINCE = Pattern.compile("(\\d{2}) ([ct]) ([^:]+): (.+)");
    private static final Pattern COMMUNE = Pattern.compile("(\\d{5}) ([xpd]) (.+) (-?\\d+\\.\\d+) (-?\\d+\\.\\d+)");

    private CodeLists() {}

    public static void load(Connection connection) throws SQLException {
        Transaction.run(connection, () -> {
            loadPlaces(connection);
            loadCategories(connection);
        });
    }

    private static void loadPlaces(Connection connection) throws SQLException {
        ChangedRows provinces = new ChangedRows(connection, "province", "code", "name", "full_name");
        ChangedRows communes = new ChangedRows(
                connection, "commune", "code", "province_code", "name", "full_name", "latitude", "longitude");
        communes.after(provinces);
        for (String line : lines("places-2025.txt")) {
            Matcher province = match(PROVINCE, line);
            String name = province.group(3);
            provinces.add(province.group(1), name, kindOfProvince(province.group(2)) + " " + name);
            for (String part : province.group(4).split("; ", -1)) {
                Matcher commune = match(COMMUNE, part);
                String communeName = commune.group(3);
                communes.add(
                        commune.group(1),
                        province.group(1),
                        communeName,
                        kindOfCommune(commune.group(2)) + " " + communeName,
                        commune.group(4),
                        commune.group(5));
            }
        }
        provinces.send();
        communes.send();
        loadFormerCommunes(connection);
    }

    private static void loadFormerCommunes(Connection connection) throws SQLException {
        ChangedRows rows =
                new ChangedRows(connection, "former_commune", "code", "commune_code", "name", "district", "province");
        FormerCommunes former = new FormerCommunes(rows);
        for (String line : lines("former-communes.txt")) {
            former.add(line);
        }
        rows.send();
    }

    private static void loadCategories(Connection connection) throws SQLException {
        ChangedRows categories = new ChangedRows(connection, "category", "slug", "name", "picture", "position");
        int position = 0;
        for (String line : lines("categories.txt")) {
            String[] cells = line.split("\\|", -1);
            categories.add(cells[0].strip(), cells[1].strip(), cells[2].strip(), String.valueOf(++position));
        }
        categories.send();
    }

    static String kindOfProvince(String letter) {
        return letter.equals("c") ? "Thành phố" : "Tỉnh";
    }

    private static String kindOfCommune(String letter) {
        return switch (letter) {
            case "p" -> "Phường";
            case "d" -> "Đặc khu";
            default -> "Xã";
        };
    }

    static Matcher match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalStateException("Not a line of a code list: " + text);
        }
        return matcher;
    }

    private static List<String> lines(String resource) {
        InputStream file = CodeLists.class.getResourceAsStream(resource);
        if (file == null) {
            throw new IllegalStateException("The code list " + resource + " is missing from the program");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
