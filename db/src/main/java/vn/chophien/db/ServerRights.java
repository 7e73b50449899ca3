package vn.chophien.db;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the web server's database user may do: read and add everywhere, change and remove only where the market's rules
 * change and remove things. History is not among them, so that not even a hole in the server lets anybody rewrite it.
 */
final class ServerRights {

    /** Tables that are only ever added to. */
    static final Set<String> ADD_ONLY = Set.of(
            "audit_entry",
            "audit_seal",
            "audit_seal_row",
            "complaint_event",
            "complaint_photo",
            "consent_event",
            "diary_entry",
            "diary_evidence",
            "diary_photo",
            "gs1_party_gln",
            "inspection_draw",
            "inspection_draw_lot",
            "inspection_reason",
            "inspection_visit",
            "log_checkpoint",
            "log_cosignature",
            "log_leaf",
            "log_node",
            "log_subject",
            "lot_sample",
            "lot_step",
            "lot_test",
            "market_setting",
            "message_template",
            "money_entry",
            "order_invoice_file",
            "order_receipt",
            "return_event",
            "return_line",
            "return_photo",
            "return_sorted",
            "review_change",
            "seller_dossier_ask",
            "seller_dossier_event",
            "seller_member_past",
            "site_code_status",
            "site_plot",
            "stall_money",
            "tax_row");

    /**
     * Columns of those tables that hold personal data under the seal: the one thing that may be done to them is to put the
     * neutral text there, which the triggers of the tables see to.
     */
    static final Map<String, String> ERASABLE = Map.of(
            "diary_entry",
            "entered_by",
            "diary_evidence",
            "sheet_photo, place, voice",
            "lot_sample",
            "note, place, taken_by");

    /** Tables whose rows come and may go, but are never changed: a picture's name is its content. */
    static final Set<String> UNCHANGED = Set.of("picture", "picture_middle", "picture_print");

    private static final String HISTORY_OF_SCHEMA = "flyway_schema_history";

    private ServerRights() {}

    /** Gives {@code user} its rights on every table; done after each migration, since a new table has none. */
    static void grant(Database owned, String user) throws SQLException {
        try (Connection connection = owned.connect();
                Statement statement = connection.createStatement()) {
            Map<String, String> rights = new TreeMap<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT table_name, table_type FROM information_schema.tables WHERE table_schema = DATABASE()")) {
                while (row.next()) {
                    String table = row.getString(1);
                    rights.put(table, row.getString(2).equals("VIEW") ? "SELECT" : rights(table));
                }
            }
            for (Map.Entry<String, String> right : rights.entrySet()) {
                statement.execute(
                        "GRANT " + right.getValue() + " ON `" + right.getKey() + "` TO '" + user + "'@'127.0.0.1'");
            }
        }
    }

    private static String rights(String table) {
        if (table.equals(HISTORY_OF_SCHEMA)) {
            return "SELECT";
        }
        if (UNCHANGED.contains(table)) {
            return "SELECT, INSERT, DELETE";
        }
        if (!ADD_ONLY.contains(table)) {
            return "SELECT, INSERT, UPDATE, DELETE";
        }
        String erasable = ERASABLE.get(table);
        return erasable == null ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE (" + erasable + ")";
    }
}
