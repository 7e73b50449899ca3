package vn.chophien.web.lot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import vn.chophien.account.RemoteAddress;
import vn.chophien.lot.LotScans;
import vn.chophien.lot.scan.ReaderAgent;
import vn.chophien.lot.scan.Scan;
import vn.chophien.lot.scan.ScanLog;
import vn.chophien.lot.scan.ScanResult;
import vn.chophien.web.shared.Cookies;

/** Notes that a page was opened: what is known of the reader goes into memory, and the reader never waits. */
@ApplicationScoped
public class Scanning {

    /** The province that a reader agreed to tell. */
    static final String PLACE = "tinh";

    static final Duration PLACE_KEPT = Duration.ofDays(90);

    private static final int LONGEST_AGENT = 300;

    @Inject
    HttpServletRequest request;

    @Inject
    Cookies cookies;

    @Inject
    LotScans counts;

    @Inject
    ScanLog log;

    @Inject
    Clock clock;

    void lot(long lotId) {
        if (!isProgram()) {
            counts.count(lotId);
            log.add(scan(lotId, null, ScanResult.LOT, place()));
        }
    }

    void unit(long lotId, @Nullable Long unitId, ScanResult result) {
        if (!isProgram()) {
            counts.count(lotId);
            log.add(scan(lotId, unitId, result, place()));
        }
    }

    /** The reader has just said where they are. */
    void placed(long lotId, String provinceCode) {
        if (!isProgram()) {
            log.add(scan(lotId, null, ScanResult.LOT, provinceCode));
        }
    }

    boolean guessesPlaces() {
        return log.guessesPlaces();
    }

    private Scan scan(long lotId, @Nullable Long unitId, ScanResult result, @Nullable String provinceCode) {
        return new Scan(lotId, unitId, result, clock.instant(), RemoteAddress.of(request), agent(), provinceCode);
    }

    private @Nullable String place() {
        return cookies.read(request, PLACE)
                .filter(code -> code.matches("\\d{2}"))
                .orElse(null);
    }

    /** A page that a browser fetches ahead was not asked for by anybody. */
    private boolean isProgram() {
        String purpose = request.getHeader("Sec-Purpose");
        return (purpose != null && purpose.contains("prefetch")) || ReaderAgent.isProgram(agent());
    }

    private String agent() {
        String agent = request.getHeader("User-Agent");
        return agent == null ? "" : agent.substring(0, Math.min(LONGEST_AGENT, agent.length()));
    }
}
