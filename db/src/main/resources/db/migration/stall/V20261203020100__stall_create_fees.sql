-- Fees of stalls at real markets, in a book of their own: no order and no đồng of an order is in here.

CREATE TABLE stall_market (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    name         VARCHAR(120) NOT NULL,
    address      VARCHAR(250) NOT NULL,
    bank_bin     CHAR(6)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    bank_account VARCHAR(19)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the manager's, which fees are paid to
    bank_holder  VARCHAR(80)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    created_at   DATETIME(3)  NOT NULL,
    created_by   VARCHAR(120) NOT NULL,
    CONSTRAINT stall_market_known_once UNIQUE (name, address)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE stall (
    id           BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    market_id    BIGINT       NOT NULL,
    code         VARCHAR(20)  NOT NULL,
    holder_name  VARCHAR(120) NOT NULL,
    holder_phone VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NULL, -- E.164
    seller_id    BIGINT       NULL, -- where the holder sells on this market too
    ended_on     DATE         NULL,
    CONSTRAINT stall_of_market FOREIGN KEY (market_id) REFERENCES stall_market (id),
    CONSTRAINT stall_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    CONSTRAINT stall_code_once UNIQUE (market_id, code)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- What a stall costs from a day on. The newest row that has begun holds.
CREATE TABLE stall_rate (
    stall_id   BIGINT      NOT NULL,
    valid_from DATE        NOT NULL,
    per        VARCHAR(5)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount     BIGINT      NOT NULL,
    PRIMARY KEY (stall_id, valid_from),
    CONSTRAINT rate_of_stall FOREIGN KEY (stall_id) REFERENCES stall (id),
    CONSTRAINT rate_per_is_known CHECK (per IN ('DAY', 'MONTH')),
    CONSTRAINT rate_is_positive CHECK (amount > 0)
);

-- What one stall has to pay for one month. Holder and amount are of the day on which it was made out.
CREATE TABLE stall_due (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    stall_id    BIGINT       NOT NULL,
    period      CHAR(7)      CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- 2026-11
    code        VARCHAR(16)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- the words of the transfer
    holder_name VARCHAR(120) NOT NULL,
    amount      BIGINT       NOT NULL,
    explained   VARCHAR(120) NOT NULL, -- how the amount came about
    created_at  DATETIME(3)  NOT NULL,
    created_by  VARCHAR(120) NOT NULL,
    CONSTRAINT due_of_stall FOREIGN KEY (stall_id) REFERENCES stall (id),
    CONSTRAINT due_once_a_month UNIQUE (stall_id, period),
    CONSTRAINT due_code_once UNIQUE (code),
    CONSTRAINT due_is_positive CHECK (amount > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Money that came for a due: by the bank, once a message; or in cash, once a receipt of its market.
CREATE TABLE stall_money (
    id         BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    due_id     BIGINT       NOT NULL,
    market_id  BIGINT       NOT NULL,
    event_id   BIGINT       NULL,
    receipt_no VARCHAR(30)  NULL,
    amount     BIGINT       NOT NULL,
    again      BOOLEAN      NOT NULL, -- it was paid in full before this came
    at         DATETIME(3)  NOT NULL,
    taken_by   VARCHAR(120) NOT NULL,
    CONSTRAINT stall_money_for_due FOREIGN KEY (due_id) REFERENCES stall_due (id),
    CONSTRAINT stall_money_of_message FOREIGN KEY (event_id) REFERENCES payment_event (id),
    CONSTRAINT stall_money_message_once UNIQUE (event_id),
    CONSTRAINT stall_money_receipt_once UNIQUE (market_id, receipt_no),
    CONSTRAINT stall_money_by_one_way CHECK ((event_id IS NULL) <> (receipt_no IS NULL)),
    CONSTRAINT stall_money_is_positive CHECK (amount > 0)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
