-- What a season's land is expected to give from its diary, as last worked out: read by those who promise or order ahead.
-- Anybody can work it out again from the diary; only seasons that somebody promised from are kept.
CREATE TABLE harvest_forecast (
    season_id       BIGINT      NOT NULL PRIMARY KEY,
    low_grams       BIGINT      NULL,      -- still to come; null while it cannot be said
    high_grams      BIGINT      NULL,
    harvested_grams BIGINT      NOT NULL,  -- already brought in
    from_day        DATE        NULL,
    to_day          DATE        NULL,
    computed_at     DATETIME(3) NOT NULL,
    CONSTRAINT forecast_of_season FOREIGN KEY (season_id) REFERENCES season (id),
    CONSTRAINT forecast_is_a_range CHECK ((low_grams IS NULL) = (high_grams IS NULL) AND (low_grams IS NULL OR (low_grams >= 0 AND high_grams >= low_grams)))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
