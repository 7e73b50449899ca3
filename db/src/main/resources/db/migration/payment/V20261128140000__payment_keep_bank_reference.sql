-- The bank's own number of a transfer, by which two messengers' words about it are known to be about one.
ALTER TABLE payment_event
    ADD COLUMN bank_ref VARCHAR(64) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD KEY payment_event_by_money (account, amount);
