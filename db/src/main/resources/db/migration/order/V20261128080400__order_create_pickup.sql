-- Where and when the buyer comes. The words are kept as they were agreed, whatever the seller changes later.
CREATE TABLE order_pickup (
    order_id   BIGINT       NOT NULL PRIMARY KEY,
    slot_id    BIGINT       NOT NULL,
    day        DATE         NOT NULL,
    words      VARCHAR(400) NOT NULL,
    given_back BOOLEAN      NOT NULL DEFAULT FALSE,
    CONSTRAINT pickup_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT pickup_on_day FOREIGN KEY (slot_id, day) REFERENCES pickup_day (slot_id, day)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
