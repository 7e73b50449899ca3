package vn.chophien.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.chophien.lot.LotOperation;
import vn.chophien.site.DiaryKind;
import vn.chophien.trace.epcis.EpcisEvent;
import vn.chophien.trace.json.Json;
import vn.chophien.trace.key.Gln;

class HistoryEventsTest {

    private static final String SEASON = "https://cho.example.vn/obj/season/7";

    private final DiaryEvents diaries = new DiaryEvents(HistoryTestData.NAMES);
    private final LotEvents lots = new LotEvents(HistoryTestData.NAMES);

    /** An event that breaks a rule cannot be built at all, so that it is built is the test. */
    @ParameterizedTest
    @EnumSource
    void everyKindOfLineIsAnEvent(DiaryKind kind) {
        assertThat(text(diaries.event(HistoryTestData.line(kind, "Phân NPK", 1_000L)), "bizStep"))
                .isNotBlank();
        assertThat(text(diaries.event(HistoryTestData.line(kind, null, null)), "eventTime"))
                .isEqualTo("2026-02-01T08:30:00.000+07:00");
    }

    @ParameterizedTest
    @EnumSource
    void everyStepIsAnEvent(LotOperation operation) {
        LotStep.Ingredient part = new LotStep.Ingredient(HistoryTestData.RAW, 600_000);

        assertThat(text(lots.event(HistoryTestData.step(operation, null)), "type"))
                .isEqualTo("ObjectEvent");
        assertThat(text(lots.event(HistoryTestData.step(operation, 1L, part)), "type"))
                .isEqualTo("TransformationEvent");
    }

    @Test
    void whatGoesIntoAFieldAndWhatComesOutAreJoinedByTheSeason() {
        EpcisEvent sprayed = diaries.event(HistoryTestData.line(DiaryKind.PESTICIDE, "Thuốc A", null));
        EpcisEvent harvested = diaries.event(HistoryTestData.line(DiaryKind.HARVEST, null, 850_000L));

        assertThat(text(sprayed, "transformationID")).isEqualTo(SEASON).isEqualTo(text(harvested, "transformationID"));
        assertThat(first(sprayed, "inputQuantityList").text("epcClass"))
                .hasValue("https://cho.example.vn/obj/material/thuoc-a");
        assertThat(first(harvested, "outputQuantityList").get("quantity")).hasValue(new Json.Num("850"));
    }

    @Test
    void aPlaceWithANumberIsReadAndKeptUnderIt() {
        DiaryLine line = HistoryTestData.line(DiaryKind.CARE, null, null);
        DiaryLine numbered = new DiaryLine(
                line.entry(), line.siteId(), new Gln("8931234567897"), line.sellerId(), line.crop(), line.variety());
        Json place = Json.read("{\"id\":\"https://cho.example.vn/414/8931234567897\"}");

        assertThat(diaries.event(numbered).json().get("readPoint")).hasValue(place);
        assertThat(diaries.event(numbered).json().get("bizLocation")).hasValue(place);
        assertThat(diaries.event(line).json().get("readPoint"))
                .hasValue(Json.read("{\"id\":\"https://cho.example.vn/obj/site/3\"}"));
    }

    @Test
    void goodsLeaveOneHandAndComeIntoAnother() {
        Json party = new Json.Str("https://cho.example.vn/417/8931234567897");

        EpcisEvent shipped = lots.event(numbered(HistoryTestData.step(LotOperation.SHIP, 1L)));
        EpcisEvent received = lots.event(numbered(
                HistoryTestData.step(LotOperation.RECEIVE, 1L, new LotStep.Ingredient(HistoryTestData.RAW, 600_000))));

        assertThat(first(shipped, "sourceList").get("source")).hasValue(party);
        assertThat(first(received, "destinationList").get("destination")).hasValue(party);
        assertThat(shipped.json().get("destinationList")).isEmpty();
        assertThat(received.json().get("sourceList")).isEmpty();
        assertThat(lots.event(HistoryTestData.step(LotOperation.SHIP, 1L))
                        .json()
                        .get("sourceList"))
                .isEmpty();
    }

    private static LotStep numbered(LotStep step) {
        LotStep.StepLot lot = step.lot();
        return new LotStep(
                step.id(),
                step.operation(),
                step.occurredAt(),
                step.place(),
                step.declaredBy(),
                step.verifiedBy(),
                step.massGrams(),
                step.note(),
                new LotStep.StepLot(
                        lot.address(),
                        lot.name(),
                        lot.sellerId(),
                        new Gln("8931234567897"),
                        lot.massGrams(),
                        lot.seasonId(),
                        lot.siteId(),
                        lot.harvestedOn(),
                        lot.expiresOn(),
                        lot.plantingAreaCode(),
                        lot.variety()),
                step.ingredients());
    }

    @Test
    void aLotOfAHarvestIsMadeOfItWithItsKilograms() {
        EpcisEvent made = lots.event(HistoryTestData.step(LotOperation.CREATE, 400_000L, 7L));

        assertThat(first(made, "inputQuantityList").text("epcClass")).hasValue("https://cho.example.vn/obj/harvest/7");
        assertThat(first(made, "outputQuantityList").text("epcClass"))
                .hasValue("https://cho.example.vn/01/08931234567897/10/L260201");
        assertThat(first(made, "outputQuantityList").get("quantity")).hasValue(new Json.Num("400"));
        assertThat(made.json().get("ilmd").map(Object::toString).orElse("")).contains("VN-BK-0123");
    }

    @Test
    void blendingTellsTheKilogramsOfEveryPart() {
        EpcisEvent blended = lots.event(HistoryTestData.step(
                LotOperation.MERGE, 500_000L, new LotStep.Ingredient(HistoryTestData.RAW, 500_000)));

        assertThat(first(blended, "inputQuantityList"))
                .isEqualTo(Json.read("{\"epcClass\":\"https://cho.example.vn/l/8KQ2M9X4TB0CDEF8\",\"quantity\":500,"
                        + "\"uom\":\"KGM\"}"));
    }

    @Test
    void aRecallStaysUntilItIsTakenBack() {
        EpcisEvent recalled = lots.event(HistoryTestData.step(LotOperation.RECALL, null));

        assertThat(text(recalled, "disposition")).isEqualTo("recalled");
        assertThat(recalled.json().get("persistentDisposition")).hasValue(Json.read("{\"set\":[\"recalled\"]}"));
    }

    @Test
    void twoLinesThatSayTheSameAreTwoEvents() {
        DiaryLine one = HistoryTestData.line(DiaryKind.WATER, null, null);
        EpcisEvent event = diaries.event(one);

        assertThat(event.id()).isEqualTo(diaries.event(one).id());
        assertThat(text(event, "chophien:record")).isEqualTo("diary-5");
    }

    private static String text(EpcisEvent event, String name) {
        return event.json().text(name).orElse("");
    }

    private static Json.Obj first(EpcisEvent event, String list) {
        List<Json> all = event.json().list(list);
        return (Json.Obj) all.get(0);
    }
}
