-- Which products were bought together, and how often: counted anew every day from the orders. It names no order and no
-- buyer, and only pairs that were bought often enough to tell nothing about anybody.
CREATE TABLE goes_with (
    product_id BIGINT      NOT NULL,
    other_id   BIGINT      NOT NULL,
    checkouts  INT         NOT NULL,
    counted_at DATETIME(3) NOT NULL,
    PRIMARY KEY (product_id, other_id),
    CONSTRAINT goes_with_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT goes_with_other_product FOREIGN KEY (other_id) REFERENCES product (id),
    CONSTRAINT goes_with_another CHECK (product_id <> other_id),
    KEY goes_with_by_time (counted_at)
);
