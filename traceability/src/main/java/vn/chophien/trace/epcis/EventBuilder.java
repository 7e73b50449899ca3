package vn.chophien.trace.epcis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.chophien.trace.json.Json;

/**
 * Writes an event of EPCIS 2.0 member by member, as JSON-LD. A member whose value is null or empty is left out.
 *
 * <p>Times have three decimals and things are named by Digital Links or by own web addresses: the subset in which all
 * implementations compute the same hash id.
 */
public final class EventBuilder {
    private static final DateTimeFormatter MILLIS = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSXXX");

    private final Map<String, Json> members = new LinkedHashMap<>();
    private final Map<String, Json> ilmd = new LinkedHashMap<>();
    private final Map<String, Json> extensions = new LinkedHashMap<>();

    private EventBuilder(String type, Instant at, ZoneOffset offset) {
        members.put("type", new Json.Str(type));
        members.put(
                "eventTime",
                new Json.Str(MILLIS.format(at.truncatedTo(ChronoUnit.MILLIS).atOffset(offset))));
        members.put("eventTimeZoneOffset", new Json.Str(offset.equals(ZoneOffset.UTC) ? "+00:00" : offset.getId()));
    }

    /** Something happened to things. EPCIS 2.0, 7.4.2. */
    public static EventBuilder objectEvent(Action action, Instant at, ZoneOffset offset) {
        return new EventBuilder("ObjectEvent", at, offset).text("action", action.name());
    }

    /** Things came into or out of a parcel or pallet, which {@code parent} names. EPCIS 2.0, 7.4.3. */
    public static EventBuilder aggregationEvent(Action action, String parent, Instant at, ZoneOffset offset) {
        return new EventBuilder("AggregationEvent", at, offset)
                .text("parentID", parent)
                .text("action", action.name());
    }

    /** Things were bound to a place or a thing that is used again. EPCIS 2.0, 7.4.6. */
    public static EventBuilder associationEvent(Action action, String parent, Instant at, ZoneOffset offset) {
        return new EventBuilder("AssociationEvent", at, offset)
                .text("parentID", parent)
                .text("action", action.name());
    }

    /** Things belong to a business paper; {@link #transaction} names at least one. EPCIS 2.0, 7.4.4. */
    public static EventBuilder transactionEvent(Action action, Instant at, ZoneOffset offset) {
        return new EventBuilder("TransactionEvent", at, offset).text("action", action.name());
    }

    /** Things were used up and others came of them. EPCIS 2.0, 7.4.5. */
    public static EventBuilder transformationEvent(Instant at, ZoneOffset offset) {
        return new EventBuilder("TransformationEvent", at, offset);
    }

    /** Single things, by their URIs. */
    public EventBuilder epcs(List<String> epcs) {
        return list("epcList", epcs.stream().<Json>map(Json.Str::new).toList());
    }

    /** So much of these lots or products. */
    public EventBuilder quantities(List<EpcQuantity> quantities) {
        return quantities("quantityList", quantities);
    }

    /** What lies in the parent. */
    public EventBuilder childQuantities(List<EpcQuantity> quantities) {
        return quantities("childQuantityList", quantities);
    }

    /** What a transformation used up. */
    public EventBuilder inputs(List<EpcQuantity> quantities) {
        return quantities("inputQuantityList", quantities);
    }

    /** What a transformation made. */
    public EventBuilder outputs(List<EpcQuantity> quantities) {
        return quantities("outputQuantityList", quantities);
    }

    /** The name that joins the events of one long transformation, such as a season. */
    public EventBuilder transformationId(String uri) {
        return text("transformationID", uri);
    }

    /** A word of {@link Vocabulary#BIZ_STEP} or an own URI. */
    public EventBuilder bizStep(String step) {
        return text("bizStep", step);
    }

    /** A word of {@link Vocabulary#DISPOSITION} or an own URI. */
    public EventBuilder disposition(@Nullable String disposition) {
        return text("disposition", disposition);
    }

    /** States that stay until they are taken back, whatever happens in between. */
    public EventBuilder persistentDisposition(List<String> set, List<String> unset) {
        Map<String, Json> both = new LinkedHashMap<>();
        put(both, "set", set);
        put(both, "unset", unset);
        if (!both.isEmpty()) {
            members.put("persistentDisposition", new Json.Obj(both));
        }
        return this;
    }

    /** Where it was seen. */
    public EventBuilder readPoint(@Nullable String uri) {
        return place("readPoint", uri);
    }

    /** Where the things are afterwards. */
    public EventBuilder bizLocation(@Nullable String uri) {
        return place("bizLocation", uri);
    }

    /** One business paper; its type is a word of {@link Vocabulary#BIZ_TRANSACTION_TYPE}. */
    public EventBuilder transaction(String type, String uri) {
        Map<String, Json> paper = new LinkedHashMap<>();
        paper.put("type", new Json.Str(type));
        paper.put("bizTransaction", new Json.Str(uri));
        return list("bizTransactionList", List.of(new Json.Obj(paper)));
    }

    /** From whom it comes; the type is a word of {@link Vocabulary#SOURCE_OR_DESTINATION_TYPE}. */
    public EventBuilder source(String type, @Nullable String uri) {
        return side("sourceList", "source", type, uri);
    }

    /** To whom it goes; the type is a word of {@link Vocabulary#SOURCE_OR_DESTINATION_TYPE}. */
    public EventBuilder destination(String type, @Nullable String uri) {
        return side("destinationList", "destination", type, uri);
    }

    /** Master data of what the event makes, under a prefixed name. */
    public EventBuilder ilmd(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            ilmd.put(name, new Json.Str(value));
        }
        return this;
    }

    /** What the standard has no member for, under a prefixed name. */
    public EventBuilder extension(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            extensions.put(name, new Json.Str(value));
        }
        return this;
    }

    /**
     * The event with its hash id.
     *
     * @throws IllegalStateException when it breaks a rule, which is a fault of the caller's program
     */
    public EpcisEvent build(Namespaces namespaces) {
        Map<String, Json> all = new LinkedHashMap<>(members);
        if (!ilmd.isEmpty()) {
            all.put("ilmd", new Json.Obj(ilmd));
        }
        all.putAll(extensions);
        Json.Obj event = new Json.Obj(all);
        List<Violation> faults = EventRules.check(event, namespaces, "");
        if (!faults.isEmpty()) {
            throw new IllegalStateException("An event of our own breaks the rules: " + faults);
        }
        return EpcisEvent.of(event, namespaces);
    }

    /** A time in UTC with three decimals. */
    static String millis(Instant at) {
        return MILLIS.format(at.truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC));
    }

    private EventBuilder quantities(String name, List<EpcQuantity> quantities) {
        return list(name, quantities.stream().map(EpcQuantity::json).toList());
    }

    private EventBuilder text(String name, @Nullable String value) {
        if (value != null) {
            members.put(name, new Json.Str(value));
        }
        return this;
    }

    private EventBuilder place(String name, @Nullable String uri) {
        if (uri != null) {
            members.put(name, new Json.Obj(Map.of("id", new Json.Str(uri))));
        }
        return this;
    }

    private EventBuilder side(String list, String name, String type, @Nullable String uri) {
        if (uri == null) {
            return this;
        }
        Map<String, Json> one = new LinkedHashMap<>();
        one.put("type", new Json.Str(type));
        one.put(name, new Json.Str(uri));
        return list(list, List.of(new Json.Obj(one)));
    }

    private EventBuilder list(String name, List<Json> more) {
        if (!more.isEmpty()) {
            List<Json> all =
                    new ArrayList<>(members.get(name) instanceof Json.Arr earlier ? earlier.elements() : List.of());
            all.addAll(more);
            members.put(name, new Json.Arr(List.copyOf(all)));
        }
        return this;
    }

    private static void put(Map<String, Json> holder, String name, List<String> values) {
        if (!values.isEmpty()) {
            holder.put(
                    name, new Json.Arr(values.stream().<Json>map(Json.Str::new).toList()));
        }
    }
}
