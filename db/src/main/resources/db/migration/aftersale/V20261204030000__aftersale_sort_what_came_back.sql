-- What became of goods that came back, lot by lot: into the lot that they were packed from, or thrown away. Rows are only added.
CREATE TABLE return_sorted (
    id            BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    return_id     BIGINT       NOT NULL,
    order_line_id BIGINT       NOT NULL,
    lot_id        BIGINT       NOT NULL,
    outcome       VARCHAR(10)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    quantity      BIGINT       NOT NULL,       -- steps of the line's unit
    reason        VARCHAR(300) NULL,           -- of what was thrown away
    request_key   VARCHAR(64)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the form's key: sent twice, it counts once
    at            DATETIME(3)  NOT NULL,
    actor         VARCHAR(120) NOT NULL,
    CONSTRAINT sorted_once UNIQUE (return_id, request_key, order_line_id, lot_id, outcome),
    CONSTRAINT sorted_of_return_line FOREIGN KEY (return_id, order_line_id) REFERENCES return_line (return_id, order_line_id),
    CONSTRAINT sorted_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT sorted_quantity_positive CHECK (quantity > 0),
    CONSTRAINT sorted_outcome_is_known CHECK (outcome IN ('STOCK', 'DISCARDED')),
    CONSTRAINT discarded_for_a_reason CHECK (outcome = 'STOCK' OR reason IS NOT NULL),
    KEY sorted_by_line (order_line_id, lot_id),
    KEY sorted_by_lot (lot_id, id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
