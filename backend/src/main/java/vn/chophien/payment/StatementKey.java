package vn.chophien.payment;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.chophien.payment.statement.StatementRow;
import vn.chophien.shared.Folding;
import vn.chophien.shared.Sha256;

/**
 * By what a movement is known again, in whichever statement it stands: the bank's number where there is one. Without it
 * two movements may look alike in all that is told; the first and the second of a day are then two.
 */
final class StatementKey {

    private final String account;
    private final Map<String, Integer> seen = new HashMap<>();

    private StatementKey(String account) {
        this.account = account;
    }

    /** A key for each row, in their order. */
    static List<String> of(String account, List<StatementRow> rows) {
        StatementKey keys = new StatementKey(account);
        List<String> all = new ArrayList<>();
        rows.forEach(row -> all.add(keys.key(row)));
        return all;
    }

    private String key(StatementRow row) {
        String known = account + '|' + row.day() + '|' + row.dong() + '|';
        if (row.reference() != null) {
            return hash(known + "no|" + BankNumber.bare(row.reference()));
        }
        String looks = known + Folding.fold(row.words());
        return hash(looks + '|' + seen.merge(looks, 1, Integer::sum));
    }

    /** The same for the same file about the same account. */
    static String fingerprint(String account, byte[] file) {
        return Sha256.hex((account + '\n').getBytes(StandardCharsets.UTF_8), file);
    }

    private static String hash(String text) {
        return "SK" + Sha256.hex(text).substring(0, 30);
    }
}
