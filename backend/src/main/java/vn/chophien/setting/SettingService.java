package vn.chophien.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.chophien.account.Actor;
import vn.chophien.account.Permission;
import vn.chophien.audit.AuditLog;
import vn.chophien.shared.InvalidInput;

/** Sets what the market says of itself. */
@ApplicationScoped
@Transactional
public class SettingService {

    public static final String OBJECT = "market-setting";

    @Inject
    SettingRepository settings;

    @Inject
    SettingBoardService board;

    @Inject
    AuditLog audit;

    @Inject
    Event<SettingsChanged> changed;

    @Inject
    Clock clock;

    /** Read anew, so that nobody edits what was right a moment ago. */
    public MarketFacts now(Actor staff) {
        staff.requireStaff();
        Map<MarketSetting, String> all = new EnumMap<>(MarketSetting.class);
        for (MarketSetting setting : MarketSetting.values()) {
            all.put(setting, board.delivered(setting));
        }
        all.putAll(settings.set());
        return new MarketFacts(all);
    }

    public List<SettingChange> history(Actor staff) {
        staff.requireStaff();
        return settings.history();
    }

    /**
     * Takes the whole form; only what differs is set. What equals the delivered value is put back to it.
     *
     * @param before what stood in the form when it was opened, by setting; what somebody else changed since stays theirs
     * @return how many changed
     * @throws InvalidInput under the setting's name in small letters
     */
    public int set(Map<MarketSetting, String> before, Map<MarketSetting, String> values, Actor staff) {
        staff.require(Permission.OPERATION);
        InvalidInput.Collector wrong = new InvalidInput.Collector();
        values.forEach((setting, value) ->
                wrong.require(setting.complaint(value).isEmpty(), field(setting), setting.complaint(value)));
        wrong.throwIfAny();
        MarketFacts now = now(staff);
        Instant at = clock.instant();
        int count = 0;
        for (Map.Entry<MarketSetting, String> one : values.entrySet()) {
            MarketSetting setting = one.getKey();
            boolean touched = !one.getValue().equals(before.getOrDefault(setting, now.of(setting)));
            if (touched && !one.getValue().equals(now.of(setting))) {
                set(setting, now.of(setting), one.getValue(), staff, at);
                count++;
            }
        }
        if (count > 0) {
            changed.fire(new SettingsChanged());
        }
        return count;
    }

    private void set(MarketSetting setting, String before, String value, Actor staff, Instant at) {
        boolean delivered = value.equals(board.delivered(setting));
        settings.add(setting, delivered ? null : value, staff.name(), at);
        audit.record(
                staff,
                "market-setting.set",
                OBJECT,
                setting.name(),
                setting.vietnamese() + ": " + before,
                setting.vietnamese() + ": " + value,
                null);
    }

    public static String field(MarketSetting setting) {
        return setting.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
