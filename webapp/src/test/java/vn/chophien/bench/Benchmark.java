package vn.chophien.bench;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Measures what {@code README.md} names, in one run: each workload beside a constant text of the same server, so that a
 * slow or crowded machine changes both.
 */
public final class Benchmark {

    private static final long PRODUCTS = Long.getLong("bench.products", 10_000);
    /** That every filtered list has, also in a small market: a page beyond the last is refused. */
    private static final int PAGES = PRODUCTS >= 10_000 ? 20 : 1;

    private static final long LOTS = Long.getLong("bench.lots", 20_000);
    private static final long ORDERS = Long.getLong("bench.orders", 5_000);
    private static final int[] CLIENTS = Stream.of(
                    System.getProperty("bench.clients", "8").split(","))
            .mapToInt(Integer::parseInt)
            .toArray();
    /** Part of the names of the workloads that are wanted; nothing for all of them. */
    private static final String ONLY = System.getProperty("bench.only", "");

    private static final boolean TRACES_ONLY = Boolean.getBoolean("bench.traces-only");
    private static final Duration WARM_UP = Duration.ofSeconds(Long.getLong("bench.warm-up", 15));
    private static final Duration MOST_WARM_UP = Duration.ofSeconds(Long.getLong("bench.most-warm-up", 240));
    private static final Duration TIME = Duration.ofSeconds(Long.getLong("bench.seconds", 15));
    private static final List<String> TERMS = List.of(
            "mien dong", "chè", "mat ong", "gao nep", "hong khong hat", "bi xanh", "nghe", "lap suon", "quyt", "rau");
    private static final List<String> FILTERS =
            List.of("", "&sao=4", "&con-hang=1", "&dung-mua=1", "&sap-xep=gia-tang", "&sap-xep=ten");

    /** Orders a second of three lines, 8 guests: the quickest of four open shops, measured on two cores of the same kind. */
    private static final double BEST_PEER = 2.4;

    private static final String PHONE = "User-Agent: Mozilla/5.0 (Linux; Android 14) Chrome/130.0.0.";

    private final BenchMarket market;
    private final BenchMarket.Goods goods;
    private final StepTimes steps = new StepTimes();
    private int clients = Load.CLIENTS;

    private Benchmark(BenchMarket market, BenchMarket.Goods goods) {
        this.market = market;
        this.goods = goods;
    }

    public static void main(String[] arguments) throws Exception {
        if (Boolean.getBoolean("bench.desks-only")) {
            DeskBench.run();
            return;
        }
        out("Preparing %,d products, %,d lots, %,d orders", PRODUCTS, LOTS, ORDERS);
        BenchMarket.Goods goods = BenchMarket.prepare(BenchMarket.DATA, 0, PRODUCTS, LOTS, ORDERS);
        try (BenchMarket market = BenchMarket.start(BenchMarket.DATA)) {
            new Benchmark(market, goods).run();
        }
    }

    private void run() throws Exception {
        if (!TRACES_ONLY) {
            weights();
            for (int count : CLIENTS) {
                shop(count);
            }
        }
        if (ONLY.isEmpty()) {
            TraceBench.run(market.database(), market.port);
        }
    }

    private void shop(int count) throws Exception {
        clients = count;
        out(
                "%n%-38s %10s %9s %9s %9s %8s %8s %6s",
                count + " clients, %,d products, %d s each".formatted(PRODUCTS, TIME.toSeconds()),
                "per s",
                "p50 ms",
                "p95 ms",
                "constant",
                "ratio",
                "budget",
                "warm s");
        measure("Lot page, warm, each reading logged", 0.5, this::read);
        measure("Lot page, nobody's reading logged", 0.5, (connection, n) -> ok(connection, goods.lotPath()));
        measure("Product page, as shoppers read", 0.25, (connection, n) -> ok(connection, popular(n)));
        measure("Product page, random of all", 0, (connection, n) -> ok(connection, product(n)));
        measure("List with groups, popular", 0.15, (connection, n) -> ok(connection, list(n)));
        measure("List with groups, never asked before", 0, (connection, n) -> ok(connection, list(n) + unasked(n)));
        measure("Search, popular", 0.15, (connection, n) -> ok(connection, search(n)));
        measure("Search, never asked before", 0, (connection, n) -> ok(connection, search(n) + unasked(n)));
        double purchases = measure("Whole guest purchase, 3 products (W3)", 0, this::visit);
        if (count == Load.CLIENTS) {
            out("   %.1f x the best peer's %.1f/s (budget: >= 10)", purchases / BEST_PEER, BEST_PEER);
        }
        out("   milliseconds of one purchase: %s", steps.inWords());
        double placed = measure("Three items placed as orders (API)", 0, this::buy);
        double plain = measure("The same SQL over JTA and plain JDBC", 0, this::placePlainly);
        out("   placing reaches %.2f of it (budget: >= 0.5)", placed / plain);
    }

    /** @return how many a second */
    private double measure(String name, double budget, Load.Turn turn) throws Exception {
        if (!name.contains(ONLY)) {
            return 0;
        }
        Load.Turn constant = (connection, n) -> ok(connection, "/api/v1/ping");
        Duration warm = Load.warmUp(market.port, clients, WARM_UP, MOST_WARM_UP, turn);
        Load.run(market.port, clients, Duration.ofSeconds(5), constant);
        Load.Result base = Load.run(market.port, clients, TIME.dividedBy(2), constant);
        steps.clear();
        Load.Result result = Load.run(market.port, clients, TIME, turn);
        Load.Result again = Load.run(market.port, clients, TIME.dividedBy(2), constant);
        double reference = (base.perSecond() + again.perSecond()) / 2;
        out(
                "%-38s %10.0f %9.2f %9.2f %9.0f %8.3f %8s %6d%s",
                name,
                result.perSecond(),
                result.p50(),
                result.p95(),
                reference,
                result.perSecond() / reference,
                budget == 0 ? "" : "≥ " + budget,
                warm.toSeconds(),
                result.failures() == 0 ? "" : "   " + result.failures() + " refused: " + result.refusal());
        return result.perSecond();
    }

    /** A price limit that no other reader has typed: the answer is the market's, not its memory's. */
    private static String unasked(int n) {
        return "&gia-den=" + (5_000_000 + n);
    }

    /** A thousand phones: the log of scans tells them apart, and has something to write. */
    private void read(HttpConnection connection, int n) throws IOException {
        require(connection.get(goods.lotPath(), true, PHONE + n % 1_000 + "\r\n"), 200);
    }

    private void visit(HttpConnection connection, int n) throws IOException {
        Guest guest = new Guest(connection);
        for (int i = 0; i < 3; i++) {
            int turn = n * 3 + i;
            steps.time("lists", () -> guest.read(list(turn)));
            steps.time("products", () -> guest.read(product(turn)));
            steps.time("into the cart", () -> guest.put(pick(goods.items(), turn)));
        }
        Map<String, String> form = steps.time("checkout", guest::checkout);
        String payment = steps.time("placing", () -> guest.place(form));
        steps.time("how to pay", () -> guest.read(payment));
        steps.ended();
    }

    private String product(int n) {
        return "/san-pham/" + pick(goods.products(), n);
    }

    /** By Zipf's law: the first product is read twice as often as the second, and a hundred times as the hundredth. */
    private String popular(int n) {
        double rank = Math.pow(goods.products().size() + 1.0, new SplittableRandom(n).nextDouble());
        return "/san-pham/" + goods.products().get((int) rank - 1);
    }

    private String list(int n) {
        SplittableRandom random = new SplittableRandom(n);
        return "/san-pham?trang=" + (1 + random.nextInt(PAGES)) + FILTERS.get(random.nextInt(FILTERS.size()));
    }

    private String search(int n) {
        SplittableRandom random = new SplittableRandom(n);
        String term = TERMS.get(random.nextInt(TERMS.size()));
        return "/san-pham?tim=" + java.net.URLEncoder.encode(term, java.nio.charset.StandardCharsets.UTF_8) + "&trang="
                + (1 + random.nextInt(Math.min(3, PAGES)));
    }

    private void buy(HttpConnection connection, int n) throws IOException {
        StringBuilder lines = new StringBuilder();
        for (long item : three(goods.items(), n)) {
            lines.append(lines.isEmpty() ? "" : ",").append("{\"tradeItemId\":" + item + ",\"quantity\":\"1\"}");
        }
        String json =
                "{\"name\":\"Khách đo tốc độ\",\"phone\":\"0912345678\",\"delivery\":\"PICKUP\",\"payment\":\"COD\","
                        + "\"lines\":[" + lines + "]}";
        require(connection.postJson("/api/v1/orders", UUID.randomUUID().toString(), json), 201);
    }

    private void placePlainly(HttpConnection connection, int n) throws IOException {
        String wanted = three(goods.items(), n).stream().map(String::valueOf).collect(Collectors.joining(","));
        require(connection.postText("/do-toc-do/placing", wanted), 201);
    }

    private static List<Long> three(List<Long> items, int n) {
        return IntStream.range(0, 3)
                .mapToObj(i -> items.get(Math.floorMod(n * 31 + i * 977, items.size())))
                .toList();
    }

    private void weights() throws IOException {
        out("%-34s %10s %10s", "Weight, compressed", "HTML", "with CSS");
        try (HttpConnection connection = new HttpConnection(market.port)) {
            weight(connection, "Lot page (deep genealogy)", goods.lotPath(), "lot");
            weight(connection, "Product page", product(1), "shop");
            weight(connection, "Product list", "/san-pham", "shop");
            weight(connection, "Front page", "/", "shop");
        }
        out("");
    }

    private static void weight(HttpConnection connection, String name, String path, String bundle) throws IOException {
        int html = connection.get(path, true).body().length;
        int css = connection.get("/assets/css/core.css", true).body().length
                + connection.get("/assets/css/" + bundle + ".css", true).body().length;
        out("%-34s %10d %10d", name, html, html + css);
    }

    private static void ok(HttpConnection connection, String path) throws IOException {
        require(connection.get(path, true), 200);
    }

    private static void require(HttpConnection.Answer answer, int status) {
        if (answer.status() != status) {
            throw new IllegalStateException("Answered " + answer.status() + ": " + answer.text());
        }
    }

    private static <T> T pick(List<T> list, int n) {
        return list.get(new SplittableRandom(n).nextInt(list.size()));
    }

    private static void out(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
