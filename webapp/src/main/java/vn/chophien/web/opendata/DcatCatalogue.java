package vn.chophien.web.opendata;

import static vn.chophien.shared.JsonFactory.JSON;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.chophien.statistics.OpenDataset;
import vn.chophien.web.language.Text;

/**
 * The datasets in the words of DCAT (W3C DCAT 3, with what DCAT-AP asks of a catalogue, a dataset and a distribution), as
 * JSON-LD. Portals harvest it.
 */
final class DcatCatalogue {

    static final String TYPE = "application/ld+json";

    private static final String FREQUENCY = "http://publications.europa.eu/resource/authority/frequency/";
    private static final String FILE_TYPE = "http://publications.europa.eu/resource/authority/file-type/";
    private static final String LANGUAGE = "http://publications.europa.eu/resource/authority/language/VIE";
    private static final String MEDIA_TYPE = "https://www.iana.org/assignments/media-types/";

    private final String base;
    private final String market;
    private final String licence;
    private final LocalDate today;

    DcatCatalogue(String base, String market, String licence, LocalDate today) {
        this.base = base;
        this.market = market;
        this.licence = licence;
        this.today = today;
    }

    String text() {
        JsonArrayBuilder datasets = JSON.createArrayBuilder();
        Arrays.stream(OpenDataset.values()).forEach(dataset -> datasets.add(dataset(dataset)));
        JsonObject catalogue = JSON.createObjectBuilder()
                .add("@context", context())
                .add("@id", base + OpenDataPages.CATALOGUE)
                .add("@type", "dcat:Catalog")
                .add("dct:title", inBoth("Dữ liệu mở của chợ"))
                .add("dct:description", inBoth("Sản phẩm, người bán, chứng nhận, giá, thu hồi và chỉ số theo tháng."))
                .add("dct:publisher", publisher())
                .add("dct:license", reference(licence))
                .add("dct:language", reference(LANGUAGE))
                .add("dct:modified", day(today))
                .add("foaf:homepage", reference(base + OpenDataPages.HOME))
                .add("dcat:dataset", datasets)
                .build();
        return catalogue.toString();
    }

    private static JsonObjectBuilder context() {
        return JSON.createObjectBuilder()
                .add("dcat", "http://www.w3.org/ns/dcat#")
                .add("dct", "http://purl.org/dc/terms/")
                .add("foaf", "http://xmlns.com/foaf/0.1/")
                .add("xsd", "http://www.w3.org/2001/XMLSchema#");
    }

    private JsonObjectBuilder publisher() {
        return JSON.createObjectBuilder()
                .add("@id", base + "/")
                .add("@type", "foaf:Agent")
                .add("foaf:name", market);
    }

    private JsonObjectBuilder dataset(OpenDataset dataset) {
        String page = base + OpenDataPages.HOME + "#" + dataset.code();
        return JSON.createObjectBuilder()
                .add("@id", page)
                .add("@type", "dcat:Dataset")
                .add("dct:identifier", dataset.code())
                .add("dct:title", inBoth(dataset.title()))
                .add("dct:description", inBoth(dataset.description()))
                .add("dct:publisher", reference(base + "/"))
                .add("dct:license", reference(licence))
                .add(
                        "dct:accrualPeriodicity",
                        reference(FREQUENCY + (dataset == OpenDataset.MONTHLY ? "MONTHLY" : "CONT")))
                .add("dct:modified", day(today))
                .add("dcat:landingPage", reference(page))
                .add(
                        "dcat:distribution",
                        JSON.createArrayBuilder(List.of())
                                .add(distribution(dataset, "csv", "text/csv", "CSV"))
                                .add(distribution(dataset, "json", "application/json", "JSON")));
    }

    private JsonObjectBuilder distribution(OpenDataset dataset, String kind, String media, String format) {
        String address = base + OpenDataPages.HOME + "/" + dataset.code() + "." + kind;
        return JSON.createObjectBuilder()
                .add("@id", address)
                .add("@type", "dcat:Distribution")
                .add("dct:title", inBoth(dataset.title()))
                .add("dcat:accessURL", reference(address))
                .add("dcat:downloadURL", reference(address))
                .add("dcat:mediaType", reference(MEDIA_TYPE + media))
                .add("dct:format", reference(FILE_TYPE + format))
                .add("dct:license", reference(licence));
    }

    private static JsonArrayBuilder inBoth(String vietnamese) {
        return JSON.createArrayBuilder().add(literal(vietnamese, "vi")).add(literal(Text.english(vietnamese), "en"));
    }

    private static JsonObjectBuilder literal(String text, String language) {
        return JSON.createObjectBuilder().add("@value", text).add("@language", language);
    }

    private static JsonObjectBuilder day(LocalDate day) {
        return JSON.createObjectBuilder().add("@value", day.toString()).add("@type", "xsd:date");
    }

    private static JsonObjectBuilder reference(String address) {
        return JSON.createObjectBuilder().add("@id", address);
    }
}
