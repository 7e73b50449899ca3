-- What a buyer may say beside an order's own fields. No row where nothing was said.

-- The name under which the buyer knows the place, as it was found in the list of former communes.
CREATE TABLE order_former_place (
    order_id BIGINT       NOT NULL PRIMARY KEY,
    name     VARCHAR(260) NOT NULL,
    CONSTRAINT former_place_of_order FOREIGN KEY (order_id) REFERENCES market_order (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The parcel is for somebody else: it shows no price and carries a card.
CREATE TABLE order_gift (
    order_id  BIGINT       NOT NULL PRIMARY KEY,
    recipient VARCHAR(120) NOT NULL,
    phone     VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- E.164
    message   VARCHAR(300) NULL,
    CONSTRAINT gift_of_order FOREIGN KEY (order_id) REFERENCES market_order (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Who wants an invoice, and what the seller says about it. The seller numbers it, never the market.
CREATE TABLE order_invoice_request (
    order_id    BIGINT         NOT NULL PRIMARY KEY,
    kind        VARCHAR(10)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    name        VARCHAR(200)   NOT NULL,
    tax_code    VARCHAR(14)    CHARACTER SET ascii COLLATE ascii_bin NULL,
    personal_no VARBINARY(120) NULL, -- sealed
    address     VARCHAR(250)   NOT NULL,
    email       VARCHAR(160)   NOT NULL,
    invoice_no  VARCHAR(40)    NULL,
    seller_note VARCHAR(300)   NULL,
    answered_at DATETIME(3)    NULL,
    CONSTRAINT invoice_of_order FOREIGN KEY (order_id) REFERENCES market_order (id),
    CONSTRAINT invoice_kind_is_known CHECK (kind IN ('COMPANY', 'PERSON')),
    CONSTRAINT invoice_names_its_buyer CHECK ((kind = 'COMPANY') = (tax_code IS NOT NULL)
        AND (kind = 'PERSON') = (personal_no IS NOT NULL))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- The buyer said to be old enough for goods with an age limit.
CREATE TABLE order_age_check (
    order_id     BIGINT      NOT NULL PRIMARY KEY,
    age_limit    TINYINT     NOT NULL,
    confirmed_at DATETIME(3) NOT NULL,
    CONSTRAINT age_check_of_order FOREIGN KEY (order_id) REFERENCES market_order (id)
);
