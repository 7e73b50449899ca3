-- Rates and the yearly sum below which nothing is withheld, each from its day on. They are settings with a source, for the
-- tax office's words decide; staff put in what holds.
CREATE TABLE tax_rule (
    id      BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    version INT          NOT NULL DEFAULT 0,
    kind    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    vat     INT          NOT NULL DEFAULT 0, -- of 10,000
    pit     INT          NOT NULL DEFAULT 0, -- of 10,000
    dong    BIGINT       NOT NULL DEFAULT 0, -- of the yearly sum only
    since   DATE         NOT NULL,
    until   DATE         NULL,               -- last day on which it counts
    source  VARCHAR(200) NOT NULL,
    CONSTRAINT tax_rule_is_one UNIQUE (kind, since),
    CONSTRAINT tax_rule_kind_is_known CHECK (kind IN ('GOODS', 'TRANSPORT', 'OWN_PRODUCE', 'YEARLY_SUM')),
    CONSTRAINT tax_rule_is_sensible CHECK (vat BETWEEN 0 AND 10000 AND pit BETWEEN 0 AND 10000 AND dong >= 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO tax_rule (kind, vat, pit, dong, since, source) VALUES
    ('GOODS', 100, 50, 0, '2026-01-01', 'Phụ lục TT 40/2021/TT-BTC: phân phối hàng hóa. Cần cơ quan thuế xác nhận'),
    ('TRANSPORT', 300, 150, 0, '2026-01-01', 'Phụ lục TT 40/2021/TT-BTC: vận tải. Cần cơ quan thuế xác nhận'),
    ('OWN_PRODUCE', 0, 0, 0, '2026-01-01', 'Luật 48/2024/QH15: nông sản tự sản xuất chưa chế biến. Cần cơ quan thuế xác nhận'),
    ('YEARLY_SUM', 0, 0, 1000000000, '2026-01-01', 'NĐ 68/2026/NĐ-CP, sửa bởi NĐ 141/2026/NĐ-CP');

-- What a household says of its own year, and the row that its orders take turns at.
CREATE TABLE seller_tax (
    seller_id   BIGINT       NOT NULL PRIMARY KEY,
    is_below    BOOLEAN      NOT NULL DEFAULT FALSE,
    declared_at DATETIME(3)  NULL,
    declared_by VARCHAR(120) NULL,
    CONSTRAINT tax_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Grown by the seller and not processed, as the seller says; no row means that it is not.
CREATE TABLE product_tax (
    product_id  BIGINT       NOT NULL PRIMARY KEY,
    is_own      BOOLEAN      NOT NULL,
    declared_at DATETIME(3)  NOT NULL,
    declared_by VARCHAR(120) NOT NULL,
    CONSTRAINT tax_of_product FOREIGN KEY (product_id) REFERENCES product (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Tax on what a household took for a line of an order; what went back to the buyer is a row below nothing. Only added to.
CREATE TABLE tax_row (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_number VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seq          INT          NOT NULL,     -- the posting of the money book that it follows
    line_id      BIGINT       NOT NULL,     -- 0: the fee for bringing it
    seller_id    BIGINT       NOT NULL,
    at           DATETIME(3)  NOT NULL,
    month        CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- of this country's calendar, 2026-11
    base         BIGINT       NOT NULL,
    vat          BIGINT       NOT NULL,
    pit          BIGINT       NOT NULL,
    reason       VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    written_at   DATETIME(3)  NOT NULL,
    CONSTRAINT tax_row_once UNIQUE (order_number, seq, line_id),
    CONSTRAINT tax_row_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT tax_row_reason_is_known CHECK (reason IN ('GOODS', 'TRANSPORT', 'OWN_PRODUCE', 'BELOW_SUM', 'NO_RATE')),
    KEY tax_row_by_seller (seller_id, month),
    KEY tax_row_by_month (month, seller_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Up to which entry of the money book the rows are written.
CREATE TABLE tax_mark (
    id       TINYINT NOT NULL PRIMARY KEY,
    entry_id BIGINT  NOT NULL
);
INSERT INTO tax_mark (id, entry_id) VALUES (1, 0);
