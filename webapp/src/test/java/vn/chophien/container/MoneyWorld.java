package vn.chophien.container;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManager;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.chophien.account.Actor;

/** One order, and what really happened to its money, counted apart from the market. The market's book has to agree. */
final class MoneyWorld {

    private static final List<String> HELD = List.of("BANK", "GATEWAY", "CASH", "CARRIER", "CARRIER_FEE");

    private static final String BESIDE = """
            SELECT o.status, p.status, p.promised,
                   (SELECT COALESCE(SUM(amount), 0) FROM money_refund r WHERE r.order_number = o.number
                       AND r.status NOT IN ('REFUSED', 'FAILED')),
                   (SELECT COALESCE(SUM(amount), 0) FROM money_refund r WHERE r.order_number = o.number
                       AND r.sent_at IS NOT NULL),
                   (SELECT COUNT(*) FROM (SELECT 1 FROM money_entry WHERE subject = '%s' GROUP BY seq
                       HAVING SUM(amount) <> 0) x),
                   (SELECT COALESCE(SUM(amount), 0) FROM money_entry m WHERE m.account = 'BANK' AND m.subject IN (%s)),
                   (SELECT COALESCE(SUM(amount), 0) FROM money_entry m WHERE m.account = 'UNMATCHED'
                       AND m.subject IN (%s))
            FROM market_order o JOIN payment p ON p.order_number = o.number WHERE o.number = '%s'
            """;

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
    String status = "";

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

    /** Everything at once: the book of this order, of its strays, and what the rows beside it say. */
    void check() {
        Map<String, Long> book = new TreeMap<>();
        Object[] beside = attempts.inTransaction(em -> {
            book.putAll(standing(em, "subject = '" + number + "'"));
            return (Object[]) em.createNativeQuery(BESIDE.formatted(number, strays(), strays(), number))
                    .getSingleResult();
        });
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
        assertThat(number(beside[2])).as("promised").isBetween(out, paid());
        assertThat(number(beside[3])).as("refunds").isEqualTo(number(beside[2]));
        assertThat(number(beside[4])).as("refunds that went out").isEqualTo(out);
        assertThat(number(beside[5])).as("postings that do not sum to zero").isZero();
        assertThat(number(beside[6])).as("stray money").isEqualTo(sum(Place.STRAY));
        assertThat(number(beside[7])).as("stray money is owed").isEqualTo(-sum(Place.STRAY));
        status = (String) beside[0];
        checkByStatus((String) beside[1], owes, sales, owed);
    }

    private String strays() {
        return amounts.isEmpty()
                ? "''"
                : String.join(
                        ",",
                        amounts.keySet().stream().map(id -> "'E" + id + "'").toList());
    }

    private void checkByStatus(String payment, long owes, long sales, long owed) {
        switch (status) {
            case "CANCELLED", "RETURNED", "REFUNDED" -> {
                assertThat(owes).as("owes").isZero();
                assertThat(sales).as("sales").isZero();
                assertThat(owed).as("owed back").isEqualTo(paid() - out);
            }
            default -> {
                boolean isSettled = payment.equals("SETTLED") || payment.equals("COD_COLLECTED");
                assertThat(owes).as("owes").isEqualTo(isSettled ? 0 : Math.max(0, total - paid()));
                assertThat(sales + owed).as("earned or owed back").isEqualTo(owes + paid() - out);
                assertThat(sales).as("sales").isLessThanOrEqualTo(total);
            }
        }
    }

    private static long number(Object column) {
        return ((Number) column).longValue();
    }

    private static Map<String, Long> standing(EntityManager em, String where) {
        Map<String, Long> found = new TreeMap<>();
        for (Object row : em.createNativeQuery(
                        "SELECT account, SUM(amount) FROM money_entry WHERE " + where + " GROUP BY account")
                .getResultList()) {
            Object[] columns = (Object[]) row;
            found.put((String) columns[0], number(columns[1]));
        }
        return found;
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
