package vn.chophien.lot.scan;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells people from programs by what they call themselves. Who lies is counted; nothing depends on one scan. */
public final class ReaderAgent {

    /** Crawlers (but not the phones named Cubot), link previews of messengers, and command-line tools. The browser inside Zalo is a person's. */
    private static final Pattern PROGRAM = Pattern.compile(
            "(?<!cu)bot\\b|crawl|spider|slurp|facebookexternalhit|facebot|whatsapp/|telegrambot|preview|headless|lighthouse"
                    + "|^curl/|^wget/|python|^go-http|scrapy|uptime|monitor",
            Pattern.CASE_INSENSITIVE);

    private ReaderAgent() {}

    public static boolean isProgram(@Nullable String agent) {
        return agent == null || agent.isBlank() || PROGRAM.matcher(agent).find();
    }
}
