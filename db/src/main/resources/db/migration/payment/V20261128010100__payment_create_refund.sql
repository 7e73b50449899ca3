-- Orders to a provider to send a payment back. Written before the provider is told, so that none is told twice as a new one.
CREATE TABLE payment_refund (
    id          BIGINT       NOT NULL AUTO_INCREMENT PRIMARY KEY,
    attempt_id  BIGINT       NOT NULL,
    request_id  VARCHAR(50)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    status      VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    code        VARCHAR(20)  CHARACTER SET ascii COLLATE ascii_bin NULL,
    reason      VARCHAR(300) NOT NULL,
    asked_by    VARCHAR(120) NOT NULL,
    asked_at    DATETIME(3)  NOT NULL,
    answered_at DATETIME(3)  NULL,
    CONSTRAINT payment_refund_request_is_of_one UNIQUE (request_id),
    CONSTRAINT payment_refund_of_attempt FOREIGN KEY (attempt_id) REFERENCES payment_attempt (id),
    CONSTRAINT payment_refund_status_is_known CHECK (status IN ('ASKED', 'PENDING', 'TAKEN', 'REFUSED'))
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
