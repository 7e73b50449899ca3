package vn.chophien.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * What the market says of itself, out of this node's memory, since every page says it. {@link SettingRound} reads it anew,
 * so that what was set at another node is here within its pause.
 */
@ApplicationScoped
public class SettingBoardService {

    private static final System.Logger LOG = System.getLogger(SettingBoardService.class.getName());

    @Inject
    SettingRepository settings;

    @Inject
    @ConfigProperty(name = "chophien.market-name", defaultValue = "Chợ Phiên Bắc Kạn")
    String configuredName;

    private final AtomicBoolean isOld = new AtomicBoolean(true);
    private volatile @Nullable MarketFacts known;

    public MarketFacts now() {
        if (isOld.compareAndSet(true, false)) {
            readOrKeep();
        }
        MarketFacts facts = known;
        return facts == null ? with(Map.of()) : facts;
    }

    void read() {
        known = with(settings.set());
    }

    /** The delivered value of a setting. */
    String delivered(MarketSetting setting) {
        return setting == MarketSetting.NAME ? configuredName : setting.delivered();
    }

    private MarketFacts with(Map<MarketSetting, String> set) {
        Map<MarketSetting, String> all = new EnumMap<>(MarketSetting.class);
        for (MarketSetting setting : MarketSetting.values()) {
            all.put(setting, set.getOrDefault(setting, delivered(setting)));
        }
        return new MarketFacts(all);
    }

    /** Every page asks, the page that tells of the database's absence among them. */
    private void readOrKeep() {
        try {
            read();
        } catch (RuntimeException away) {
            LOG.log(Level.WARNING, "Settings could not be read, the last ones known stay", away);
        }
    }

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged news) {
        isOld.set(true);
    }
}
