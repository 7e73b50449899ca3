package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.statistics.OpenDataset;

/** What a stranger takes along without asking anybody. */
@ExtendWith(RunningMarket.Extension.class)
class OpenDataIT {

    private static final String HOME = "/du-lieu-mo/bo-du-lieu";

    private final RunningMarket market;
    private final Browser stranger;

    OpenDataIT(RunningMarket market) {
        this.market = market;
        this.stranger = new Browser(market);
    }

    @Test
    void everyDatasetIsThereAsCsvAndJsonWithTheColumnsItPromises() {
        for (OpenDataset dataset : OpenDataset.values()) {
            HttpResponse<String> csv = stranger.get(HOME + "/" + dataset.code() + ".csv");
            HttpResponse<String> json = stranger.get(HOME + "/" + dataset.code() + ".json");

            assertThat(csv.statusCode()).as(dataset.code()).isEqualTo(200);
            assertThat(csv.body().lines().findFirst().orElseThrow())
                    .endsWith("\"" + String.join("\",\"", dataset.columns()) + "\"");
            JsonNode file = ApiContract.read(json.body());
            assertThat(file.get("license").asText()).contains("creativecommons.org/licenses/by/4.0");
            file.get("rows")
                    .forEach(row -> row.fieldNames()
                            .forEachRemaining(
                                    name -> assertThat(dataset.columns()).contains(name)));
            if (dataset != OpenDataset.MONTHLY) { // of months that are over, once a round has counted them
                assertThat(file.get("rows")).as(dataset.code()).isNotEmpty();
            }
        }
        assertThat(stranger.get(HOME + "/khong-co.csv").statusCode()).isEqualTo(404);
    }

    @Test
    void aReaderWhoKnowsItAlreadyIsToldSo() {
        HttpResponse<String> first = stranger.get(HOME + "/sellers.csv");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = stranger.get(HOME + "/sellers.csv", Map.of("If-None-Match", tag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(first.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(first.headers().firstValue("Cache-Control").orElse("")).contains("public");
    }

    @Test
    void noHouseholdsAddressAndNobodysPhoneIsInIt() {
        Goods goods = new Goods(market);
        List<String> homes = goods.texts("SELECT address_line FROM seller WHERE kind IN ('HOUSEHOLD_BIZ',"
                + " 'FARM_HOUSEHOLD', 'ARTISAN') AND status = 'ACTIVE'");
        List<String> phones = goods.texts("SELECT SUBSTRING(phone, 4) FROM seller");

        for (OpenDataset dataset : OpenDataset.values()) {
            String body = stranger.get(HOME + "/" + dataset.code() + ".json").body();
            assertThat(homes).noneMatch(body::contains);
            assertThat(phones).noneMatch(body::contains);
        }
        assertThat(homes).isNotEmpty();
    }

    /** DCAT-AP: what a catalogue, a dataset and a distribution must have, each under its own name of the vocabulary. */
    @Test
    void theCatalogueListsThemInTheWordsOfDcat() {
        HttpResponse<String> answer = stranger.get("/du-lieu-mo/danh-muc.jsonld");
        JsonNode catalogue = ApiContract.read(answer.body());

        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/ld+json");
        JsonNode context = catalogue.get("@context");
        assertThat(context.get("dcat").asText()).isEqualTo("http://www.w3.org/ns/dcat#");
        assertThat(context.get("dct").asText()).isEqualTo("http://purl.org/dc/terms/");
        assertThat(context.get("foaf").asText()).isEqualTo("http://xmlns.com/foaf/0.1/");
        assertThat(catalogue.get("@type").asText()).isEqualTo("dcat:Catalog");
        for (String must : List.of("dct:title", "dct:description", "dct:publisher", "dct:license", "dcat:dataset")) {
            assertThat(catalogue.has(must)).as(must).isTrue();
        }
        assertThat(catalogue.at("/dct:publisher/@type").asText()).isEqualTo("foaf:Agent");
        List<String> found = new ArrayList<>();
        for (JsonNode dataset : catalogue.get("dcat:dataset")) {
            found.add(dataset.get("dct:identifier").asText());
            assertThat(dataset.get("@type").asText()).isEqualTo("dcat:Dataset");
            assertThat(dataset.get("dct:title")).hasSize(2);
            assertThat(dataset.get("dct:title").get(1).get("@language").asText())
                    .isEqualTo("en");
            for (JsonNode distribution : dataset.get("dcat:distribution")) {
                assertThat(distribution.get("@type").asText()).isEqualTo("dcat:Distribution");
                assertThat(distribution.at("/dct:license/@id").asText()).startsWith("https://");
                assertThat(distribution.at("/dcat:mediaType/@id").asText()).startsWith("https://www.iana.org/");
                String address = distribution.at("/dcat:downloadURL/@id").asText();
                assertThat(address)
                        .isEqualTo(distribution.at("/dcat:accessURL/@id").asText());
                assertThat(stranger.get(address.replace(market.base().toString(), ""))
                                .statusCode())
                        .isEqualTo(200);
            }
        }
        assertThat(found).hasSize(OpenDataset.values().length);
        requireNamesOfTheContext(catalogue, List.of("dcat", "dct", "foaf", "xsd"));
    }

    /** A term without a prefix, or with one that is not declared, would be lost on a reader of JSON-LD. */
    private static void requireNamesOfTheContext(JsonNode node, List<String> prefixes) {
        node.properties().forEach(member -> {
            String name = member.getKey();
            if (!name.equals("@context")) {
                assertThat(name.startsWith("@") || prefixes.contains(name.replaceFirst(":.*", "")))
                        .as(name)
                        .isTrue();
                requireNamesOfTheContext(member.getValue(), prefixes);
            }
        });
        if (node.isArray()) {
            node.forEach(one -> requireNamesOfTheContext(one, prefixes));
        }
    }

    @Test
    void thePageSpeaksEnglishToo() {
        assertThat(stranger.get(HOME).body()).contains("Bộ dữ liệu mở", "sellers.csv", "CC BY 4.0");
        assertThat(stranger.get(HOME, Map.of("Cookie", "ngon-ngu=en")).body())
                .contains("Open datasets", "Download CSV", "Monthly figures");
    }
}
