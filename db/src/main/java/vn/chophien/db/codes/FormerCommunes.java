package vn.chophien.db.codes;

import java.sql.SQLException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads lines of {@code former-communes.txt}, whose form is told at its top, into rows. */
final class FormerCommunes {
    private static final Pattern DISTRICT = Pattern.compile("([ct]) ([^|]+) \\| ([hqcs]) ([^:]+): (.+)");
    private static final Pattern COMMUNE = Pattern.compile("(\\d{5}) ([xpt]) (.+?)((?: \\d{5})+)");
    private static final Pattern WHOLE_DISTRICT = Pattern.compile("= (\\d{5})");

    private final ChangedRows rows;

    FormerCommunes(ChangedRows rows) {
        this.rows = rows;
    }

    void add(String line) throws SQLException {
        Matcher found = CodeLists.match(DISTRICT, line);
        String province = CodeLists.kindOfProvince(found.group(1)) + " " + found.group(2);
        String district = kindOfDistrict(found.group(3)) + " " + found.group(4);
        for (String part : found.group(5).split("; ", -1)) {
            Matcher whole = WHOLE_DISTRICT.matcher(part);
            if (whole.matches()) {
                rows.add("h" + whole.group(1), whole.group(1), "", district, province);
                continue;
            }
            Matcher commune = CodeLists.match(COMMUNE, part);
            String name = kindOfCommune(commune.group(2)) + " " + commune.group(3);
            for (String now : commune.group(4).strip().split(" ", -1)) {
                rows.add(commune.group(1), now, name, district, province);
            }
        }
    }

    private static String kindOfDistrict(String letter) {
        return switch (letter) {
            case "q" -> "Quận";
            case "c" -> "Thành phố";
            case "s" -> "Thị xã";
            default -> "Huyện";
        };
    }

    private static String kindOfCommune(String letter) {
        return switch (letter) {
            case "p" -> "Phường";
            case "t" -> "Thị trấn";
            default -> "Xã";
        };
    }
}
