package vn.chophien.web.desk;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.chophien.shared.InvalidInput;
import vn.chophien.shared.Paging;

/** The address of a filtered list, so that every one of its pages keeps the filter. Empty filters are left out. */
public record ListAddress(String path, Map<String, String> filters) {

    private static final int ROWS = 25;

    public ListAddress {
        Map<String, String> said = new LinkedHashMap<>(filters);
        said.values().removeIf(String::isEmpty);
        filters = said;
    }

    public static ListAddress of(String path) {
        return new ListAddress(path, Map.of());
    }

    public ListAddress with(String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(filters);
        more.put(name, value);
        return new ListAddress(path, more);
    }

    public boolean isFiltered() {
        return !filters.isEmpty();
    }

    public String page(int number) {
        return number == 1 ? plain() : with("trang", Integer.toString(number)).plain();
    }

    public String plain() {
        return filters.isEmpty()
                ? path
                : path + "?"
                        + filters.entrySet().stream()
                                .map(filter -> filter.getKey() + "="
                                        + URLEncoder.encode(filter.getValue(), StandardCharsets.UTF_8))
                                .collect(Collectors.joining("&"));
    }

    /** Reads {@code ?trang=}; nothing means the first page. */
    public static Paging paging(String typed) {
        if (typed.isEmpty()) {
            return new Paging(1, ROWS);
        }
        if (!typed.matches("\\d{1,6}")) {
            throw InvalidInput.of("page", "Số trang phải từ 1 đến " + Paging.LAST_PAGE + ".");
        }
        return new Paging(Integer.parseInt(typed), ROWS);
    }
}
