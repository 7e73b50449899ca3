package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.ServerSecrets;

/** Answers the questions of partners about events, ours and theirs. */
@ApplicationScoped
@Transactional
public class EventQueryService {

    private static final Duration TOKEN_LIFE = Duration.ofHours(24);
    private static final int ALL = -1;

    @Inject
    EventQueryRepository events;

    @Inject
    ServerSecrets secrets;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "chophien.base-url", defaultValue = "http://localhost:8080")
    String baseUrl;

    /**
     * One page of an answer.
     *
     * @param document an EPCISQueryDocument
     * @param count events in it
     * @param nextPageToken null on the last page
     * @param expires when that token does
     */
    public record Answer(
            String document, int count, @Nullable String nextPageToken, Instant expires) {}

    /**
     * Answers a question.
     *
     * @param parameters as they came in the address, by name
     * @throws EpcisFailure for a parameter that is not known or cannot be read, and for more events than were wanted
     */
    public Answer ask(Map<String, List<String>> parameters, EpcFormat format, Partner partner) {
        MarketNames names = new MarketNames(baseUrl);
        EventQuery query = EventQueryReader.read(parameters, names.namespaces());
        Instant now = clock.instant();
        byte[] secret = secrets.named("epcis-page-token");
        String question = partner.keyId() + query.text();
        PageToken after = query.pageToken() == null ? null : PageToken.read(query.pageToken(), secret, question, now);
        Integer most = query.maxCount();
        if (most != null && events.hasMoreThan(most, query, partner.sellerId())) {
            throw EpcisFailure.of(EpcisProblem.QUERY_TOO_LARGE, "Có nhiều hơn " + most + " sự kiện. Hãy hỏi hẹp hơn.");
        }
        int left = left(query, after);
        int wanted = left == ALL ? query.perPage() : Math.min(query.perPage(), left);
        List<EventQueryRepository.Found> found = events.page(query, partner.sellerId(), after, wanted + 1);
        List<EventQueryRepository.Found> page = found.subList(0, Math.min(wanted, found.size()));
        boolean more = found.size() > wanted && (left == ALL || left > wanted);
        Instant expires = now.plus(TOKEN_LIFE);
        String next = null;
        if (more) {
            EventQueryRepository.Found last = page.get(page.size() - 1);
            next = new PageToken(last.time(), last.row(), left == ALL ? ALL : left - wanted, expires)
                    .signed(secret, question);
        }
        List<String> texts =
                page.stream().map(event -> format.written(event.body())).toList();
        return new Answer(names.frame().queryDocument(now, texts), page.size(), next, expires);
    }

    private static int left(EventQuery query, @Nullable PageToken after) {
        if (after != null) {
            return after.left();
        }
        Integer limit = query.countLimit();
        return limit == null ? ALL : limit;
    }
}
