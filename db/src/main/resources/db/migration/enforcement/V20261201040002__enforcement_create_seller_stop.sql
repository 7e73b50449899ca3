-- A seller who may not sell for a while, or no longer: who wants it, from when, and what became of it.
CREATE TABLE seller_stop (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    client_id    VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the form's key: sent twice, it is one stop
    seller_id    BIGINT       NOT NULL,
    kind         VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ground       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    number       VARCHAR(60)  NULL,         -- of the authority's request
    authority    VARCHAR(160) NULL,
    received_at  DATETIME(3)  NULL,
    due_at       DATETIME(3)  NULL,         -- until when the request must be met
    reason       VARCHAR(500) NOT NULL,
    source       VARCHAR(200) NOT NULL,     -- where the time stands
    begins_on    DATE         NULL,         -- NULL: as soon as it may
    asked_at     DATETIME(3)  NOT NULL,
    asked_by     VARCHAR(120) NOT NULL,
    asked_by_id  BIGINT       NOT NULL,
    confirmed_at DATETIME(3)  NULL,
    confirmed_by VARCHAR(120) NULL,
    announced_at DATETIME(3)  NULL,         -- when the seller was told
    began_at     DATETIME(3)  NULL,
    lifted_at    DATETIME(3)  NULL,
    lifted_by    VARCHAR(120) NULL,
    lift_reason  VARCHAR(500) NULL,
    CONSTRAINT stop_is_asked_once UNIQUE (client_id),
    CONSTRAINT stop_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT stop_kind_is_known CHECK (kind IN ('SUSPEND', 'END')),
    CONSTRAINT stop_ground_is_known CHECK (ground IN ('AUTHORITY', 'MARKET')),
    KEY stop_by_state (lifted_at, began_at, begins_on)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
