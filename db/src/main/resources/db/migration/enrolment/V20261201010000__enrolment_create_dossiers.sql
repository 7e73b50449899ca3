-- Somebody who asks to sell at the market. What says who they are rests sealed; keyed hashes find the same number twice.
CREATE TABLE seller_dossier (
    id                  BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    number              VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id          BIGINT       NOT NULL,
    kind                VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status              VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name                VARCHAR(160) NOT NULL,
    tax_code            VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    registration_no     VARCHAR(40)  NULL,
    representative      VARCHAR(120) NOT NULL,
    birth_date_sealed   VARBINARY(80) NULL,
    citizen_no_sealed   VARBINARY(80) NULL,
    citizen_no_hash     BINARY(32)   NULL,
    commune_code        CHAR(5)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    address_line        VARCHAR(160) NOT NULL,
    phone               VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    email               VARCHAR(120) NULL,
    bank_bin            CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NULL,
    bank_account_sealed VARBINARY(80) NULL,
    bank_account_hash   BINARY(32)   NULL,
    bank_holder         VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    created_at          DATETIME(3)  NOT NULL,
    sent_at             DATETIME(3)  NULL, -- the first time
    waiting_since       DATETIME(3)  NULL, -- since when it is the department's turn
    decided_at          DATETIME(3)  NULL,
    decided_by          BIGINT       NULL,
    seller_id           BIGINT       NULL,
    sample_data         BOOLEAN      NOT NULL DEFAULT FALSE,
    version             INT          NOT NULL DEFAULT 0,
    CONSTRAINT dossier_has_one_number UNIQUE (number),
    CONSTRAINT dossier_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT dossier_sits_in_commune FOREIGN KEY (commune_code) REFERENCES commune (code),
    CONSTRAINT dossier_made_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT dossier_makes_one_seller UNIQUE (seller_id),
    CONSTRAINT dossier_kind_is_known CHECK (kind IN ('COOP', 'COOP_UNION', 'COOP_GROUP', 'HOUSEHOLD_BIZ', 'FARM_HOUSEHOLD', 'ENTERPRISE', 'ARTISAN')),
    CONSTRAINT dossier_status_is_known CHECK (status IN ('DRAFT', 'RECEIVED', 'RETURNED', 'APPROVED', 'REFUSED')),
    KEY dossier_waiting (status, waiting_since),
    KEY dossier_by_phone (phone),
    KEY dossier_by_tax_code (tax_code),
    KEY dossier_by_citizen (citizen_no_hash),
    KEY dossier_by_bank_account (bank_account_hash)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Photos of papers, sealed. An identity card's picture is forgotten with the decision; that there was one stays.
CREATE TABLE seller_dossier_paper (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    dossier_id BIGINT      NOT NULL,
    kind       VARCHAR(16) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    hash       CHAR(64)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    sealed     MEDIUMBLOB  NULL,
    taken_at   DATETIME(3) NOT NULL,
    CONSTRAINT paper_of_dossier FOREIGN KEY (dossier_id) REFERENCES seller_dossier (id) ON DELETE CASCADE,
    CONSTRAINT paper_comes_once UNIQUE (dossier_id, hash),
    CONSTRAINT paper_kind_is_known CHECK (kind IN ('IDENTITY', 'REGISTRATION', 'OTHER'))
);

-- What happened to a dossier, as its applicant may read it. Rows are only ever added.
CREATE TABLE seller_dossier_event (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    dossier_id BIGINT       NOT NULL,
    at         DATETIME(3)  NOT NULL,
    kind       VARCHAR(12)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    who        VARCHAR(120) NOT NULL,
    words      VARCHAR(500) NULL,
    CONSTRAINT event_of_dossier FOREIGN KEY (dossier_id) REFERENCES seller_dossier (id),
    CONSTRAINT dossier_event_is_known CHECK (kind IN ('SENT', 'ASKED', 'SENT_AGAIN', 'APPROVED', 'REFUSED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Which field staff asked about, and what.
CREATE TABLE seller_dossier_ask (
    event_id BIGINT       NOT NULL,
    field    VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    words    VARCHAR(200) NOT NULL,
    PRIMARY KEY (event_id, field),
    CONSTRAINT ask_of_event FOREIGN KEY (event_id) REFERENCES seller_dossier_event (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
