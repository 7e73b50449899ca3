package vn.chophien.setting;

/** The market says something else of itself. */
public record SettingsChanged() {}
