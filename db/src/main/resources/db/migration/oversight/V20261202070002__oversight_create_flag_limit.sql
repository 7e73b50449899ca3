-- Where a check begins to speak, in the hands of staff. Only what was set stands here; the rest is as it was delivered.
CREATE TABLE flag_limit (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    code      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    value     INT          NOT NULL,
    since     DATETIME(3)  NOT NULL,
    until     DATETIME(3)  NULL,
    reason    VARCHAR(500) NOT NULL,
    set_by    VARCHAR(120) NOT NULL,
    open_code VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin
              GENERATED ALWAYS AS (CASE WHEN until IS NULL THEN code END) STORED,
    CONSTRAINT one_limit_counts UNIQUE (open_code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
