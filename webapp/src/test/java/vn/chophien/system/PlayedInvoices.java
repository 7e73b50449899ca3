package vn.chophien.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** A provider of electronic invoices behind its connector; by a buyer's name it behaves as badly as real ones do. */
final class PlayedInvoices implements AutoCloseable {

    static final String KEY = "system-test-invoice-key";

    private static final ObjectMapper JSON = new ObjectMapper();
    private final AtomicInteger numbers = new AtomicInteger();

    /** Request by id, and the number that was given to it. */
    private final Map<String, String> issued = new ConcurrentHashMap<>();

    private final Map<String, AtomicInteger> posts = new ConcurrentHashMap<>();
    private final HttpServer server;

    PlayedInvoices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/v1/invoices", this::answer);
        server.start();
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/v1";
    }

    /** How often this request was posted. */
    int posts(String requestId) {
        return posts.getOrDefault(requestId, new AtomicInteger()).get();
    }

    private void answer(HttpExchange exchange) throws IOException {
        if (!("Bearer " + KEY).equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
            say(exchange, 401, "{\"state\":\"refused\"}");
        } else if (exchange.getRequestMethod().equals("GET")) {
            String path = exchange.getRequestURI().getPath();
            String known = issued.get(path.substring(path.lastIndexOf('/') + 1));
            say(exchange, known == null ? 404 : 200, known == null ? "{\"state\":\"unknown\"}" : known);
        } else {
            issue(exchange, JSON.readTree(exchange.getRequestBody().readAllBytes()));
        }
    }

    private void issue(HttpExchange exchange, JsonNode asked) throws IOException {
        String request = asked.path("requestId").asText();
        int times = posts.computeIfAbsent(request, fresh -> new AtomicInteger()).incrementAndGet();
        String draft = new String(Base64.getDecoder().decode(asked.path("draft").asText()), StandardCharsets.UTF_8);
        if (draft.contains("Nhà từ chối")) {
            say(exchange, 422, "{\"state\":\"refused\",\"reason\":\"Mã số thuế đã ngừng hoạt động\"}");
        } else if (draft.contains("Nhà lạc đường") && times == 1) {
            exchange.close(); // before anything was done
        } else {
            String answer = issued.computeIfAbsent(request, fresh -> invoice(asked, draft));
            if (draft.contains("Nhà im lặng") && times == 1) {
                exchange.close(); // done, and nobody hears of it
            } else {
                say(exchange, 200, answer);
            }
        }
    }

    private String invoice(JsonNode asked, String draft) {
        String number = Integer.toString(numbers.incrementAndGet());
        long total = asked.path("total").asLong() + (draft.contains("Nhà tính sai") ? 1 : 0);
        String xml = xml("1", "C26TAA", number, today().toString(), total);
        return "{\"state\":\"issued\",\"symbol\":\"1C26TAA\",\"number\":\"" + number + "\",\"day\":\"" + today()
                + "\",\"lookupCode\":\"TRACUU" + number + "\",\"lookupUrl\":\"https://hoa-don.example.vn/tra-cuu\","
                + "\"xml\":\"" + base64(xml) + "\",\"pdf\":\"" + base64("%PDF-1.4\n%%EOF\n") + "\"}";
    }

    static LocalDate today() {
        return LocalDate.now(Clock.system(ZoneId.of("Asia/Ho_Chi_Minh")));
    }

    static String xml(String template, String symbol, String number, String day, long total) {
        return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><HDon><DLHDon Id=\"x\"><TTChung><KHMSHDon>" + template
                + "</KHMSHDon><KHHDon>" + symbol + "</KHHDon><SHDon>" + number + "</SHDon><NLap>" + day
                + "</NLap><DVTTe>VND</DVTTe></TTChung><NDHDon><DSHHDVu><HHDVu><THHDVu>Hàng</THHDVu><ThTien>" + total
                + "</ThTien></HHDVu></DSHHDVu><TToan><TgTCThue>" + total + "</TgTCThue><TgTThue>0</TgTThue><TgTTTBSo>"
                + total + "</TgTTTBSo></TToan></NDHDon></DLHDon></HDon>";
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void say(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
