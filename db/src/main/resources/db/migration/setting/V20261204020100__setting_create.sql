-- What the market says of itself, in the hands of staff. Only what was set stands here; the rest is as it was delivered.
-- Nothing is changed or removed: what was said before stays below what is said now.
CREATE TABLE market_setting (
    id     BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value  VARCHAR(500) NULL,              -- NULL: as delivered
    since  DATETIME(3)  NOT NULL,
    set_by VARCHAR(120) NOT NULL,
    KEY market_setting_by_code (code, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
