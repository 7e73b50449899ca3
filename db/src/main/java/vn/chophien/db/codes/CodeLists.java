package vn.chophien.db.codes;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.chophien.db.BatchInsert;
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
        BatchInsert provinces =
                new BatchInsert(connection, "province", "code", "name", "full_name").refreshing("name", "full_name");
        BatchInsert communes = new BatchInsert(
                        connection, "commune", "code", "province_code", "name", "full_name", "latitude", "longitude")
                .refreshing("province_code", "name", "full_name", "latitude", "longitude");
        List<String> lines = lines("places-2025.txt");
        for (String line : lines) {
            Matcher province = match(PROVINCE, line);
            String name = province.group(3);
            provinces.add(province.group(1), name, kindOfProvince(province.group(2)) + " " + name);
        }
        provinces.send(); // before the communes, which point to them
        for (String line : lines) {
            Matcher province = match(PROVINCE, line);
            for (String part : province.group(4).split("; ", -1)) {
                Matcher commune = match(COMMUNE, part);
                String name = commune.group(3);
                communes.add(
                        commune.group(1),
                        province.group(1),
                        name,
                        kindOfCommune(commune.group(2)) + " " + name,
                        new BigDecimal(commune.group(4)),
                        new BigDecimal(commune.group(5)));
            }
        }
        communes.send();
    }

    private static void loadCategories(Connection connection) throws SQLException {
        BatchInsert categories = new BatchInsert(connection, "category", "slug", "name", "picture", "position")
                .refreshing("name", "picture", "position");
        int position = 0;
        for (String line : lines("categories.txt")) {
            String[] cells = line.split("\\|", -1);
            categories.add(cells[0].strip(), cells[1].strip(), cells[2].strip(), ++position);
        }
        categories.send();
    }

    private static String kindOfProvince(String letter) {
        return letter.equals("c") ? "Thành phố" : "Tỉnh";
    }

    private static String kindOfCommune(String letter) {
        return switch (letter) {
            case "p" -> "Phường";
            case "d" -> "Đặc khu";
            default -> "Xã";
        };
    }

    private static Matcher match(Pattern pattern, String text) {
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
