-- A sheet of people who want to sell, handed in by staff. The same file again is the same sheet.
CREATE TABLE seller_dossier_sheet (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    file_hash    BINARY(32)   NOT NULL,
    notice       VARCHAR(300) NULL,
    created_by   BIGINT       NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    confirmed_at DATETIME(3)  NULL,
    CONSTRAINT dossier_sheet_comes_once UNIQUE (file_hash),
    CONSTRAINT dossier_sheet_by_account FOREIGN KEY (created_by) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What one line says. Confirmed and right, it waits for its household, who takes it by a link that opens once.
CREATE TABLE seller_dossier_line (
    id             BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    sheet_id       BIGINT        NOT NULL,
    line           INT           NOT NULL,
    kind           VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    name           VARCHAR(160)  NOT NULL,
    tax_code       VARCHAR(20)   NOT NULL,
    registration   VARCHAR(40)   NOT NULL,
    representative VARCHAR(120)  NOT NULL,
    commune_code   CHAR(5)       CHARACTER SET ascii COLLATE ascii_bin NULL,
    address_line   VARCHAR(160)  NOT NULL,
    phone          VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    email          VARCHAR(120)  NULL,
    wrong          VARCHAR(1000) NULL, -- why nothing comes of it
    doubt          VARCHAR(1000) NULL, -- what deserves a second look
    token_hash     BINARY(32)    NULL,
    expires_at     DATETIME(3)   NULL,
    claimed_by     BIGINT        NULL,
    claimed_at     DATETIME(3)   NULL,
    dossier_number VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    CONSTRAINT dossier_line_comes_once UNIQUE (sheet_id, line),
    CONSTRAINT dossier_line_has_one_link UNIQUE (token_hash),
    CONSTRAINT dossier_line_of_sheet FOREIGN KEY (sheet_id) REFERENCES seller_dossier_sheet (id),
    CONSTRAINT dossier_line_taken_by FOREIGN KEY (claimed_by) REFERENCES account (id),
    KEY dossier_line_by_phone (phone)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
