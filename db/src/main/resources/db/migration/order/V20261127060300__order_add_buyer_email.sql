-- Where else a buyer wants to be told of a recall; kept as long as the phone number.
ALTER TABLE market_order
    ADD COLUMN buyer_email VARCHAR(160) NULL;
