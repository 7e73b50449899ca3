package vn.chophien.trace.epcis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.chophien.trace.json.Json;

class EventBuilderTest {

    private static final Instant AT = Instant.parse("2026-02-01T22:45:00.123456Z");
    private static final ZoneOffset HERE = ZoneOffset.ofHours(7);
    private static final DocumentFrame FRAME = new DocumentFrame(Map.of("ours", "https://cho.example.vn/voc/"));
    private static final String LOT = "https://cho.example.vn/01/08931234567897/10/H260201A";
    private static final String RAW = "https://cho.example.vn/l/7KQ2M9X4TB0CDEF8";
    private static final String PALLET = "https://id.gs1.org/00/340123453111111115";

    @Test
    void eventsOfEveryTypeMakeADocumentThatGs1sSchemaTakes() {
        List<String> events = List.of(harvest(), packed(), palletised(), sold(), crated()).stream()
                .map(event -> Json.write(event.recorded(AT)))
                .toList();

        assertThat(EventRulesTest.schemaFaults(FRAME.document(AT, events))).isEmpty();
        assertThat(EventRulesTest.schemaFaults(FRAME.queryDocument(AT, events))).isEmpty();
        assertThat(DocumentRules.check(Json.read(FRAME.document(AT, events)))).isEmpty();
    }

    @Test
    void anEventIsNamedByItsContentAndAnErrorDoesNotRenameIt() {
        EpcisEvent event = packed();
        EpcisEvent wrong = event.declaredWrong(AT, List.of("ni:///sha-256;00?ver=CBV2.0"));

        assertThat(event.id()).startsWith("ni:///sha-256;").isEqualTo(event.hash());
        assertThat(EventHash.of(wrong.json(), FRAME.namespaces()).id()).isEqualTo(event.id());
        assertThat(wrong.declaresError()).isTrue();
        assertThat(EventRulesTest.schemaFaults(FRAME.document(AT, List.of(Json.write(wrong.json())))))
                .isEmpty();
    }

    /** In the subset that this class writes, two independent implementations compute this very text. */
    @Test
    void aLaboratorysFindingHasTheTextThatOthersHash() {
        EpcisEvent found = EventBuilder.objectEvent(Action.OBSERVE, Instant.parse("2026-02-02T07:00:00Z"), HERE)
                .quantities(List.of(EpcQuantity.ofGrams("https://id.gs1.org/01/09521234543213/10/H260201A", null)))
                .bizStep("inspecting")
                .disposition("conformant")
                .persistentDisposition(List.of("conformant"), List.of())
                .readPoint("https://id.gs1.org/414/9521234000020")
                .transaction("testres", "https://trace.example.vn/lab/LR-2026-118")
                .build(FRAME.namespaces());

        assertThat(EventHash.of(found.json(), FRAME.namespaces()).prehash())
                .isEqualTo("eventType=ObjectEventeventTime=2026-02-02T07:00:00.000ZeventTimeZoneOffset=+07:00"
                        + "quantityListquantityElementepcClass=https://id.gs1.org/01/09521234543213/10/H260201A"
                        + "action=OBSERVEbizStep=https://ref.gs1.org/cbv/BizStep-inspecting"
                        + "disposition=https://ref.gs1.org/cbv/Disp-conformant"
                        + "persistentDispositionset=https://ref.gs1.org/cbv/Disp-conformant"
                        + "readPointid=https://id.gs1.org/414/9521234000020"
                        + "bizTransactionListtype=https://ref.gs1.org/cbv/BTT-testres"
                        + "bizTransaction=https://trace.example.vn/lab/LR-2026-118");
    }

    @Test
    void whatBreaksARuleIsNotBuilt() {
        EventBuilder nothing =
                EventBuilder.objectEvent(Action.OBSERVE, AT, HERE).bizStep("packing");

        assertThatThrownBy(() -> nothing.build(Namespaces.GS1)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aQuestionFindsAThingUnderEitherName() {
        EventFacts facts = EventFacts.of(harvest().json(), FRAME.namespaces());

        assertThat(facts.eventTime()).isEqualTo(Instant.parse("2026-02-01T22:45:00.123Z"));
        assertThat(facts.bizStep()).isEqualTo("https://ref.gs1.org/cbv/BizStep-commissioning");
        assertThat(facts.refs())
                .contains(new EventRef(
                        EventRef.Role.OUT_CLASS,
                        "",
                        EventFacts.id("urn:epc:class:lgtin:8931234.056789.H260201A"),
                        new BigDecimal("850.5"),
                        "KGM"))
                .contains(new EventRef(
                        EventRef.Role.ILMD, "https://cho.example.vn/voc/plantingAreaCode", "VN-HG-0123", null, null));
    }

    private static EpcisEvent harvest() {
        return EventBuilder.transformationEvent(AT, HERE)
                .transformationId("https://cho.example.vn/obj/season/7")
                .outputs(List.of(EpcQuantity.ofGrams(LOT, 850_500L)))
                .bizStep("commissioning")
                .disposition("active")
                .readPoint("https://cho.example.vn/obj/site/3")
                .ilmd("ours:plantingAreaCode", "VN-HG-0123")
                .build(FRAME.namespaces());
    }

    private static EpcisEvent packed() {
        return EventBuilder.transformationEvent(AT, HERE)
                .inputs(List.of(EpcQuantity.ofGrams(RAW, 900_000L)))
                .outputs(List.of(EpcQuantity.ofGrams(LOT, 850_500L)))
                .bizStep("https://cho.example.vn/voc/BizStep-blending")
                .extension("ours:note", "Gộp củ của hai nương")
                .build(FRAME.namespaces());
    }

    private static EpcisEvent palletised() {
        return EventBuilder.aggregationEvent(Action.ADD, PALLET, AT, HERE)
                .childQuantities(List.of(EpcQuantity.ofGrams(LOT, null)))
                .bizStep("packing")
                .disposition("container_closed")
                .build(FRAME.namespaces());
    }

    private static EpcisEvent sold() {
        return EventBuilder.transactionEvent(Action.ADD, AT, HERE)
                .transaction("po", "https://cho.example.vn/don-hang/CP1")
                .quantities(List.of(EpcQuantity.ofGrams(LOT, 500L)))
                .bizStep("retail_selling")
                .bizLocation("https://cho.example.vn/hop-tac-xa/mien-dong")
                .build(FRAME.namespaces());
    }

    private static EpcisEvent crated() {
        return EventBuilder.associationEvent(Action.ADD, "https://id.gs1.org/8003/04012345000221334455", AT, HERE)
                .childQuantities(List.of(EpcQuantity.ofGrams(LOT, 500L)))
                .build(FRAME.namespaces());
    }
}
