package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.chophien.shared.Retried;
import vn.chophien.trace.epcis.Events;
import vn.chophien.trace.epcis.Namespaces;
import vn.chophien.trace.epcis.Violation;
import vn.chophien.trace.json.Json;

/**
 * Works through documents that were sent, one a transaction. An event that we have already, with the same content, is no
 * error: whoever is not sure whether a document arrived sends it again.
 */
@ApplicationScoped
@Retried
@Transactional
public class CaptureJobs {

    @Inject
    CaptureRepository captures;

    @Inject
    EventIntake intake;

    @Inject
    Clock clock;

    /** Takes back everything of a document of which something was wrong. */
    static final class Undone extends RuntimeException {
        private final long captureRow;
        private final transient List<EpcisFailure> failures;

        Undone(long captureRow, List<EpcisFailure> failures) {
            super("Capture " + captureRow + " is undone");
            this.captureRow = captureRow;
            this.failures = failures;
        }
    }

    /**
     * Does the oldest job.
     *
     * @return whether there was one
     * @throws Undone when nothing of it may be kept; the caller then says so with {@link #refuse}
     */
    boolean next() {
        Optional<CaptureRepository.Waiting> waiting = captures.lockNext();
        waiting.ifPresent(this::capture);
        return waiting.isPresent();
    }

    /** Ends a job of which nothing was kept. */
    void refuse(Undone undone) {
        captures.finish(undone.captureRow, false, errors(undone.failures), clock.instant());
    }

    /** Ends the oldest job, on which the market failed again and again, so that those behind it get their turn. */
    void giveUp() {
        captures.lockNext()
                .ifPresent(job -> captures.finish(
                        job.id(),
                        false,
                        errors(List.of(EpcisFailure.of(
                                EpcisProblem.FAILURE,
                                "Chợ không xử lý được tài liệu này. Không sự kiện nào được ghi."))),
                        clock.instant()));
    }

    private void capture(CaptureRepository.Waiting job) {
        List<EpcisFailure> failures = new ArrayList<>();
        Json.Obj document = (Json.Obj) Json.read(job.body());
        List<Json> events = Events.listed(document);
        Namespaces namespaces = Namespaces.GS1.with(document);
        Instant now = clock.instant();
        for (int i = 0; i < events.size(); i++) {
            try {
                take(events.get(i), namespaces, job.partner(), Events.pointer(document) + "/" + i, now);
            } catch (EpcisFailure failure) {
                failures.add(failure);
            }
        }
        if (!failures.isEmpty() && !job.isProceeding()) {
            throw new Undone(job.id(), failures);
        }
        captures.finish(job.id(), failures.isEmpty(), errors(failures), clock.instant());
    }

    private void take(Json event, Namespaces namespaces, Partner partner, String pointer, Instant now) {
        List<Violation> wrong = intake.check(event, namespaces, pointer, now);
        if (!wrong.isEmpty() || !(event instanceof Json.Obj object)) {
            throw EpcisFailure.invalid(wrong);
        }
        intake.take(object, namespaces, partner, pointer, now);
    }

    private static String errors(List<EpcisFailure> failures) {
        return Json.write(new Json.Arr(failures.stream()
                .<Json>map(failure -> {
                    Map<String, Json> problem = new LinkedHashMap<>();
                    problem.put("type", new Json.Str(failure.problem().type()));
                    problem.put("title", new Json.Str(failure.problem().title()));
                    problem.put(
                            "status",
                            new Json.Num(Integer.toString(failure.problem().status())));
                    problem.put("detail", new Json.Str(failure.sentence()));
                    problem.put(
                            "instance",
                            new Json.Str(
                                    failure.faults().isEmpty()
                                            ? ""
                                            : "#" + failure.faults().get(0).pointer()));
                    return new Json.Obj(problem);
                })
                .toList()));
    }
}
