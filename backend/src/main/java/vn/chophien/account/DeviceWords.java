package vn.chophien.account;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people call the browser and the machine behind a User-Agent header. Only these words are kept, not the header. */
public final class DeviceWords {

    /** In this order: most browsers name those that they want to be taken for. */
    private static final Map<String, String> BROWSERS = inOrder(
            "Zalo",
            "Zalo",
            "FBAN",
            "Facebook",
            "FBAV",
            "Facebook",
            "coc_coc",
            "Cốc Cốc",
            "SamsungBrowser",
            "Samsung Internet",
            "Edg",
            "Edge",
            "OPR",
            "Opera",
            "Firefox",
            "Firefox",
            "FxiOS",
            "Firefox",
            "CriOS",
            "Chrome",
            "Chrome",
            "Chrome",
            "Safari",
            "Safari");

    private static final Map<String, String> MACHINES = inOrder(
            "iPhone",
            "iPhone",
            "iPad",
            "iPad",
            "Android",
            "Android",
            "Windows",
            "Windows",
            "CrOS",
            "Chromebook",
            "Mac OS X",
            "máy Mac",
            "Linux",
            "Linux");

    private DeviceWords() {}

    public static String of(@Nullable String userAgent) {
        if (userAgent == null || userAgent.isBlank()) {
            return "Thiết bị chưa rõ";
        }
        String browser = first(BROWSERS, userAgent);
        String machine = first(MACHINES, userAgent);
        if (browser == null) {
            return machine == null ? "Thiết bị chưa rõ" : "Trình duyệt trên " + machine;
        }
        return machine == null ? browser : browser + " trên " + machine;
    }

    private static @Nullable String first(Map<String, String> words, String userAgent) {
        return words.entrySet().stream()
                .filter(word -> userAgent.contains(word.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(null);
    }

    private static Map<String, String> inOrder(String... pairs) {
        Map<String, String> ordered = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            ordered.put(pairs[i], pairs[i + 1]);
        }
        return ordered;
    }
}
