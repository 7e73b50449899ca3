package vn.chophien.lot.scan;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells people from programs by what they call themselves. Who lies is counted; nothing depends on one scan. */
public final class ReaderAgent {

    /** Crawlers (but not the phones named Cubot), link previews of messengers, and command-line tools. The browser inside Zalo is a person's. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?<!cu)bot\\b|crawl|spider|slurp|facebookexternalhit|facebot|whatsapp/|telegrambot|preview|headless|lighthouse"
                    + "|^curl/|^wget/|python|^go-http|scrapy|uptime|monitor",
            Pattern.CASE_INSENSITIVE);

    /** Verdicts on the few hundred names that are about, because looking one up costs a twentieth of finding out. */
    private static final Map<String, Boolean> KNOWN = new ConcurrentHashMap<>();

    private static final int MOST_KNOWN = 2_000;

    private ReaderAgent() {}

    public static boolean isProgram(@Nullable String agent) {
        if (agent == null || agent.isBlank()) {
            return true;
        }
        Boolean known = KNOWN.get(agent);
        return known == null ? learn(agent) : known;
    }

    private static boolean learn(String agent) {
        if (KNOWN.size() >= MOST_KNOWN) {
            KNOWN.clear();
        }
        boolean program = PROGRAM.matcher(agent).find();
        KNOWN.put(agent, program);
        return program;
    }
}
