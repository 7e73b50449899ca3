package vn.chophien.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.chophien.shared.Round;
import vn.chophien.trace.seal.Hash;

/**
 * Brings the newest checkpoint to every witness and keeps what they sign: C2SP tlog-witness, {@code add-checkpoint}. A
 * witness that is away is asked again in the next round; one that refuses is written into the log of the server.
 */
@ApplicationScoped
class WitnessRound implements Round {

    private static final System.Logger LOG = System.getLogger(WitnessRound.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int CONFLICT = 409;

    @Inject
    LogWitnessing witnessing;

    @Inject
    Witnesses witnesses;

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    @Override
    public Duration pause() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        for (Witnesses.Known witness : witnesses.all()) {
            try {
                long known = witnessing.lastSeen(witness.key().name());
                Optional<Long> elsewhere = tell(witness, known);
                if (elsewhere.isPresent()) { // it remembers another size than we do, so it is told from there
                    tell(witness, elsewhere.get());
                }
            } catch (IOException away) {
                LOG.log(Level.WARNING, "Witness " + witness.key().name() + " cannot be reached: " + away.getMessage());
            }
        }
    }

    /** @return the size that the witness knows instead, if it answers that it knows another */
    private Optional<Long> tell(Witnesses.Known witness, long known) throws IOException {
        Optional<LogWitnessing.News> news = witnessing.news(known);
        if (news.isEmpty()) {
            return Optional.empty();
        }
        HttpResponse<String> answer = post(witness.address(), known, news.get());
        if (answer.statusCode() == CONFLICT) {
            String size = answer.body().strip();
            return size.matches("[0-9]{1,18}") ? Optional.of(Long.parseLong(size)) : Optional.empty();
        }
        keep(witness, news.get(), answer);
        return Optional.empty();
    }

    private void keep(Witnesses.Known witness, LogWitnessing.News news, HttpResponse<String> answer) {
        List<String> lines = answer.body().lines().toList();
        Optional<Instant> seen =
                answer.statusCode() == 200 ? witness.key().seen(news.signed().checkpoint(), lines) : Optional.empty();
        if (seen.isEmpty()) {
            LOG.log(
                    Level.WARNING,
                    "Witness {0} did not sign the log of {1} leaves: {2}",
                    witness.key().name(),
                    news.signed().checkpoint().size(),
                    answer.statusCode());
            return;
        }
        lines.stream()
                .filter(line -> witness.key()
                        .seen(news.signed().checkpoint(), List.of(line))
                        .isPresent())
                .findFirst()
                .ifPresent(line -> witnessing.keep(
                        news.signed().checkpoint().size(), witness.key().name(), line, seen.get()));
    }

    private HttpResponse<String> post(URI address, long known, LogWitnessing.News news) throws IOException {
        StringBuilder body = new StringBuilder("old " + known + "\n");
        for (Hash hash : news.proof().path()) {
            body.append(hash.base64()).append('\n');
        }
        body.append('\n').append(news.signed().note());
        HttpRequest request = HttpRequest.newBuilder(URI.create(address + "/add-checkpoint"))
                .timeout(PATIENCE)
                .header("Content-Type", "text/plain; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString()))
                .build();
        try {
            return client.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
