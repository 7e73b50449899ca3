package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.trace.json.Json;

/** Each published check of a GS1-conformant resolver, by its name in {@code resolver-checks.tsv}. */
@ExtendWith(RunningMarket.Extension.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@BesideOthers
class ResolverIT {

    private static final String NOBODYS_GTIN = "09521234543213";
    private final RunningMarket market;
    private final String product;
    private final String lot;
    private final String token;
    private final Set<String> checked = new TreeSet<>();

    ResolverIT(RunningMarket market) {
        this.market = market;
        Goods rows = new Goods(market);
        String where = " FROM lot l JOIN trade_item t ON t.id = l.trade_item_id JOIN product p ON p.id = t.product_id"
                + " WHERE l.gtin IS NOT NULL AND p.status = 'APPROVED' ORDER BY l.id LIMIT 1";
        this.product = "/01/" + rows.texts("SELECT l.gtin" + where).get(0);
        this.lot = product + "/10/" + rows.texts("SELECT l.lot_no" + where).get(0);
        this.token = rows.texts("SELECT l.token" + where).get(0);
    }

    /** TLS ends at a proxy in front; compression is optional and left out on purpose. */
    @AfterAll
    void everyCheckWasMade() throws IOException {
        Path table = Path.of(System.getProperty("chophien.shared", ""), "conformance/digital-link/resolver-checks.tsv");
        assumeTrue(Files.isReadable(table), () -> "The checks are not here: " + table);
        Set<String> published = new TreeSet<>(Files.readAllLines(table).stream()
                .skip(1)
                .map(line -> line.split("\t", -1)[0])
                .toList());
        published.removeAll(Set.of("tls", "compressed"));
        assertThat(checked).containsAll(published);
        System.out.println("digital-link/resolver-checks.tsv: " + published.size()
                + " checked; tls is the proxy's, compressed is optional and not offered");
    }

    @Test
    void tellsItsMethodsAndLetsAnyPageAsk() {
        HttpResponse<String> options = send("OPTIONS", product, Map.of());
        assertThat(options.statusCode()).isEqualTo(204);
        assertThat(options.headers().firstValue("Access-Control-Allow-Methods")).hasValue("GET, HEAD, OPTIONS");
        HttpResponse<String> head = send("HEAD", product, Map.of());
        assertThat(head.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        HttpResponse<String> get = get(product);
        assertThat(head.statusCode()).isEqualTo(get.statusCode());
        assertThat(head.headers().firstValue("Location"))
                .isEqualTo(get.headers().firstValue("Location"));
        assertThat(head.body()).isEmpty();
        made("methods", "cors", "head-equals-get");
    }

    @Test
    void describesItself() {
        HttpResponse<String> answer = get("/.well-known/gs1resolver");
        Json.Obj description = (Json.Obj) Json.read(answer.body());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(description.text("resolverRoot")).hasValue(market.base().toString());
        assertThat(description.list("supportedPrimaryKeys")).contains(new Json.Str("01"));
        assertThat(description.list("supportedLinkType")).isNotEmpty();
        made("well-known");
    }

    @Test
    void leadsToTheDefaultLinkOfTheFinestThing() {
        assertThat(location(get(product))).contains("/san-pham/");
        assertThat(location(get(lot))).isEqualTo("/l/" + token);
        HttpResponse<String> unknown = get(product + "/10/NO-SUCH-LOT");
        assertThat(unknown.statusCode()).isEqualTo(307);
        assertThat(location(unknown)).startsWith("/lo-la/");
        assertThat(get(location(unknown)).statusCode()).isEqualTo(404);
        assertThat(get(location(unknown)).body()).contains("NO-SUCH-LOT");
        assertThat(location(get(lot + "/21/NOBODYS1"))).isEqualTo("/l/" + token + "/NOBODYS1");
        assertThat(get("/01/" + NOBODYS_GTIN).statusCode()).isEqualTo(404);
        made("default-redirect", "lot-redirect", "walk-up", "unknown-gtin");
    }

    @Test
    void leadsToWhatALinkTypeAsksFor() {
        String page = location(get(product));
        assertThat(location(get(product + "?linkType=gs1:pip"))).isEqualTo(page);
        assertThat(location(get(product + "?linkType=https%3A%2F%2Fref.gs1.org%2Fvoc%2Fpip")))
                .isEqualTo(page);
        assertThat(location(get(product + "?linkType=https%3A%2F%2Fgs1.org%2Fvoc%2Fpip")))
                .isEqualTo(page);
        assertThat(get(product + "?linkType=gs1:recipeInfo").statusCode()).isEqualTo(404);
        assertThat(location(get(lot + "?linkType=gs1:pip"))).isEqualTo(page);
        assertThat(location(get(lot + "?linkType=gs1:jws"))).isEqualTo("/l/" + token + "/bang-chung.json");
        made("linktype-redirect", "linktype-full-uri", "linktype-missing");
    }

    /** The market speaks Vietnamese only, so that both readers get the one page there is; LinkChoiceTest has two. */
    @Test
    void choosesByLanguageAndMediaType() {
        for (String language : List.of("vi", "en")) {
            assertThat(location(send("GET", product + "?linkType=gs1:pip", Map.of("Accept-Language", language))))
                    .contains("/san-pham/");
        }
        assertThat(location(send("GET", lot + "?linkType=gs1:traceability", Map.of("Accept", "application/json"))))
                .isEqualTo("/l/" + token + "/ho-so.json");
        assertThat(location(send("GET", lot + "?linkType=gs1:traceability", Map.of("Accept", "text/html"))))
                .isEqualTo("/l/" + token);
        made("language", "media-type", "ambiguous-300");
    }

    @Test
    void givesTheLinkSet() throws IOException {
        for (HttpResponse<String> answer : List.of(
                get(product + "?linkType=linkset"),
                get(product + "?linkType=all"),
                send("GET", product, Map.of("Accept", "application/linkset+json")),
                get(lot + "?linkType=linkset"))) {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(type -> assertThat(type).startsWith("application/linkset+json"));
            assertThat(String.join(", ", answer.headers().allValues("Link")))
                    .contains("rel=\"http://www.w3.org/ns/json-ld#context\"", "application/ld+json");
            assertValid(answer.body());
        }
        List<Json> anchors =
                ((Json.Obj) Json.read(get(lot + "?linkType=linkset").body())).list("linkset");
        assertThat(anchors)
                .extracting(anchor -> ((Json.Obj) anchor).text("anchor").orElseThrow())
                .containsExactly(market.base() + lot, market.base() + product);
        for (Json anchor : anchors) {
            List<Json> defaults = ((Json.Obj) anchor).list("https://ref.gs1.org/voc/defaultLink");
            assertThat(defaults).hasSize(1);
            assertThat(((Json.Obj) defaults.get(0)).members()).containsOnlyKeys("href", "title");
            assertThat(((Json.Obj) anchor).members()).doesNotContainKey("https://ref.gs1.org/voc/defaultLinkMulti");
        }
        made(
                "linkset-param",
                "linkset-all-deprecated",
                "linkset-accept",
                "linkset-schema",
                "linkset-context-header",
                "linkset-granularity",
                "single-default",
                "default-multi",
                "link-types-ratified");
    }

    @Test
    void namesTheLinkSetAndNothingElseInItsHeader() {
        String link =
                send("HEAD", product, Map.of()).headers().firstValue("Link").orElseThrow();
        assertThat(link)
                .isEqualTo("<" + market.base() + product
                        + "?linkType=linkset>; rel=\"linkset\"; type=\"application/linkset+json\"");
        made("link-header-on-redirect", "link-header-not-all");
    }

    @Test
    void refusesWhatIsNoDigitalLink() {
        for (String wrong : List.of(
                product + "/foo",
                product + "/foo/bar",
                "/01/09521234543214",
                product + "/21/S1/10/L1",
                "/01/" + NOBODYS_GTIN.substring(1),
                product + "/10/%00",
                product + "/10/" + "A".repeat(21),
                "/00/123",
                "/414/1234567890123")) {
            HttpResponse<String> answer = get(wrong);
            assertThat(answer.statusCode()).as(wrong).isEqualTo(400);
            // %00 is refused by the server itself, before the market sees it
            assertThat(answer.headers().firstValue("Content-Type").orElse("application/problem+json"))
                    .isEqualTo("application/problem+json");
        }
        assertThat(get("/gtin/" + NOBODYS_GTIN).statusCode()).isIn(400, 404);
        assertThat(get("/00/006141411234567890").statusCode()).isEqualTo(404);
        assertThat(get("/414/9520123456788").statusCode()).isEqualTo(404);
        HttpResponse<String> page = send("GET", "/01/09521234543214", Map.of("Accept", "text/html"));
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("chữ số cuối không khớp");
        made(
                "bad-syntax-400",
                "bad-check-digit-400",
                "bad-qualifier-order-400",
                "short-gtin-400",
                "alpha-names-400",
                "no-200-error");
    }

    @Test
    void toleratesASlashAtTheEndAndPassesTheQueryOn() {
        assertThat(location(get(lot + "/"))).isEqualTo(location(get(lot)));
        assertThat(get(lot + "?foo=bar&linkType=gs1:traceability").headers().firstValue("Location"))
                .hasValue(market.base() + "/l/" + token + "?foo=bar");
        made("trailing-slash", "query-forward");
    }

    @Test
    void tellsLotsApartByCaseAndReadsEscapes() {
        assertThat(location(get(product + "/10/abc"))).endsWith("/abc");
        assertThat(location(get(product + "/10/ABC"))).endsWith("/ABC");
        HttpResponse<String> slash = get(product + "/10/ABM-77%2FA");
        assertThat(slash.statusCode()).isEqualTo(307);
        assertThat(slash.headers().firstValue("Location"))
                .hasValueSatisfying(target -> assertThat(target).endsWith("/ABM-77%2FA"));
        made("lot-case", "percent-encoding");
    }

    private void made(String... checks) {
        checked.addAll(List.of(checks));
    }

    private static void assertValid(String linkSet) throws IOException {
        Path schema = Path.of(
                System.getProperty("chophien.shared", ""), "conformance/digital-link/linkset/gs1-linkset-schema.json");
        assumeTrue(Files.isReadable(schema), () -> "The schema is not here: " + schema);
        Schema valid =
                SchemaRegistry.withDialect(Dialects.getDraft7()).getSchema(Files.readString(schema), InputFormat.JSON);
        assertThat(valid.validate(linkSet, InputFormat.JSON)).isEmpty();
    }

    private HttpResponse<String> get(String path) {
        return send("GET", path, Map.of());
    }

    private HttpResponse<String> send(String method, String path, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(market.base().resolve(path)).method(method, HttpRequest.BodyPublishers.noBody());
        headers.forEach(request::header);
        try {
            return market.http().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String location(HttpResponse<?> answer) {
        assertThat(answer.statusCode()).isEqualTo(307);
        return Browser.location(answer);
    }
}
