package vn.chophien.system;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.options.Cookie;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One visitor without scripts: keeps cookies, opens pages, sends their forms. Redirects are left to the test.
 *
 * <p>Each comes from an address of its own, as people do, named by the header of a proxy on the market's own machine:
 * otherwise the market would take all tests for one visitor who tries too often.
 */
public final class Browser {

    private static final Pattern FIELD = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private static final AtomicInteger VISITORS = new AtomicInteger();

    private final RunningMarket market;
    private final String address;
    private final Map<String, String> cookies = new ConcurrentHashMap<>();

    public Browser(RunningMarket market) {
        this.market = market;
        int visitor = VISITORS.incrementAndGet();
        this.address = "10.1." + visitor / 250 + "." + (1 + visitor % 250);
    }

    /** One in a network of which something is known. */
    Browser(RunningMarket market, String address) {
        this.market = market;
        this.address = address;
    }

    public HttpResponse<String> get(String path) {
        return send(request(path).GET());
    }

    /** With what a browser says beside the address. */
    HttpResponse<String> get(String path, Map<String, String> headers) {
        HttpRequest.Builder request = request(path).GET();
        headers.forEach(request::header);
        return send(request);
    }

    /** A file as it is, not as text. */
    HttpResponse<byte[]> file(String path) {
        return bytes(request(path).GET().build());
    }

    /** A file that a form is answered with; the token is among the fields. */
    HttpResponse<byte[]> fileFor(String path, Map<String, String> fields) {
        return bytes(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(encoded(fields)))
                .build());
    }

    /** What goes over the wire for somebody whose browser unpacks, as all do. */
    HttpResponse<byte[]> packed(String path) {
        return bytes(request(path).header("Accept-Encoding", "gzip").GET().build());
    }

    private HttpResponse<byte[]> bytes(HttpRequest request) {
        try {
            return market.http().send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** A form with files: what is text by name, then the files of one field. */
    HttpResponse<String> postFiles(String path, Map<String, String> fields, String field, List<byte[]> files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        fields.forEach((name, text) -> part(body, "name=\"" + name + "\"", text.getBytes(StandardCharsets.UTF_8)));
        files.forEach(file -> part(body, "name=\"" + field + "\"; filename=\"anh.jpg\"", file));
        body.writeBytes("--thu--\r\n".getBytes(StandardCharsets.US_ASCII));
        return send(request(path)
                .header("Content-Type", "multipart/form-data; boundary=thu")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        body.writeBytes(
                ("--thu\r\nContent-Disposition: form-data; " + what + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends the fields with a valid form token. */
    public HttpResponse<String> post(String path, Map<String, String> fields) {
        Map<String, String> all = new LinkedHashMap<>(fields);
        all.putIfAbsent("_token", formToken());
        return postAsIs(path, all);
    }

    /** Sends just these fields. */
    public HttpResponse<String> postAsIs(String path, Map<String, String> fields) {
        return send(path, "application/x-www-form-urlencoded", encoded(fields), Map.of());
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> encode(field.getKey()) + "=" + encode(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    /** Sends any body, as a program does. */
    public HttpResponse<String> send(String path, String type, String body, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends one file as it is, as a page's script does. */
    HttpResponse<String> sendFile(String path, String type, byte[] file) {
        return send(request(path).header("Content-Type", type).POST(HttpRequest.BodyPublishers.ofByteArray(file)));
    }

    /** Keeps JSON under an address, as a page's script does. */
    HttpResponse<String> put(String path, String json, Map<String, String> headers) {
        HttpRequest.Builder request =
                request(path).header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(json));
        headers.forEach(request::header);
        return send(request);
    }

    /** What a hidden field of a page holds. */
    public static String hidden(String html, String name) {
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            if (field.group(1).equals(name)) {
                return field.group(2);
            }
        }
        throw new IllegalStateException("No hidden field " + name);
    }

    /** All hidden fields of a page, as its form would send them. */
    static Map<String, String> hiddenFields(String html) {
        Map<String, String> fields = new LinkedHashMap<>();
        Matcher field = FIELD.matcher(html);
        while (field.find()) {
            fields.put(unescaped(field.group(1)), unescaped(field.group(2)));
        }
        return fields;
    }

    private static String unescaped(String html) {
        return html.replace("&#34;", "\"")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** Where an answer sends the browser, as a path. */
    public static String location(HttpResponse<?> answer) {
        URI target = URI.create(answer.headers().firstValue("Location").orElseThrow());
        return target.getRawQuery() == null ? target.getRawPath() : target.getRawPath() + "?" + target.getRawQuery();
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The same visitor in a real browser: whoever is signed in here is signed in there. */
    BrowserContext goesOnIn(BrowserContext context) {
        cookies.forEach((name, value) -> context.addCookies(
                List.of(new Cookie(name, value).setUrl(market.base().toString()))));
        return context;
    }

    private String formToken() {
        return hidden(get("/don-hang").body(), "_token");
    }

    private HttpRequest.Builder request(String path) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(market.base().resolve(path)).header("X-Forwarded-For", address);
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> answer = market.send(request.build());
            answer.headers().allValues("Set-Cookie").forEach(this::keep);
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String cookie) {
        String[] pair = cookie.split(";", 2)[0].split("=", 2);
        if (pair[1].isEmpty()) {
            cookies.remove(pair[0]);
        } else {
            cookies.put(pair[0], pair[1]);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
