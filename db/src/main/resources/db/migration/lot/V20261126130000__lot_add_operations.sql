-- A lot that was shipped to another seller lives on there as a lot of theirs: one more kind of edge.
ALTER TABLE lot_edge DROP CONSTRAINT edge_operation_is_known;
ALTER TABLE lot_edge ADD CONSTRAINT edge_operation_is_known
    CHECK (operation IN ('SPLIT', 'MERGE', 'TRANSFORM', 'REPACK', 'SHIP'));

-- One press of a button. The key is stored before the work starts; a replay reads where the first one led.
CREATE TABLE lot_command (
    idempotency_key VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NOT NULL PRIMARY KEY,
    request_hash    BINARY(32)  NOT NULL,
    lot_id          BIGINT      NULL,
    given_at        DATETIME(3) NOT NULL,
    CONSTRAINT command_led_to_lot FOREIGN KEY (lot_id) REFERENCES lot (id)
);

-- How much of which harvest went into a lot. Rows are only ever added.
CREATE TABLE lot_harvest (
    lot_id         BIGINT NOT NULL,
    diary_entry_id BIGINT NOT NULL,
    mass_grams     BIGINT NOT NULL,
    PRIMARY KEY (lot_id, diary_entry_id),
    KEY lot_harvest_by_entry (diary_entry_id),
    CONSTRAINT harvest_makes_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT harvest_is_in_diary FOREIGN KEY (diary_entry_id) REFERENCES diary_entry (id),
    CONSTRAINT harvest_mass_positive CHECK (mass_grams > 0)
);

-- Goods on their way from one seller to another: gone from the lot, not yet a lot of the other's.
CREATE TABLE lot_shipment (
    id              BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    lot_id          BIGINT       NOT NULL,
    to_seller_id    BIGINT       NOT NULL,
    steps           BIGINT       NOT NULL,
    mass_grams      BIGINT       NOT NULL,
    reference       VARCHAR(60)  NULL,             -- of the delivery note
    shipped_at      DATETIME(3)  NOT NULL,
    shipped_by      VARCHAR(120) NOT NULL,
    closed_at       DATETIME(3)  NULL,
    closed_by       VARCHAR(120) NULL,
    received_lot_id BIGINT       NULL,             -- none: sent back
    CONSTRAINT shipment_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT shipment_to_seller FOREIGN KEY (to_seller_id) REFERENCES seller (id),
    CONSTRAINT shipment_becomes_lot FOREIGN KEY (received_lot_id) REFERENCES lot (id),
    CONSTRAINT shipment_becomes_one_lot UNIQUE (received_lot_id),
    CONSTRAINT shipment_amount_positive CHECK (steps > 0 AND mass_grams > 0),
    KEY shipment_by_receiver (to_seller_id, closed_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
