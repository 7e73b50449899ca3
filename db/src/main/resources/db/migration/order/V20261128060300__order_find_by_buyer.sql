-- Orders of one phone number or address, and those whose time of keeping is over.
ALTER TABLE market_order
    ADD COLUMN anonymised_at DATETIME(3) NULL,
    ADD KEY order_by_buyer_phone (buyer_phone),
    ADD KEY order_by_buyer_email (buyer_email),
    ADD KEY order_by_keeping (anonymised_at, placed_at);
