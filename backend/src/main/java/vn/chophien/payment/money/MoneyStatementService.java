package vn.chophien.payment.money;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.account.Actor;
import vn.chophien.account.SellerRight;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Surveys;
import vn.chophien.shared.Times;

/** The money book as people read it. */
@ApplicationScoped
@Transactional
public class MoneyStatementService {

    private static final int MOST_ENTRIES = 60_000;

    @Inject
    MoneyStatementRepository entries;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.survey.kept", defaultValue = "PT1M")
    Duration kept;

    private final Surveys<String, MoneyHealth> surveys = new Surveys<>();

    /** Of days by the calendar of this country, both of them inside. */
    public MoneyStatement ofSeller(long sellerId, LocalDate from, LocalDate to, Actor actor) {
        actor.requireSight(sellerId, SellerRight.MONEY);
        if (to.isBefore(from)) {
            throw InvalidInput.of("den", "Ngày cuối phải sau ngày đầu.");
        }
        List<MoneyStatement.Line> lines = entries.lines(
                sellerId,
                from.atStartOfDay(Times.ZONE).toInstant(),
                to.plusDays(1).atStartOfDay(Times.ZONE).toInstant(),
                MOST_ENTRIES);
        boolean isCut = lines.stream().mapToInt(line -> line.changes().size()).sum() >= MOST_ENTRIES;
        return new MoneyStatement(
                entries.before(sellerId, from.atStartOfDay(Times.ZONE).toInstant()), lines, isCut);
    }

    public Surveys.Survey<MoneyHealth> health(Actor actor) {
        actor.requireStaff();
        return surveys.of("health", clock.instant(), kept, all -> health());
    }

    private MoneyHealth health() {
        Map<MoneyAccount, BigDecimal> standing = entries.all();
        return new MoneyHealth(
                standing,
                standing.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                entries.unbalanced(),
                entries.wrongSigned(),
                entries.unwritten(),
                entries.overpromised(),
                entries.corrected(clock.instant().minus(Duration.ofDays(30))));
    }
}
