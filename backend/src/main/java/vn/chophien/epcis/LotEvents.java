package vn.chophien.epcis;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.chophien.shared.Times;
import vn.chophien.trace.epcis.Action;
import vn.chophien.trace.epcis.EpcQuantity;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.epcis.EventBuilder;

/**
 * Steps and laboratory tests of lots as events. A step with which other lots, or a harvest, became this lot is a
 * transformation with the kilograms of each; every other step is an observation, but for the first and the last of a lot.
 */
final class LotEvents {

    /** In whose hands goods are. Each event names one side: with both, implementations differ in the hash. */
    private static final String HOLDER = "possessing_party";

    private static final List<String> NONE = List.of();
    /** The state of a lot whose sale is stopped until it is released. */
    private static final List<String> STOPPED = List.of("non_sellable_other");

    private final MarketNames names;

    LotEvents(MarketNames names) {
        this.names = names;
    }

    EpcisEvent event(LotStep step) {
        EventBuilder event = begun(step);
        return switch (step.operation()) {
            case CREATE -> finished(step, event.bizStep("commissioning").disposition("active"));
            case SPLIT -> finished(step, event.bizStep(names.step("splitting")).disposition("active"));
            case MERGE -> finished(step, event.bizStep(names.step("blending")).disposition("active"));
            case TRANSFORM ->
                finished(step, event.bizStep(names.step("processing")).disposition("active"));
            case REPACK -> finished(step, event.bizStep("repackaging").disposition("active"));
            case DRY -> finished(step, event.bizStep(names.step("drying")).disposition("in_progress"));
            case SORT -> finished(step, event.bizStep(names.step("sorting")).disposition("in_progress"));
            case TEST -> finished(step, event.bizStep("inspecting").disposition("in_progress"));
            case PACK -> finished(step, event.bizStep("packing").disposition("in_progress"));
            case STORE -> finished(step, event.bizStep("storing").disposition("in_progress"));
            case SHIP ->
                finished(
                        step,
                        event.bizStep("shipping").disposition("in_transit").source(HOLDER, seller(step)));
            case RECEIVE ->
                finished(
                        step,
                        event.bizStep("receiving").disposition("in_progress").destination(HOLDER, seller(step)));
            case HOLD ->
                finished(
                        step,
                        event.bizStep("holding").disposition(STOPPED.get(0)).persistentDisposition(STOPPED, NONE));
            case RELEASE ->
                finished(
                        step,
                        event.bizStep("inspecting")
                                .disposition("sellable_accessible")
                                .persistentDisposition(NONE, STOPPED));
            case RECALL ->
                finished(
                        step,
                        event.bizStep("holding")
                                .disposition("recalled")
                                .persistentDisposition(List.of("recalled"), NONE));
            case DESTROY -> finished(step, event.bizStep("destroying").disposition("destroyed"));
        };
    }

    EpcisEvent event(LotTest test) {
        Instant day = test.testedOn().atStartOfDay(Times.ZONE).toInstant();
        String found = test.passed() ? "conformant" : "non_conformant";
        return EventBuilder.objectEvent(Action.OBSERVE, day, offset(day))
                .quantities(List.of(new EpcQuantity(names.lot(test.lot()), null, null)))
                .bizStep("inspecting")
                .disposition(found)
                .persistentDisposition(List.of(found), NONE)
                .readPoint(names.place(test.laboratory()))
                .transaction("testres", names.report(test.reportNo()))
                .extension("chophien:record", "test-" + test.id())
                .extension("chophien:title", test.title())
                .extension("chophien:reportNumber", "No " + test.reportNo())
                .extension("chophien:laboratory", test.laboratory())
                .build(names.namespaces());
    }

    private @Nullable String seller(LotStep step) {
        return names.party(step.lot().sellerGln());
    }

    private EventBuilder begun(LotStep step) {
        LotStep.StepLot lot = step.lot();
        Instant at = step.occurredAt();
        if (!step.ingredients().isEmpty()) {
            return made(EventBuilder.transformationEvent(at, offset(at)).inputs(ingredients(step)), step);
        }
        return switch (step.operation()) {
            case CREATE -> {
                Long season = lot.seasonId();
                yield season == null
                        ? EventBuilder.objectEvent(Action.ADD, at, offset(at))
                                .quantities(List.of(weighed(step, lot.massGrams())))
                        : made(harvested(step, season), step);
            }
            case DESTROY ->
                EventBuilder.objectEvent(Action.DELETE, at, offset(at))
                        .quantities(List.of(weighed(step, step.massGrams())));
            case SPLIT, MERGE, TRANSFORM, REPACK, DRY, SORT, TEST, PACK, STORE, SHIP, RECEIVE, HOLD, RELEASE, RECALL ->
                EventBuilder.objectEvent(Action.OBSERVE, at, offset(at))
                        .quantities(List.of(weighed(step, step.massGrams())));
        };
    }

    /** A lot that was taken from what a season gave. */
    private EventBuilder harvested(LotStep step, long season) {
        return EventBuilder.transformationEvent(step.occurredAt(), offset(step.occurredAt()))
                .inputs(List.of(EpcQuantity.ofGrams(names.harvest(season), mass(step))));
    }

    private EventBuilder made(EventBuilder event, LotStep step) {
        LotStep.StepLot lot = step.lot();
        return event.outputs(List.of(weighed(step, mass(step))))
                .ilmd("chophien:lotNumber", lot.address().number().value())
                .ilmd("chophien:harvestDate", text(lot.harvestedOn()))
                .ilmd("chophien:expiryDate", text(lot.expiresOn()))
                .ilmd("chophien:plantingAreaCode", lot.plantingAreaCode())
                .ilmd("chophien:variety", lot.variety());
    }

    private static @Nullable Long mass(LotStep step) {
        Long told = step.massGrams();
        return told == null ? step.lot().massGrams() : told;
    }

    private List<EpcQuantity> ingredients(LotStep step) {
        return step.ingredients().stream()
                .map(part -> EpcQuantity.ofGrams(names.lot(part.lot()), part.massGrams()))
                .toList();
    }

    private EpcQuantity weighed(LotStep step, @Nullable Long grams) {
        return EpcQuantity.ofGrams(names.lot(step.lot().address()), grams);
    }

    private EpcisEvent finished(LotStep step, EventBuilder event) {
        return event.readPoint(names.place(step.place()))
                .extension("chophien:record", "step-" + step.id())
                .extension("chophien:operation", step.operation().name())
                .extension("chophien:lotName", step.lot().name())
                .extension("chophien:place", step.place())
                .extension("chophien:declaredBy", step.declaredBy())
                .extension("chophien:verifiedBy", step.verifiedBy())
                .extension("chophien:note", step.note())
                .build(names.namespaces());
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static ZoneOffset offset(Instant at) {
        return Times.ZONE.getRules().getOffset(at);
    }
}
