package vn.chophien.epcis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.epcis.EventFacts;
import vn.chophien.trace.epcis.EventRef;
import vn.chophien.trace.epcis.EventRules;
import vn.chophien.trace.epcis.InvalidEvent;
import vn.chophien.trace.epcis.Namespaces;
import vn.chophien.trace.epcis.Rule;
import vn.chophien.trace.epcis.Violation;
import vn.chophien.trace.json.Json;

/** The one door through which an event of a partner gets in. Part of the caller's transaction. */
@ApplicationScoped
class EventIntake {

    /** Clocks of honest people differ by so much. */
    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(10);

    private static final Instant FIRST_RECORDS = Instant.parse("1990-01-01T00:00:00Z");
    /** A net of lots beyond this is not walked to its end; what is near is what a slip leads to. */
    private static final int WALKED = 5_000;

    private static final Pattern PRODUCT = Pattern.compile("https://id\\.gs1\\.org/01/\\d{14}");

    @Inject
    EventRepository events;

    /** What became of an event: kept now, or known before under this id. */
    record Taken(String eventId, String hash, boolean isNew) {}

    /** What is wrong with an event by itself; empty when nothing is. */
    List<Violation> check(Json event, Namespaces namespaces, String pointer, Instant now) {
        List<Violation> found = EventRules.check(event, namespaces, pointer);
        if (!found.isEmpty() || !(event instanceof Json.Obj object)) {
            return found;
        }
        try {
            EventFacts facts = EventFacts.of(object, namespaces);
            EpcisEvent.of(object, namespaces);
            Instant error = facts.errorTime();
            return isPossible(facts.eventTime(), now) && (error == null || isPossible(error, now))
                    ? found
                    : List.of(new Violation(pointer + "/eventTime", Rule.CLOCK));
        } catch (InvalidEvent unhashable) {
            return List.of(new Violation(pointer, Rule.TOO_LARGE));
        }
    }

    private static boolean isPossible(Instant time, Instant now) {
        return time.isAfter(FIRST_RECORDS) && time.isBefore(now.plus(CLOCKS_DIFFER));
    }

    /**
     * Keeps an event that {@link #check} found nothing wrong with, unless it is known.
     *
     * @throws EpcisFailure when another event has its id, or it closes a circle of lots
     */
    Taken take(Json.Obj given, Namespaces namespaces, Partner partner, String pointer, Instant now) {
        EpcisEvent event = EpcisEvent.of(given, namespaces);
        Optional<EventRepository.Known> known = events.find(event.id(), event.hash(), event.declaresError());
        if (known.isPresent()) {
            if (known.get().hash().equals(event.hash())) {
                return new Taken(known.get().eventId(), event.hash(), false);
            }
            throw new EpcisFailure(
                    EpcisProblem.ALREADY_EXISTS,
                    "Đã có một sự kiện khác mang mã này.",
                    List.of(new EpcisFailure.Fault(
                            pointer + "/eventID", "OTHER_CONTENT", "Đã có một sự kiện khác mang mã này.")));
        }
        if (event.declaresError()) {
            requireOwn(event, partner);
        }
        EventFacts facts = EventFacts.of(given, namespaces);
        requireNoCircle(facts, pointer);
        Json.Obj standing = OwnContext.added(event.json(), namespaces);
        events.add(new NewEvent(
                new EpcisEvent(event.id(), event.hash(), standing),
                facts,
                "CAPTURED",
                null,
                partner.keyId(),
                partner.sellerId(),
                now));
        return new Taken(event.id(), event.hash(), true);
    }

    /** Only who told an event may say that it was wrong. */
    private void requireOwn(EpcisEvent declared, Partner partner) {
        boolean anothers = events.find(declared.id(), declared.hash(), false)
                .map(told -> !Long.valueOf(partner.keyId()).equals(told.keyId()))
                .orElse(false);
        if (anothers) {
            throw EpcisFailure.of(EpcisProblem.FORBIDDEN, "Chỉ bên đã gửi một sự kiện mới được báo sự kiện đó sai.");
        }
    }

    /** What this event makes must not, over whatever other events, have become what it uses. */
    private void requireNoCircle(EventFacts facts, String pointer) {
        Set<String> used = things(facts, EventRef.Role.IN, EventRef.Role.IN_CLASS);
        Set<String> seen = things(facts, EventRef.Role.OUT, EventRef.Role.OUT_CLASS);
        seen.removeAll(used);
        used.removeIf(EventIntake::isProduct);
        seen.removeIf(EventIntake::isProduct);
        if (used.isEmpty()) {
            return;
        }
        Deque<String> open = new ArrayDeque<>(seen);
        while (!open.isEmpty() && seen.size() < WALKED) {
            List<String> step = new ArrayList<>();
            while (!open.isEmpty() && step.size() < 200) {
                step.add(open.remove());
            }
            Collection<String> next = events.madeOf(step);
            if (next.stream().anyMatch(used::contains)) {
                throw EpcisFailure.invalid(List.of(new Violation(pointer, Rule.CYCLE)));
            }
            next.stream().filter(thing -> !isProduct(thing) && seen.add(thing)).forEach(open::add);
        }
    }

    private static Set<String> things(EventFacts facts, EventRef.Role single, EventRef.Role some) {
        return facts.refs().stream()
                .filter(ref -> ref.role() == single || ref.role() == some)
                .map(EventRef::value)
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** A GTIN alone is made of itself every day. */
    private static boolean isProduct(String thing) {
        return PRODUCT.matcher(thing).matches();
    }
}
