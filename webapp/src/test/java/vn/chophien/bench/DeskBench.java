package vn.chophien.bench;

import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every list and board of the desks in a market of 300 sellers, 10,000 products and 50,000 orders, beside the same page at a
 * tenth of that. Pages are those that the desks themselves link to, with the second page of each list.
 */
final class DeskBench {

    private static final double BUDGET = 3;

    private static final Pattern LINK = Pattern.compile("href=\"(/(?:quan-ly|nha-ban)[^\"#]*)\"");
    /** Files, and pages that do not list. */
    private static final Pattern LEFT_OUT =
            Pattern.compile(".*(\\.(csv|xlsx|pdf|docx|zip|json|xml)\\b|/moi\\b|/\\d+\\b|/tai\\b).*");

    private DeskBench() {}

    static void run() throws Exception {
        Map<String, Double> small = measure(30, 1_000, 2_000, 5_000);
        Map<String, Double> large = measure(300, 10_000, 20_000, 50_000);
        out("%n%-60s %9s %9s %7s", "Desks, medians in ms", "a tenth", "whole", "ratio");
        small.entrySet().stream()
                .filter(page -> large.containsKey(page.getKey()))
                .map(page -> new Page(page.getKey(), page.getValue(), large.getOrDefault(page.getKey(), 0.0)))
                .sorted(Comparator.comparingDouble(Page::ratio).reversed())
                .forEach(page -> out(
                        "%-60s %9.1f %9.1f %7.1f%s",
                        page.address, page.small, page.large, page.ratio(), page.ratio() > BUDGET ? "   over" : ""));
    }

    private record Page(String address, double small, double large) {
        double ratio() {
            return large / small;
        }
    }

    private static Map<String, Double> measure(long sellers, long products, long lots, long orders) throws Exception {
        out("Preparing %,d sellers, %,d products, %,d lots, %,d orders", sellers, products, lots, orders);
        BenchMarket.prepare(sellers, products, lots, orders);
        Map<String, Double> millis = new LinkedHashMap<>();
        try (BenchMarket market = BenchMarket.start();
                HttpConnection http = new HttpConnection(market.port)) {
            measure(http, "sct", "/quan-ly", millis);
        }
        try (BenchMarket market = BenchMarket.start();
                HttpConnection http = new HttpConnection(market.port)) {
            measure(http, "miendong", "/nha-ban", millis);
        }
        return millis;
    }

    private static void measure(HttpConnection http, String name, String home, Map<String, Double> millis)
            throws Exception {
        Guest guest = new Guest(http);
        guest.signIn(name, "chophien-demo");
        for (String page : pages(guest, home)) {
            millis.put(page, Median.millis(() -> guest.text(page)));
        }
    }

    /** What the front page links to, and what those link to in turn. */
    private static Set<String> pages(Guest guest, String home) throws IOException {
        Set<String> pages = new LinkedHashSet<>(links(guest, home));
        for (String page : List.copyOf(pages)) {
            pages.addAll(links(guest, page));
        }
        pages.add(home);
        return pages;
    }

    private static Set<String> links(Guest guest, String page) throws IOException {
        Set<String> links = new LinkedHashSet<>();
        Matcher link = LINK.matcher(guest.text(page));
        while (link.find()) {
            String address = link.group(1).replace("&amp;", "&");
            if (!LEFT_OUT.matcher(address).matches()) {
                links.add(address);
            }
        }
        return links;
    }

    private static void out(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }
}
