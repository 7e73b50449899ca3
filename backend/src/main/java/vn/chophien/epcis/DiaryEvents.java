package vn.chophien.epcis;

import java.time.ZoneOffset;
import java.util.List;
import vn.chophien.shared.Times;
import vn.chophien.site.Amount;
import vn.chophien.site.DiaryKind;
import vn.chophien.trace.epcis.Action;
import vn.chophien.trace.epcis.EpcQuantity;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.epcis.EventBuilder;

/**
 * Lines of a farm diary as events. What goes into the ground or is taken from it is one side of a transformation whose
 * id is the season, so whoever follows a bad input reaches every harvest of that season; what only happens to the crop is
 * an observation of it.
 */
final class DiaryEvents {

    private final MarketNames names;

    DiaryEvents(MarketNames names) {
        this.names = names;
    }

    EpcisEvent event(DiaryLine line) {
        return switch (line.entry().kind()) {
            case SEED -> applied(line, "planting");
            case STOCKING -> applied(line, "stocking_animals");
            case FERTILISER, PESTICIDE, VETERINARY, VACCINE -> applied(line, "applying_input");
            case FEED -> applied(line, "feeding");
            case HARVEST -> harvested(line, "commissioning");
            case SLAUGHTER -> harvested(line, "killing");
            case PACKING -> handled(line, "packing", "in_progress");
            case SALE -> handled(line, "shipping", "in_transit");
            case SOIL -> observed(line, names.step("preparing_soil"));
            case WATER -> observed(line, names.step("watering"));
            case CARE -> observed(line, names.step("tending"));
            case TEST -> observed(line, "inspecting");
            case OTHER -> observed(line, "other");
        };
    }

    private EpcisEvent applied(DiaryLine line, String step) {
        String material = line.entry().material();
        if (material == null) {
            return observed(line, names.step(step));
        }
        EventBuilder event = transformation(line)
                .inputs(List.of(quantity(names.material(material), line)))
                .bizStep(names.step(step));
        return finished(line, event);
    }

    private EpcisEvent harvested(DiaryLine line, String step) {
        EventBuilder event = transformation(line)
                .outputs(List.of(EpcQuantity.ofGrams(
                        names.harvest(line.seasonId()), line.entry().harvestGrams())))
                .bizStep(step)
                .disposition("active")
                .ilmd(
                        "chophien:harvestDate",
                        Times.dayOf(line.entry().occurredAt()).toString())
                .ilmd("chophien:crop", line.crop())
                .ilmd("chophien:variety", line.variety());
        return finished(line, event);
    }

    /** What was harvested goes through hands; the lot's own steps say which lot it became. */
    private EpcisEvent handled(DiaryLine line, String step, String disposition) {
        EventBuilder event = EventBuilder.objectEvent(
                        Action.OBSERVE, line.entry().occurredAt(), offset(line))
                .quantities(List.of(quantity(names.harvest(line.seasonId()), line)))
                .bizStep(step)
                .disposition(disposition);
        return finished(line, event);
    }

    /** A mass in kilograms, a count in pieces; no quantity where the diary has only words. */
    private static EpcQuantity quantity(String epcClass, DiaryLine line) {
        Amount amount = line.entry().details().amount();
        return amount == null
                ? new EpcQuantity(epcClass, null, null)
                : new EpcQuantity(epcClass, amount.inCommonUnit(), amount.unit().commonCode());
    }

    private EpcisEvent observed(DiaryLine line, String step) {
        EventBuilder event = EventBuilder.objectEvent(
                        Action.OBSERVE, line.entry().occurredAt(), offset(line))
                .epcs(List.of(names.crop(line.seasonId())))
                .bizStep(step)
                .disposition("in_progress");
        return finished(line, event);
    }

    private EventBuilder transformation(DiaryLine line) {
        return EventBuilder.transformationEvent(line.entry().occurredAt(), offset(line))
                .transformationId(names.season(line.seasonId()));
    }

    private EpcisEvent finished(DiaryLine line, EventBuilder event) {
        Integer days = line.entry().phiDays();
        if (tellsDetails(line.entry().kind())) {
            line.entry()
                    .details()
                    .fields()
                    .forEach((field, text) -> event.extension("chophien:" + field.wireName(), text));
        }
        String site = names.site(line.siteId(), line.siteGln());
        return event.readPoint(site)
                .bizLocation(site)
                .extension("chophien:record", "diary-" + line.id())
                .extension("chophien:crop", line.crop())
                .extension("chophien:performer", line.entry().performer())
                .extension("chophien:material", line.entry().material())
                .extension("chophien:activeIngredient", line.entry().activeIngredient())
                .extension("chophien:target", line.entry().target())
                .extension("chophien:amount", line.entry().amount())
                .extension("chophien:preHarvestDays", days == null ? null : days.toString())
                .extension("chophien:note", line.entry().note())
                .extension("chophien:correctionReason", line.entry().correctionReason())
                .build(names.namespaces());
    }

    /** Not the older kinds: an event's id is the hash of what it says, and theirs are out in the world. */
    private static boolean tellsDetails(DiaryKind kind) {
        return switch (kind) {
            case STOCKING, VACCINE, SLAUGHTER, PACKING, SALE -> true;
            default -> false;
        };
    }

    private static ZoneOffset offset(DiaryLine line) {
        return Times.ZONE.getRules().getOffset(line.entry().occurredAt());
    }
}
