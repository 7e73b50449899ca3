-- A lot is the stock that is sold, the thing that a QR names, and the node that a recall walks.
CREATE TABLE lot (
    id             BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    token          CHAR(16)     CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    gtin           CHAR(14)     CHARACTER SET ascii COLLATE ascii_bin NULL,
    lot_no         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    seller_id      BIGINT       NOT NULL,
    producer       VARCHAR(160) NULL,              -- who made it, where that is not the seller
    trade_item_id  BIGINT       NULL,              -- none: raw material, not for sale
    name           VARCHAR(160) NOT NULL,
    site_id        BIGINT       NULL,
    season_id      BIGINT       NULL,
    site_code_id   BIGINT       NULL,
    code_status    VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL, -- as it was at harvest; never rewritten
    packing_code   VARCHAR(40)  NULL,
    packed_by      VARCHAR(160) NULL,
    unit_name      VARCHAR(20)  NOT NULL,
    unit_scale     TINYINT      NOT NULL,
    quantity       BIGINT       NOT NULL,          -- steps of the unit
    remaining      BIGINT       NOT NULL,
    mass_grams     BIGINT       NULL,
    harvested_on   DATE         NULL,
    made_on        DATE         NOT NULL,
    packed_on      DATE         NULL,
    expires_on     DATE         NULL,
    status         VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status_reason  VARCHAR(500) NULL,
    status_at      DATETIME(3)  NULL,
    created_at     DATETIME(3)  NOT NULL,
    version        INT          NOT NULL DEFAULT 0,
    CONSTRAINT lot_has_one_token UNIQUE (token),
    CONSTRAINT lot_is_one_of_its_gtin UNIQUE (gtin, lot_no),
    CONSTRAINT lot_is_one_of_its_seller UNIQUE (seller_id, lot_no),
    CONSTRAINT lot_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT lot_of_trade_item FOREIGN KEY (trade_item_id) REFERENCES trade_item (id),
    CONSTRAINT lot_from_site FOREIGN KEY (site_id) REFERENCES production_site (id),
    CONSTRAINT lot_from_season FOREIGN KEY (season_id) REFERENCES season (id),
    CONSTRAINT lot_under_code FOREIGN KEY (site_code_id) REFERENCES site_code (id),
    CONSTRAINT lot_remaining_not_negative CHECK (remaining >= 0),
    CONSTRAINT lot_remaining_within_quantity CHECK (remaining <= quantity),
    CONSTRAINT lot_status_is_known CHECK (status IN ('NORMAL', 'ON_HOLD', 'RECALLED', 'DESTROYED')),
    KEY lot_for_sale (trade_item_id, status, expires_on, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE lot_edge (
    parent_id  BIGINT      NOT NULL,
    child_id   BIGINT      NOT NULL,
    mass_grams BIGINT      NOT NULL,
    operation  VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (parent_id, child_id),
    KEY lot_edge_backward (child_id, parent_id),
    CONSTRAINT edge_from_lot FOREIGN KEY (parent_id) REFERENCES lot (id),
    CONSTRAINT edge_to_lot FOREIGN KEY (child_id) REFERENCES lot (id),
    CONSTRAINT edge_joins_two CHECK (parent_id <> child_id),
    CONSTRAINT edge_operation_is_known CHECK (operation IN ('SPLIT', 'MERGE', 'TRANSFORM', 'REPACK'))
);

-- What happened to a lot, in order: the critical tracking events. Rows are only ever added.
CREATE TABLE lot_step (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id      BIGINT       NOT NULL,
    operation   VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    occurred_at DATETIME(3)  NOT NULL,
    recorded_at DATETIME(3)  NOT NULL,
    place       VARCHAR(160) NOT NULL,
    declared_by VARCHAR(160) NOT NULL,
    verified_by VARCHAR(160) NULL,
    mass_grams  BIGINT       NULL,
    note        VARCHAR(500) NULL,
    CONSTRAINT step_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT step_operation_is_known CHECK (operation IN
        ('CREATE', 'SPLIT', 'MERGE', 'TRANSFORM', 'REPACK', 'DRY', 'SORT', 'TEST', 'PACK', 'STORE', 'SHIP', 'RECEIVE', 'HOLD', 'RELEASE', 'RECALL', 'DESTROY')),
    KEY step_by_lot (lot_id, occurred_at, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE lot_test (
    id        BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id    BIGINT       NOT NULL,
    title     VARCHAR(160) NOT NULL,
    report_no VARCHAR(60)  NOT NULL,
    laboratory VARCHAR(160) NOT NULL,
    tested_on DATE         NOT NULL,
    passed    BOOLEAN      NOT NULL,
    CONSTRAINT test_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE recall (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id       BIGINT       NOT NULL,
    open_lot_id  BIGINT       GENERATED ALWAYS AS (CASE WHEN closed_at IS NULL THEN lot_id END) STORED,
    danger_class CHAR(1)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    reason       VARCHAR(500) NOT NULL,
    instruction  VARCHAR(500) NOT NULL,
    contact      VARCHAR(200) NOT NULL,
    opened_at    DATETIME(3)  NOT NULL,
    opened_by    VARCHAR(120) NOT NULL,
    closed_at    DATETIME(3)  NULL,
    CONSTRAINT recall_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT lot_has_one_open_recall UNIQUE (open_lot_id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE lot_scan (
    lot_id BIGINT NOT NULL,
    day    DATE   NOT NULL,
    scans  BIGINT NOT NULL,
    PRIMARY KEY (lot_id, day),
    CONSTRAINT scan_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id)
);
