-- Papers of a production site that end on a day: what a certificate, a code or a permit says, as its owner wrote it down. A
-- renewal moves the last day of its row; nothing here claims that anybody checked it.
CREATE TABLE site_paper (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    site_id     BIGINT       NOT NULL,
    kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number      VARCHAR(60)  NOT NULL,
    issuer      VARCHAR(160) NOT NULL,
    last_day    DATE         NOT NULL,          -- on which it still holds
    dropped_at  DATETIME(3)  NULL,              -- no longer used: nobody is reminded
    version     INT          NOT NULL DEFAULT 0,
    created_at  DATETIME(3)  NOT NULL,
    CONSTRAINT paper_of_site FOREIGN KEY (site_id) REFERENCES production_site (id),
    CONSTRAINT paper_is_one UNIQUE (site_id, kind, number),
    CONSTRAINT paper_kind_is_known CHECK (kind IN ('CODE', 'VIETGAP', 'ORGANIC', 'FOOD_SAFETY', 'OTHER')),
    KEY paper_by_end (last_day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
