package vn.chophien.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A guest without scripts who looks around and buys, page by page, as in workload W3. */
final class Guest {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpConnection connection;
    private final Map<String, String> cookies = new LinkedHashMap<>();

    Guest(HttpConnection connection) {
        this.connection = connection;
    }

    int read(String path) throws IOException {
        return expect(200, connection.get(path, true, headers())).status();
    }

    /** What a page says; where it leads elsewhere or says no, nothing. */
    String text(String path) throws IOException {
        HttpConnection.Answer answer = connection.get(path, false, headers());
        return answer.status() == 200 ? answer.text() : "";
    }

    void signIn(String name, String password) throws IOException {
        Map<String, String> form = hidden("/dang-nhap");
        form.putAll(Map.of("ten", name, "mat-khau", password));
        expect(303, connection.postForm("/dang-nhap", encoded(form), headers()));
    }

    /** Everything that a recall of this lot would hit, as staff see it before they decide. */
    int previewRecall(long lot) throws IOException {
        Map<String, String> form = hidden("/quan-ly/thu-hoi/moi?lo=" + lot);
        for (String field : new String[] {"description", "reason", "danger", "instruction", "arrangement", "contact"}) {
            form.put(field, "Để đo tốc độ");
        }
        form.putAll(Map.of("dangerClass", "a", "mock", "1", "viec", "xem"));
        return expect(200, connection.postForm("/quan-ly/thu-hoi/moi", encoded(form), headers()))
                .status();
    }

    private Map<String, String> hidden(String path) throws IOException {
        Map<String, String> form = new LinkedHashMap<>();
        Matcher hidden = HIDDEN.matcher(
                expect(200, connection.get(path, false, headers())).text());
        while (hidden.find()) {
            form.put(hidden.group(1), hidden.group(2));
        }
        return form;
    }

    int put(long item) throws IOException {
        return expect(303, connection.postForm("/gio-hang/them", "mon=" + item + "&so-luong=1", headers()))
                .status();
    }

    /** @return what the checkout's form brings along */
    Map<String, String> checkout() throws IOException {
        return hidden("/thanh-toan");
    }

    /** @return the page to pay on */
    String place(Map<String, String> form) throws IOException {
        form.putAll(
                Map.of("name", "Khách đo tốc độ", "phone", "0912345678", "delivery", "PICKUP", "payment", "TRANSFER"));
        HttpConnection.Answer placed = expect(303, connection.postForm("/thanh-toan", encoded(form), headers()));
        return URI.create(placed.location()).getRawPath();
    }

    private HttpConnection.Answer expect(int status, HttpConnection.Answer answer) {
        answer.cookies().forEach(cookie -> {
            String[] pair = cookie.split("=", 2);
            cookies.put(pair[0], pair[1]);
        });
        if (answer.status() != status) {
            throw new IllegalStateException("Answered " + answer.status());
        }
        return answer;
    }

    private String headers() {
        return cookies.isEmpty()
                ? ""
                : cookies.entrySet().stream()
                        .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                        .collect(Collectors.joining("; ", "Cookie: ", "\r\n"));
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
