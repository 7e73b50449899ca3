package vn.chophien.payment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.chophien.account.Actor;
import vn.chophien.audit.AuditLog;
import vn.chophien.payment.BankStatementRepository.Kept;
import vn.chophien.payment.statement.ReadStatement;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.NotFound;
import vn.chophien.shared.Retried;

/** The steps of taking in a statement, each a transaction of its own. */
@ApplicationScoped
@Retried
@Transactional
class StatementKeepingService {

    private static final int MOST_SHOWN = 50;

    @Inject
    BankStatementRepository statements;

    @Inject
    StatementFactsRepository facts;

    @Inject
    PaymentRepository payments;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    long keep(String account, byte[] file, ReadStatement read, Actor actor) {
        if (!facts.isKnown(account)) {
            throw InvalidInput.of(
                    "tai-khoan", "Không người bán nào trong chợ nhận tiền vào tài khoản " + account + ".");
        }
        return statements.add(account, StatementKey.fingerprint(account, file), read, actor.name(), clock.instant());
    }

    List<BankStatement> newest() {
        return statements.newest(MOST_SHOWN);
    }

    /** One that is not counted is compared with what is known now. */
    BankStatement judged(long id) {
        BankStatement statement = statements.find(id).orElseThrow(() -> new NotFound("statement", id));
        List<Kept> lines = statements.lines(id);
        StatementForecast forecast = forecast(statement, lines);
        return statement.with(lines.stream()
                .map(line -> line.counted() == null ? forecast.line(line.row(), line.key()) : line.counted())
                .toList());
    }

    private StatementForecast forecast(BankStatement statement, List<Kept> lines) {
        List<Kept> incoming = statement.isCounted() ? List.of() : incoming(lines);
        Set<Long> amounts = incoming.stream().map(line -> line.row().dong()).collect(Collectors.toSet());
        Set<String> numbers = incoming.stream()
                .map(line -> StatementTransfers.transfer(statement.account(), line.row())
                        .orderNumber())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new StatementForecast(
                statement.account(),
                facts.known(keys(incoming)),
                facts.told(statement.account(), amounts),
                facts.expected(numbers));
    }

    /**
     * Stores every line about money that came as a message, once. Rows are written in the order of their keys, so that two
     * statements with the same lines do not wait for each other.
     *
     * @return the messages to conclude from; none for whoever comes second
     */
    List<Long> count(long id, Actor actor) {
        BankStatement statement = statements.find(id).orElseThrow(() -> new NotFound("statement", id));
        Instant now = clock.instant();
        if (!statements.count(id, actor.name(), now)) {
            return List.of();
        }
        List<Kept> lines = incoming(statements.lines(id));
        Set<String> known = new HashSet<>(facts.known(keys(lines)));
        List<Long> stored = new ArrayList<>();
        for (Kept line : lines.stream()
                .sorted(Comparator.comparing(Kept::key).thenComparing(Kept::id))
                .toList()) {
            String key = Objects.requireNonNull(line.key());
            long event = payments.store(StatementTransfers.message(statement, line.row(), key), now);
            boolean isNew = known.add(key);
            statements.link(line.id(), event, !isNew);
            if (isNew) {
                stored.add(event);
            }
        }
        audit.record(actor, "statement.count", "bank_statement", id, null, statement.account(), null);
        return stored.stream().sorted().toList();
    }

    private static List<Kept> incoming(List<Kept> lines) {
        return lines.stream()
                .filter(line -> line.key() != null && line.row().dong() > 0)
                .toList();
    }

    private static List<String> keys(List<Kept> lines) {
        return lines.stream().map(Kept::key).filter(Objects::nonNull).toList();
    }
}
