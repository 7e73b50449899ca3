-- What was scanned into a parcel that is being packed. Until it is packed, a scan may be taken back; afterwards
-- order_line_lot says what went in, and these rows say which single packs.
CREATE TABLE order_scan (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id      BIGINT       NOT NULL,
    order_line_id BIGINT       NOT NULL,
    lot_id        BIGINT       NOT NULL,
    unit_id       BIGINT       NULL,
    quantity      BIGINT       NOT NULL,
    scan_key      VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- a scan that is sent twice counts once
    scanned_at    DATETIME(3)  NOT NULL,
    scanned_by    VARCHAR(120) NOT NULL,
    CONSTRAINT order_scan_counts_once UNIQUE (order_id, scan_key),
    CONSTRAINT order_scan_has_pack_once UNIQUE (unit_id),
    CONSTRAINT order_scan_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT order_scan_of_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
    CONSTRAINT order_scan_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT order_scan_of_unit FOREIGN KEY (unit_id) REFERENCES unit (id),
    CONSTRAINT order_scan_counts_something CHECK (quantity > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
