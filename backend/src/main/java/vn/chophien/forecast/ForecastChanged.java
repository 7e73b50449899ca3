package vn.chophien.forecast;

/** What a season will still give was worked out anew, and is something else. Said within the transaction. */
public record ForecastChanged(long seasonId) {}
