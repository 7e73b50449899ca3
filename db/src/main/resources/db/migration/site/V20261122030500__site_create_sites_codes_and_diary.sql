CREATE TABLE production_site (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id    BIGINT       NOT NULL,
    kind         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name         VARCHAR(160) NOT NULL,
    commune_code CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    place_text   VARCHAR(160) NOT NULL,            -- hamlet and old names; never a household's coordinates
    crop         VARCHAR(80)  NULL,
    area_m2      BIGINT       NULL,
    created_at   DATETIME(3)  NOT NULL,
    CONSTRAINT site_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT site_in_commune FOREIGN KEY (commune_code) REFERENCES commune (code),
    CONSTRAINT site_kind_is_known CHECK (kind IN ('PLANTING_AREA', 'LIVESTOCK_FARM', 'AQUACULTURE', 'FOREST_COLLECTION', 'WORKSHOP', 'TOURISM_SITE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Planting-area and packing-house codes as the authority printed them; the source of truth is outside.
CREATE TABLE site_code (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    site_id     BIGINT       NOT NULL,
    kind        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code_raw    VARCHAR(40)  NOT NULL,
    code_norm   VARCHAR(40)  NOT NULL,
    market      CHAR(2)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    crop        VARCHAR(80)  NOT NULL,
    issuer      VARCHAR(160) NOT NULL,
    issued_on   DATE         NOT NULL,
    decision_no VARCHAR(60)  NULL,
    checked_on  DATE         NULL,
    checked_by  VARCHAR(120) NULL,
    source      VARCHAR(160) NULL,
    CONSTRAINT code_of_site FOREIGN KEY (site_id) REFERENCES production_site (id),
    CONSTRAINT code_names_one_site UNIQUE (code_norm),
    CONSTRAINT code_kind_is_known CHECK (kind IN ('DOMESTIC', 'EXPORT', 'PACKING_HOUSE'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- History of a code; the row with the latest date is the present. Rows are only ever added.
CREATE TABLE site_code_status (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    site_code_id BIGINT       NOT NULL,
    status       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    since        DATE         NOT NULL,
    reason       VARCHAR(300) NULL,
    document_no  VARCHAR(60)  NULL,
    actor        VARCHAR(120) NOT NULL,
    recorded_at  DATETIME(3)  NOT NULL,
    CONSTRAINT status_of_code FOREIGN KEY (site_code_id) REFERENCES site_code (id),
    CONSTRAINT code_status_is_known CHECK (status IN ('GRANTED', 'ACTIVE', 'SUSPENDED', 'REVOKED', 'EXPIRED')),
    KEY code_status_by_date (site_code_id, since, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE season (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    site_id    BIGINT       NOT NULL,
    crop       VARCHAR(80)  NOT NULL,
    variety    VARCHAR(80)  NULL,
    started_on DATE         NOT NULL,
    ended_on   DATE         NULL,
    CONSTRAINT season_on_site FOREIGN KEY (site_id) REFERENCES production_site (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The farm diary. Rows are only ever added; a correction points back to what it corrects.
CREATE TABLE diary_entry (
    id                BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id         CHAR(36)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    season_id         BIGINT       NOT NULL,
    kind              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occurred_at       DATETIME(3)  NOT NULL,
    captured_at       DATETIME(3)  NOT NULL,
    received_at       DATETIME(3)  NOT NULL,
    performer         VARCHAR(120) NOT NULL,       -- a role or a group, not a household member's name
    material          VARCHAR(120) NULL,           -- seed, fertiliser or trade name
    active_ingredient VARCHAR(120) NULL,
    target            VARCHAR(120) NULL,           -- pest or purpose
    amount            VARCHAR(120) NULL,
    phi_days          INT          NULL,           -- pre-harvest interval, from the label
    harvest_grams     BIGINT       NULL,
    note              VARCHAR(500) NULL,
    entered_by        VARCHAR(120) NOT NULL,
    corrects_id       BIGINT       NULL,
    correction_reason VARCHAR(300) NULL,
    CONSTRAINT diary_entry_arrives_once UNIQUE (client_id),
    CONSTRAINT diary_of_season FOREIGN KEY (season_id) REFERENCES season (id),
    CONSTRAINT correction_points_back FOREIGN KEY (corrects_id) REFERENCES diary_entry (id),
    CONSTRAINT diary_kind_is_known CHECK (kind IN ('SEED', 'SOIL', 'WATER', 'FERTILISER', 'PESTICIDE', 'CARE', 'FEED', 'VETERINARY', 'HARVEST', 'TEST', 'OTHER')),
    KEY diary_by_season (season_id, occurred_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
