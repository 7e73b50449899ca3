package vn.chophien.setting;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** @param value null where it was put back to what was delivered */
public record SettingChange(MarketSetting setting, @Nullable String value, Instant at, String by) {}
