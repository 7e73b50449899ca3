-- Sellers' own accounts at payment providers. A replaced account stays, retired: messages about older payments still come.
CREATE TABLE merchant_account (
    id          BIGINT         NOT NULL AUTO_INCREMENT PRIMARY KEY,
    seller_id   BIGINT         NOT NULL,
    provider    VARCHAR(20)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code        VARCHAR(60)    CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    keys_sealed VARBINARY(600) NOT NULL, -- AES-256-GCM: nonce, then text and tag
    hook        CHAR(20)       CHARACTER SET ascii COLLATE ascii_bin NOT NULL, -- where the provider reports; stays when keys are replaced
    created_at  DATETIME(3)    NOT NULL,
    created_by  VARCHAR(120)   NOT NULL,
    retired_at  DATETIME(3)    NULL,
    CONSTRAINT merchant_account_of_seller FOREIGN KEY (seller_id) REFERENCES seller (id),
    KEY merchant_account_by_seller (seller_id, provider, retired_at),
    KEY merchant_account_by_hook (provider, hook)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- Every time that a buyer was sent to a provider. The ref is what the provider knows the payment by.
CREATE TABLE payment_attempt (
    id           BIGINT        NOT NULL AUTO_INCREMENT PRIMARY KEY,
    order_number VARCHAR(19)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    account_id   BIGINT        NOT NULL,
    provider     VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    ref          VARCHAR(40)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    amount       BIGINT        NOT NULL,
    status       VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    pay_url      VARCHAR(2000) CHARACTER SET ascii COLLATE ascii_bin NULL, -- none: the provider's answer has not come
    started_at   DATETIME(3)   NOT NULL,
    expires_at   DATETIME(3)   NOT NULL,
    provider_no  VARCHAR(64)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    result_code  VARCHAR(20)   CHARACTER SET ascii COLLATE ascii_bin NULL,
    asked        INT           NOT NULL DEFAULT 0,
    asked_at     DATETIME(3)   NULL,
    ask_at       DATETIME(3)   NULL, -- none: nothing is left to ask
    ended_at     DATETIME(3)   NULL,
    CONSTRAINT payment_attempt_ref_is_of_one UNIQUE (provider, ref),
    CONSTRAINT payment_attempt_for_order FOREIGN KEY (order_number) REFERENCES market_order (number),
    CONSTRAINT payment_attempt_by_account FOREIGN KEY (account_id) REFERENCES merchant_account (id),
    CONSTRAINT payment_attempt_amount_positive CHECK (amount > 0),
    CONSTRAINT payment_attempt_status_is_known CHECK (status IN ('UNKNOWN', 'WAITING', 'PAID', 'FAILED', 'LAPSED')),
    KEY payment_attempt_by_order (order_number),
    KEY payment_attempt_to_ask (ask_at)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

-- A message of a gateway belongs to an attempt, and says how the attempt went; a bank's message has neither.
ALTER TABLE payment_event
    ADD COLUMN attempt_id BIGINT NULL,
    ADD COLUMN result VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NULL,
    ADD KEY payment_event_by_attempt (attempt_id);
