package vn.chophien.trace.epcis;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.chophien.trace.Conformance;
import vn.chophien.trace.Conformance.Row;
import vn.chophien.trace.json.Json;

class EventRulesTest {

    private static final String LOT = "https://id.gs1.org/01/08931234567897/10/H260201A";

    @ParameterizedTest
    @MethodSource("published")
    void gs1sSchemaAgreesWithGs1sExamples(Row row) {
        assertThat(schemaFaults(text(row))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("wellFormed")
    void ourRulesTakeGs1sDocuments(Row row) {
        Json document = Json.read(text(row));

        if (document instanceof Json.Obj object && isDocument(object)) {
            assertThat(DocumentRules.check(document)).isEmpty();
        } else {
            assertThat(EventRules.check(document, Namespaces.GS1, "")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NOTHING_TOLD   | {"type":"ObjectEvent","action":"OBSERVE",T}
            ILMD           | {"type":"ObjectEvent","action":"OBSERVE",T,"epcList":["L"],"ilmd":{"cbvmda:lotNumber":"1"}}
            QUANTITY       | {"type":"ObjectEvent","action":"ADD",T,"quantityList":[{"epcClass":"L","quantity":-5,"uom":"KGM"}]}
            QUANTITY       | {"type":"ObjectEvent","action":"ADD",T,"quantityList":[{"epcClass":"L","quantity":0}]}
            QUANTITY       | {"type":"ObjectEvent","action":"ADD",T,"quantityList":[{"epcClass":"L","quantity":1e16}]}
            TOO_LARGE      | {"type":"ObjectEvent","action":"ADD",T,"quantityList":[{"epcClass":"L","quantity":1e999999999}]}
            UNIT           | {"type":"ObjectEvent","action":"ADD",T,"quantityList":[{"epcClass":"L","quantity":1,"uom":"kg"}]}
            GS1_KEY        | {"type":"ObjectEvent","action":"ADD",T,"epcList":["https://id.gs1.org/01/08931234567891/21/A"]}
            GS1_KEY        | {"type":"ObjectEvent","action":"ADD",T,"epcList":["urn:epc:id:sgtin:893.1.1"]}
            URI            | {"type":"ObjectEvent","action":"ADD",T,"epcList":["lot 7"]}
            REPEATED       | {"type":"ObjectEvent","action":"ADD",T,"epcList":["L","L"]}
            WORD           | {"type":"ObjectEvent","action":"ADD",T,"epcList":["L"],"bizStep":"harvesting"}
            WORD           | {"type":"ObjectEvent","action":"PUT",T,"epcList":["L"]}
            WORD           | {"type":"OtherEvent","action":"ADD",T,"epcList":["L"]}
            TIME           | {"type":"ObjectEvent","action":"ADD","eventTime":"2026-02-30T07:00:00Z","eventTimeZoneOffset":"+07:00","epcList":["L"]}
            TIME           | {"type":"ObjectEvent","action":"ADD","eventTime":"yesterday","eventTimeZoneOffset":"+07:00","epcList":["L"]}
            OFFSET         | {"type":"ObjectEvent","action":"ADD","eventTime":"2026-02-01T07:00:00Z","eventTimeZoneOffset":"+15:00","epcList":["L"]}
            REQUIRED       | {"type":"ObjectEvent","action":"ADD","eventTime":"2026-02-01T07:00:00Z","epcList":["L"]}
            UNKNOWN_MEMBER | {"type":"ObjectEvent","action":"ADD",T,"epcList":["L"],"colour":"green"}
            UNKNOWN_PREFIX | {"type":"ObjectEvent","action":"ADD",T,"epcList":["L"],"who:colour":"green"}
            PARENT         | {"type":"AggregationEvent","action":"ADD",T,"childEPCs":["L"]}
            CYCLE          | {"type":"AggregationEvent","action":"ADD",T,"parentID":"L","childEPCs":["L"]}
            CYCLE          | {"type":"TransformationEvent",T,"inputQuantityList":[{"epcClass":"L"}],"outputQuantityList":[{"epcClass":"urn:epc:class:lgtin:8931234.056789.H260201A"}]}
            NOTHING_TOLD   | {"type":"TransformationEvent",T,"inputQuantityList":[{"epcClass":"L"}]}
            JSON_TYPE      | {"type":"ObjectEvent","action":"ADD",T,"epcList":"L"}
            JSON_TYPE      | 42
            """)
    void whatCannotBeIsNamed(Rule rule, String event) {
        String times = "\"eventTime\":\"2026-02-01T07:00:00.000+07:00\",\"eventTimeZoneOffset\":\"+07:00\"";
        Json read = Json.read(event.replace("T,", times + ",")
                .replace(",T}", "," + times + "}")
                .replace("\"L\"", "\"" + LOT + "\""));

        assertThat(EventRules.check(read, Namespaces.GS1, ""))
                .extracting(Violation::rule)
                .contains(rule);
    }

    @Test
    void aFaultInTheFrameIsNamedByItsPlace() {
        Json document = Json.read("{\"type\":\"EPCISDocument\",\"@context\":[],\"schemaVersion\":\"2.0\"}");

        assertThat(DocumentRules.check(document))
                .extracting(Violation::pointer)
                .containsExactlyInAnyOrder("/creationDate", "/epcisBody");
    }

    private static boolean isDocument(Json.Obj object) {
        return object.text("type").orElse("").endsWith("Document");
    }

    private static List<Row> published() {
        return Conformance.table("epcis/cases.tsv").stream()
                .filter(row -> row.get("expected").equals("valid"))
                .toList();
    }

    /** Without the one example that names a member twice, so that nobody can say what it means (RFC 7493, 2.3). */
    private static List<Row> wellFormed() {
        return published().stream()
                .filter(row -> !row.get("file").contains("AssociationEvent-h"))
                .toList();
    }

    private static String text(Row row) {
        return String.join("\n", Conformance.lines("epcis/" + row.get("file")));
    }

    static List<String> schemaFaults(String document) {
        return Gs1Schema.SCHEMA
                .validate(
                        document,
                        InputFormat.JSON,
                        run -> run.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static final class Gs1Schema {
        static final Schema SCHEMA = SchemaRegistry.withDialect(Dialects.getDraft7())
                .getSchema(String.join("\n", Conformance.lines("epcis/schema/EPCIS-JSON-Schema.json")));
    }
}
