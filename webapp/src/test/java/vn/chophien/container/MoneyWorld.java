package vn.chophien.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.account.Actor;

/** One order, and what really happened to its money, counted apart from the market. The market's book has to agree. */
final class MoneyWorld {

    private static final List<String> HELD = List.of("BANK", "GATEWAY", "CASH", "CARRIER", "CARRIER_FEE");

    /** Where a message's money is. */
    enum Place {
        AT_ORDER,
        STRAY,
        GONE
    }

    private final Attempts attempts;
    private final String number;
    private final String token;
    private final long sellerId;
    private final String account;
    private final long total;
    private final Actor member;

    final Map<Long, Long> amounts = new LinkedHashMap<>();
    final Map<Long, Place> places = new LinkedHashMap<>();
    long cash;
    long out;
    long handedOver;

    MoneyWorld(
            Attempts attempts, String number, String token, long sellerId, String account, long total, Actor member) {
        this.attempts = attempts;
        this.number = number;
        this.token = token;
        this.sellerId = sellerId;
        this.account = account;
        this.total = total;
        this.member = member;
    }

    String number() {
        return number;
    }

    String token() {
        return token;
    }

    long sellerId() {
        return sellerId;
    }

    String account() {
        return account;
    }

    long total() {
        return total;
    }

    Actor member() {
        return member;
    }

    long paid() {
        return cash + sum(Place.AT_ORDER);
    }

    private long sum(Place place) {
        return amounts.entrySet().stream()
                .filter(message -> places.get(message.getKey()) == place)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    void check() {
        Map<String, Long> book = standing("subject = '" + number + "'");
        long held = HELD.stream()
                .mapToLong(account -> book.getOrDefault(account, 0L))
                .sum();
        long owes = book.getOrDefault("BUYER_OWES", 0L);
        long sales = -book.getOrDefault("SALES", 0L);
        long owed = -book.getOrDefault("REFUND_OWED", 0L);
        assertThat(held).as("held of %s", book).isEqualTo(paid() - out);
        assertThat(book.values().stream().mapToLong(Long::longValue).sum())
                .as("sum of %s", book)
                .isZero();
        assertThat(List.of(owes, sales, owed)).as("claims of %s", book).allMatch(dong -> dong >= 0);
        assertThat(book.getOrDefault("CARRIER", 0L) + book.getOrDefault("CASH", 0L))
                .as("cash of %s", book)
                .isEqualTo(cash - handedOver);
        checkByStatus(text("SELECT status FROM market_order WHERE number = '" + number + "'"), owes, sales, owed);
        checkStrays();
        checkRefunds();
        assertThat(number("SELECT COUNT(*) FROM (SELECT 1 FROM money_entry WHERE order_number = '" + number
                        + "' GROUP BY subject, seq HAVING SUM(amount) <> 0) x"))
                .as("postings that do not sum to zero")
                .isZero();
    }

    private void checkByStatus(String status, long owes, long sales, long owed) {
        switch (status) {
            case "CANCELLED", "RETURNED" -> {
                assertThat(owes).as("owes").isZero();
                assertThat(sales).as("sales").isZero();
                assertThat(owed).as("owed back").isEqualTo(paid() - out);
            }
            case "REFUNDED" -> assertThat(owes + sales + owed).as("left").isZero();
            default -> {
                boolean isSettled = number("SELECT COUNT(*) FROM payment WHERE order_number = '" + number
                                + "' AND status IN ('SETTLED', 'COD_COLLECTED')")
                        == 1;
                assertThat(owes).as("owes").isEqualTo(isSettled ? 0 : Math.max(0, total - paid()));
                assertThat(sales + owed).as("earned or owed back").isEqualTo(owes + paid() - out);
                assertThat(sales).as("sales").isLessThanOrEqualTo(total);
            }
        }
    }

    private void checkStrays() {
        long expected = sum(Place.STRAY);
        if (!amounts.isEmpty()) {
            String subjects = String.join(
                    ",", amounts.keySet().stream().map(id -> "'E" + id + "'").toList());
            Map<String, Long> stray = standing("subject IN (" + subjects + ")");
            assertThat(stray.getOrDefault("BANK", 0L)).as("stray").isEqualTo(expected);
            assertThat(stray.getOrDefault("UNMATCHED", 0L)).as("stray").isEqualTo(-expected);
        }
    }

    private void checkRefunds() {
        long promised = number("SELECT promised FROM payment WHERE order_number = '" + number + "'");
        assertThat(promised).as("promised").isLessThanOrEqualTo(paid());
        assertThat(number("SELECT COALESCE(SUM(amount), 0) FROM money_refund WHERE order_number = '" + number
                        + "' AND status NOT IN ('REFUSED', 'FAILED')"))
                .as("refunds")
                .isEqualTo(promised);
        assertThat(number("SELECT COALESCE(SUM(amount), 0) FROM money_refund WHERE order_number = '" + number
                        + "' AND sent_at IS NOT NULL"))
                .as("refunds that went out")
                .isEqualTo(out);
    }

    private Map<String, Long> standing(String where) {
        return attempts.inTransaction(em -> {
            Map<String, Long> found = new TreeMap<>();
            for (Object row : em.createNativeQuery(
                            "SELECT account, SUM(amount) FROM money_entry WHERE " + where + " GROUP BY account")
                    .getResultList()) {
                Object[] columns = (Object[]) row;
                found.put((String) columns[0], ((Number) columns[1]).longValue());
            }
            return found;
        });
    }

    long number(String sql) {
        return attempts.inTransaction(em -> ((Number) em.createNativeQuery(sql).getSingleResult()).longValue());
    }

    String text(String sql) {
        return attempts.inTransaction(em -> (String) em.createNativeQuery(sql).getSingleResult());
    }

    List<Long> numbers(String sql) {
        return attempts.inTransaction(em -> ((List<?>) em.createNativeQuery(sql).getResultList())
                .stream().map(number -> ((Number) number).longValue()).toList());
    }

    void change(String sql) {
        attempts.inTransaction(em -> em.createNativeQuery(sql).executeUpdate());
    }
}
