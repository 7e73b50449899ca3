package vn.chophien.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.Method;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.chophien.api.ApiApplication;
import vn.chophien.db.demo.DemoFacts;

/** Other programs at the market: what they get is what the description promises. */
@ExtendWith(RunningMarket.Extension.class)
@Alone
class ApiIT {

    private static final String ORDER = "POST /api/v1/orders";

    private final ApiContract contract;
    private final ApiCaller caller;
    private final Goods goods;
    private final Bank bank;

    ApiIT(RunningMarket market) {
        contract = new ApiContract(market);
        caller = new ApiCaller(market);
        goods = new Goods(market);
        bank = new Bank(market);
    }

    @Test
    void everyAddressIsDescribedAndEveryDescriptionIsReal() {
        Set<String> real = new TreeSet<>();
        for (Class<?> type : new ApiApplication().getClasses()) {
            Path path = type.getAnnotation(Path.class);
            if (path != null) {
                Arrays.stream(type.getDeclaredMethods())
                        .flatMap(method -> operation(path, method))
                        .forEach(real::add);
            }
        }

        assertThat(contract.operations()).isEqualTo(real);
    }

    /** As the TypeScript connector of the Data Food Consortium reads it. */
    @Test
    void everySellersGoodsAreThereForOtherFoodPlatforms() {
        for (JsonNode seller : items("/api/v1/cooperatives", "", new ArrayList<>())) {
            await().untilAsserted(
                            () -> requireAllGoods(seller)); // other tests make goods; the index hears of them soon
        }
    }

    private void requireAllGoods(JsonNode seller) {
        HttpResponse<String> answer = caller.get(self(seller) + "/dfc");
        assertThat(contract.breaches("GET /api/v1/cooperatives/{slug}/dfc", answer))
                .isEmpty();
        Map<String, List<JsonNode>> things = new TreeMap<>();
        ApiContract.read(answer.body())
                .get("@graph")
                .forEach(thing -> things.computeIfAbsent(thing.get("@type").asText(), type -> new ArrayList<>())
                        .add(thing));
        long packs = goods.number(
                "SELECT COUNT(*) FROM trade_item i JOIN product p ON p.id = i.product_id JOIN seller s"
                        + " ON s.id = p.seller_id WHERE i.active AND p.status = 'APPROVED' AND s.slug = ?",
                seller.get("slug").asText());
        for (String type : List.of("dfc-b:SuppliedProduct", "dfc-b:CatalogItem", "dfc-b:Offer")) {
            assertThat(things.getOrDefault(type, List.of()))
                    .as(type + " of " + self(seller))
                    .hasSize((int) packs);
        }
        for (JsonNode offer : things.getOrDefault("dfc-b:Offer", List.of())) {
            assertThat(offer.at("/dfc-b:hasPrice/dfc-b:value").asText()).matches("[1-9]\\d*");
        }
        assertThat(things.get("dfc-b:Enterprise"))
                .singleElement()
                .satisfies(enterprise ->
                        assertThat(enterprise.get("dfc-b:manages")).hasSize((int) packs));
    }

    @Test
    void everyProductSellerAndLotIsToldAsDescribed() {
        List<String> breaches = new ArrayList<>();
        for (JsonNode product : items("/api/v1/products", "?size=100", breaches)) {
            HttpResponse<String> shown = caller.get(self(product));
            breaches.addAll(contract.breaches("GET /api/v1/products/{slug}", shown));
            for (JsonNode lot : ApiContract.read(shown.body()).get("lots")) {
                breaches.addAll(contract.breaches("GET /api/v1/lots/{token}", caller.get(self(lot))));
                breaches.addAll(
                        contract.breaches("GET /api/v1/lots/{token}/history", caller.get(self(lot) + "/history")));
            }
        }
        for (JsonNode seller : items("/api/v1/cooperatives", "", breaches)) {
            breaches.addAll(contract.breaches("GET /api/v1/cooperatives/{slug}", caller.get(self(seller))));
        }
        for (String token : List.of(
                DemoFacts.RECALLED_TOKEN,
                DemoFacts.HELD_TOKEN,
                DemoFacts.EXPIRED_TOKEN,
                DemoFacts.SUSPENDED_CODE_TOKEN)) {
            breaches.addAll(contract.breaches("GET /api/v1/lots/{token}", caller.get("/api/v1/lots/" + token)));
        }
        breaches.addAll(contract.breaches("GET /api/v1/places", caller.get("/api/v1/places?q=xuan+lac+cho+don")));
        breaches.addAll(contract.breaches("GET /api/v1/ping", caller.get("/api/v1/ping")));

        assertThat(breaches).isEmpty();
    }

    @Test
    void openPreordersAreToldAsDescribedAndWhoAskedIsNot() {
        List<String> breaches = new ArrayList<>();
        List<JsonNode> preorders = items("/api/v1/preorders", "?size=1", breaches);
        for (JsonNode preorder : preorders) {
            breaches.addAll(contract.breaches("GET /api/v1/preorders/{id}", caller.get(self(preorder))));
        }

        assertThat(breaches).isEmpty();
        assertThat(preorders)
                .extracting(preorder -> preorder.at("/product/slug").asText())
                .containsSubsequence("bach-tra-shan", "mo-vang-tuoi");
        assertThat(preorders.toString()).contains("\"requested\"").doesNotContain("Khách minh họa", "+84900000");
        for (String wrong : List.of("/api/v1/preorders?size=0", "/api/v1/preorders?page=x")) {
            assertThat(contract.breaches("GET /api/v1/preorders", caller.get(wrong)))
                    .isEmpty();
            assertThat(caller.get(wrong).statusCode()).isEqualTo(400);
        }
        assertThat(caller.get("/api/v1/preorders/99999999999999999999").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLotIsFoundByTheNumbersPrintedOnIt() {
        JsonNode lot = ApiContract.read(
                caller.get("/api/v1/lots/" + DemoFacts.NOODLES_TOKEN).body());

        HttpResponse<String> found = caller.get("/api/v1/lots?gtin="
                + lot.get("gtin").asText() + "&lot=" + lot.get("lotNumber").asText());

        assertThat(contract.breaches("GET /api/v1/lots", found)).isEmpty();
        assertThat(ApiContract.read(found.body()).get("token").asText()).isEqualTo(DemoFacts.NOODLES_TOKEN);
    }

    @Test
    void anOrderIsPlacedOncePaidAndReadAgain() {
        Goods.Seller seller = goods.seller();
        Goods.Item item = goods.item(seller, 50_000, 10);
        String key = UUID.randomUUID().toString();
        String wanted = order(item, "2");

        HttpResponse<String> placed = caller.post("/api/v1/orders", key, wanted);
        HttpResponse<String> again = caller.post("/api/v1/orders", key, wanted);
        HttpResponse<String> other = caller.post("/api/v1/orders", key, order(item, "3"));

        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(201);
        assertThat(contract.breaches(ORDER, placed)).isEmpty();
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(placed.body());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(contract.breaches(ORDER, other)).isEmpty();
        assertThat(goods.remaining(item)).isEqualTo(8);

        JsonNode answer = ApiContract.read(placed.body());
        String number = answer.at("/orders/0/number").asText();
        HttpResponse<String> paid = bank.tell(
                Bank.incoming(seller.account(), answer.at("/total/amount").asLong(), number));
        HttpResponse<String> byToken = caller.get("/api/v1/orders/" + number + "?token="
                + answer.get("accessToken").asText());
        HttpResponse<String> byPhone = caller.get("/api/v1/orders/" + number + "?phone=0912345678");

        assertThat(contract.breaches("POST /api/v1/webhooks/sepay", paid)).isEmpty();
        assertThat(contract.breaches("GET /api/v1/orders/{number}", byToken)).isEmpty();
        assertThat(ApiContract.read(byToken.body()).get("status").asText()).isEqualTo("PAID");
        assertThat(byPhone.body()).isEqualTo(byToken.body());
    }

    @Test
    void anAnswerThatIsStillTheSameIsNotSentAgain() {
        HttpResponse<String> first = caller.get("/api/v1/lots/" + DemoFacts.RECALLED_TOKEN + "/history");
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again =
                caller.get("/api/v1/lots/" + DemoFacts.RECALLED_TOKEN + "/history", Map.of("If-None-Match", tag));

        assertThat(first.headers().firstValue("Cache-Control")).contains("public, max-age=5");
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @Test
    void guessingPhonesIsSlowedDown() {
        HttpResponse<String> answer = caller.get("/api/v1/orders/CP000000AAAAA?phone=0912345678");
        for (int i = 0; i < 41 && answer.statusCode() != 429; i++) { // two windows, should one end meanwhile
            answer = caller.get("/api/v1/orders/CP000000AAAAA?phone=0912345678");
        }

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(contract.breaches("GET /api/v1/orders/{number}", answer)).isEmpty();
        assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow())
                .isBetween(1L, 600L);
    }

    /** Every item of every page, each page held against the description. */
    private List<JsonNode> items(String path, String query, List<String> breaches) {
        List<JsonNode> items = new ArrayList<>();
        @Nullable String next = path + query;
        while (next != null) {
            HttpResponse<String> page = caller.get(next);
            breaches.addAll(contract.breaches("GET " + path, page));
            ApiContract.read(page.body()).get("items").forEach(items::add);
            next = page.headers()
                    .firstValue("Link")
                    .filter(link -> link.contains("rel=\"next\""))
                    .map(link -> link.replaceFirst(".*<([^>]+)>; rel=\"next\".*", "$1"))
                    .orElse(null);
        }
        return items;
    }

    private static String self(JsonNode item) {
        return item.at("/links/self").asText();
    }

    private static String order(Goods.Item item, String quantity) {
        return "{\"name\":\"Lý Thị Mai\",\"phone\":\"0912 345 678\",\"delivery\":\"PICKUP\",\"payment\":\"TRANSFER\","
                + "\"lines\":[{\"tradeItemId\":" + item.id() + ",\"quantity\":\"" + quantity + "\"}]}";
    }

    private static Stream<String> operation(Path type, Method method) {
        Path path = method.getAnnotation(Path.class);
        String address = "/api/" + type.value() + (path == null ? "" : "/" + path.value());
        return Arrays.stream(method.getAnnotations())
                .map(annotation -> annotation.annotationType().getAnnotation(HttpMethod.class))
                .filter(verb -> verb != null)
                .map(verb -> verb.value() + " " + address);
    }
}
