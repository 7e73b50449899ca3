-- The refund of the order that sees to a return's money; of an older return nobody wrote it down.
ALTER TABLE order_return
    ADD COLUMN refund_id BIGINT NULL,
    ADD CONSTRAINT refund_of_return FOREIGN KEY (refund_id) REFERENCES money_refund (id),
    ADD CONSTRAINT return_of_one_refund UNIQUE (refund_id);
