package vn.chophien.lot.export;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.Actor;
import vn.chophien.lot.LotPageView;
import vn.chophien.lot.LotService;
import vn.chophien.shared.InvalidInput;
import vn.chophien.trace.key.LotToken;

/** Lots of a period as records for others. Staff may take all of them, a seller their own. */
@ApplicationScoped
@Transactional
public class LotExportService {

    /** A file that people can still open; a longer period is taken in parts. */
    private static final int MOST_LOTS = 5000;
    /** Sheets that are drawn in memory, one after another. */
    public static final int MOST_PASSPORTS = 300;

    @Inject
    LotService lots;

    @Inject
    ExportRepository made;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /**
     * Lots made in a period.
     *
     * @param sellerId null for all
     * @param from first day
     * @param to last day
     */
    public record Period(@Nullable Long sellerId, LocalDate from, LocalDate to) {}

    public List<TracePortal> portals() {
        return Arrays.asList(KeyedPortal.values());
    }

    public Optional<TracePortal> portal(String code) {
        return portals().stream().filter(portal -> portal.code().equals(code)).findFirst();
    }

    /** How many lots a period has, so that nobody waits for an empty file. */
    public long count(Period period, Actor actor) {
        requireSight(period, actor);
        return made.count(period);
    }

    /** The lots of a period by their tokens, the oldest first. */
    public List<String> tokens(Period period, Actor actor) {
        requireSight(period, actor);
        return made.tokens(period);
    }

    public List<TraceRecord> records(Period period, Actor actor) {
        return pages(period, actor, MOST_LOTS, page -> TraceRecord.of(page, baseUrl));
    }

    public List<KdeRow> keyDataElements(Period period, Actor actor) {
        return pages(period, actor, MOST_LOTS, page -> new KdeRows(page, baseUrl).rows()).stream()
                .flatMap(List::stream)
                .toList();
    }

    /** Each lot of a period as its page tells of it, made into something smaller at once. */
    public <T> List<T> passports(Period period, Actor actor, Function<LotPageView, T> told) {
        return pages(period, actor, MOST_PASSPORTS, told);
    }

    /** What everybody may take of one lot. */
    public Optional<TraceRecord> record(LotToken token) {
        return lots.page(token).map(page -> TraceRecord.of(page, baseUrl));
    }

    private <T> List<T> pages(Period period, Actor actor, int most, Function<LotPageView, T> told) {
        requireSight(period, actor);
        if (made.count(period) > most) {
            throw InvalidInput.of("tu", "Khoảng ngày này có hơn " + most + " lô. Bạn hãy chia thành nhiều khoảng.");
        }
        return made.tokens(period).stream()
                .map(token -> lots.page(new LotToken(token)).map(told).orElse(null))
                .filter(Objects::nonNull)
                .toList();
    }

    private static void requireSight(Period period, Actor actor) {
        if (period.from().isAfter(period.to())) {
            throw InvalidInput.of("den", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        if (period.sellerId() == null) {
            actor.requireStaff();
        } else {
            actor.requireSight(period.sellerId());
        }
    }
}
