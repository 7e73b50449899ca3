-- An order that goes out in several parcels: which lots of which lines are in each. An order that goes out whole has none
-- of these rows; market_order says who carries it.
CREATE TABLE order_parcel (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_id     BIGINT       NOT NULL,
    position     INT          NOT NULL,
    carrier      VARCHAR(80)  NOT NULL,
    tracking_no  VARCHAR(60)  NULL,
    request_key  VARCHAR(40)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- a form sent twice sends one parcel
    shipped_at   DATETIME(3)  NOT NULL,
    delivered_at DATETIME(3)  NULL,
    CONSTRAINT order_parcel_has_its_place UNIQUE (order_id, position),
    CONSTRAINT order_parcel_is_sent_once UNIQUE (order_id, request_key),
    CONSTRAINT order_parcel_of_order FOREIGN KEY (order_id) REFERENCES market_order (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE order_parcel_lot (
    parcel_id     BIGINT NOT NULL,
    order_line_id BIGINT NOT NULL,
    lot_id        BIGINT NOT NULL,
    quantity      BIGINT NOT NULL,
    PRIMARY KEY (parcel_id, order_line_id, lot_id),
    CONSTRAINT order_parcel_content_of_parcel FOREIGN KEY (parcel_id) REFERENCES order_parcel (id),
    CONSTRAINT order_parcel_content_of_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
    CONSTRAINT order_parcel_content_of_lot FOREIGN KEY (lot_id) REFERENCES lot (id),
    CONSTRAINT order_parcel_content_positive CHECK (quantity > 0)
);

-- What of a line could not be sent after all. Its stock is free again; its money goes back by the ordinary refund.
CREATE TABLE order_line_short (
    order_line_id BIGINT       NOT NULL PRIMARY KEY,
    quantity      BIGINT       NOT NULL,
    reason        VARCHAR(300) NOT NULL,
    at            DATETIME(3)  NOT NULL,
    CONSTRAINT order_short_of_line FOREIGN KEY (order_line_id) REFERENCES order_line (id),
    CONSTRAINT order_short_of_something CHECK (quantity > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
