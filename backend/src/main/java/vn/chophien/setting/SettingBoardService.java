package vn.chophien.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.chophien.shared.Remembered;

/** What the market says of itself, out of this node's memory, since every page says it. */
@ApplicationScoped
public class SettingBoardService {

    @Inject
    SettingRepository settings;

    @Inject
    @ConfigProperty(name = "chophien.market-name", defaultValue = "Chợ Phiên Bắc Kạn")
    String configuredName;

    private final Remembered<MarketFacts> facts = new Remembered<>(() -> with(settings.set()), () -> with(Map.of()));

    public MarketFacts now() {
        return facts.now();
    }

    void read() {
        facts.read();
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

    void on(@Observes(during = TransactionPhase.AFTER_SUCCESS) SettingsChanged news) {
        facts.age();
    }
}
